//! The `site` command.

fn main() -> std::process::ExitCode {
    byname::cli::run()
}
