//! `site check`: the whole chain up to the report.

use std::sync::Arc;

use clap::Args;

use crate::check::Report;
use crate::clear::second_look;
use crate::cli::options::{Done, Folder, Format, Printing, code_of, print, say};
use crate::cli::{review, stats};
use crate::load::{self, Archive};
use crate::pipeline::{Input, Tweets, prepare};

/// Look at everything, publish nothing.
#[derive(Args, Debug)]
pub struct Check {
    #[command(flatten)]
    folder: Folder,
    #[command(flatten)]
    printing: Printing,
    /// Say of each rule how much it found, what you decided, and how often it was right
    #[arg(long)]
    stats: bool,
    /// Ask again about what you kept about patients on an earlier day, within a month
    #[arg(long)]
    second_look: bool,
    /// Take out decisions that have no effect any more, and say which
    #[arg(long, conflicts_with = "archive")]
    prune: bool,
}

impl Check {
    /// Prints the report.
    pub fn run(&self) -> Done {
        if self.prune {
            // What was taken out is no part of a report that a program reads.
            let told = review::prune_of(&self.folder.dir, self.folder.today)?;
            told.lines().for_each(say);
        }
        let input = self.folder.input()?;
        let sources = Arc::clone(&input.sources);
        let again = input.clone();
        let mut report = prepare(input).with_output(self.folder.output_as_given()).look_only()?;
        if self.second_look {
            let rulebook = report.rulebook;
            report = Report::new(second_look::asked(report.findings), report.summary).under(rulebook);
        }
        if self.stats {
            return self.print_stats(&report, &again);
        }
        self.printing.print(&report, &sources)?;
        Ok(code_of(&report.findings))
    }

    fn print_stats(&self, report: &Report, input: &Input) -> Done {
        let archive = match &input.tweets {
            Tweets::Export(export) => Archive::Export(export),
            Tweets::Committed | Tweets::Import(_) => Archive::Committed,
        };
        let (site, _) = load::load(&input.sources, archive, input.today);
        let stats = stats::stats(&report.findings, &site.decisions);
        print(&if self.printing.format == Format::Json { stats::json(&stats) } else { stats::table(&stats) })?;
        Ok(code_of(&report.findings))
    }
}
