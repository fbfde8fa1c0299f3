//! The commands of `site`, one file each, and what they share: the day of the run, the folder, exit codes.

mod bar;
mod build;
mod check;
mod explain;
mod help;
mod import;
mod init;
mod options;
mod review;
mod review_pictures;
mod serve;
mod stats;
mod takedown;
mod thread;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Exit codes of every command, as documented.
pub mod exit {
    /// Nothing open blocks or asks.
    pub const FINE: u8 = 0;
    /// Something open blocks or asks.
    pub const HELD_BACK: u8 = 1;
    /// The folder cannot be read or written.
    pub const TROUBLE: u8 = 2;
    /// The command was used wrongly.
    pub const USAGE: u8 = 64;
}

#[derive(Parser)]
#[command(
    name = "site",
    version,
    about = "A doctor's professional Twitter/X presence as a static site, looked at before it is published",
    disable_help_subcommand = true,
    after_help = "After a mistake: site help incident\n\nExit codes: 0 nothing open holds the site back; 1 something does; 2 the folder cannot be read or written; 64 wrong use."
)]
struct Site {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make a new folder that builds
    Init(init::Init),
    /// Bring an X export into the folder: what is clear to tweets/, the rest to .held/
    Import(import::Import),
    /// Look at everything, publish nothing
    Check(check::Check),
    /// Look at everything, and write the site if nothing open holds it back
    Build(build::Build),
    /// Preview while you edit, on this computer only
    Serve(serve::Serve),
    /// Decide about what is in doubt, one item after the other: keep with a reason, redact, withhold
    Review(review::Review),
    /// Take a tweet or a post down for good, and search the site for what is left of it
    Takedown(takedown::Takedown),
    /// Turn a thread into the draft of a post, with its pictures and references
    Thread(thread::ThreadPost),
    /// Explain a rule: what it asks, where it comes from, how to mend
    Explain(explain::Explain),
    /// Help about a command; site help incident says what to do when a patient could be identified
    Help(help::Help),
}

/// Runs the command given on the command line.
pub fn run() -> ExitCode {
    let site = match Site::try_parse() {
        Ok(site) => site,
        Err(error) => {
            let code = if error.use_stderr() { exit::USAGE } else { exit::FINE };
            // A closed pipe is no reason to complain about the complaint.
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    let done = match site.command {
        Command::Init(command) => command.run(),
        Command::Import(command) => command.run(),
        Command::Check(command) => command.run(),
        Command::Build(command) => command.run(),
        Command::Serve(command) => command.run(),
        Command::Review(command) => command.run(),
        Command::Takedown(command) => command.run(),
        Command::Thread(command) => command.run(),
        Command::Explain(command) => command.run(),
        Command::Help(command) => command.run(),
    };
    ExitCode::from(done.unwrap_or_else(|trouble| {
        options::say(&trouble.to_string());
        exit::TROUBLE
    }))
}
