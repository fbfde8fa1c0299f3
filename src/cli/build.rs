//! `site build`: the whole chain, and the site on disk if nothing open holds it back.

use std::sync::Arc;

use clap::Args;

use crate::check::Report;
use crate::cli::exit;
use crate::cli::options::{Done, Folder, Format, Printing, Trouble, say};
use crate::memo::Memo;
use crate::pipeline::prepare;
use crate::publish::{Changes, Staging, Target, publish};

/// Look at everything, and write the site if nothing open holds it back.
#[derive(Args, Debug)]
pub struct Build {
    #[command(flatten)]
    pub(super) folder: Folder,
    #[command(flatten)]
    pub(super) printing: Printing,
}

impl Build {
    /// Builds and publishes to the output folder.
    pub fn run(&self) -> Done {
        let output = self.folder.output();
        let target = Target::check(&self.folder.dir, &output).map_err(|refusal| Trouble(refusal.to_string()))?;
        let input = self.folder.input()?;
        let sources = Arc::clone(&input.sources);
        let memo = Memo::of_folder(&self.folder.dir);
        let prepared = prepare(input).with_memo(memo).with_output(self.folder.output_as_given());
        if prepared.is_held_back() {
            // A text that blocks is never on disk outside the author's own file: the pages are made and looked at, so
            // that the report is whole, and written nowhere.
            let report = prepared.look_only()?;
            return self.refuse(&report, &sources);
        }
        let staging = Staging::open(&target)?;
        let report = prepared.look(&|rendered| staging.write(&rendered.path, &rendered.bytes))?;
        prepared.forget_the_rest();
        match report.approve() {
            Ok(approval) => {
                let changes = publish(staging.finish()?, approval)?;
                self.printing.print(&report, &sources)?;
                self.tell(&changes);
                Ok(exit::FINE)
            }
            Err(_) => {
                drop(staging);
                self.refuse(&report, &sources)
            }
        }
    }

    fn refuse(&self, report: &Report, sources: &crate::source::Sources) -> Done {
        self.printing.print(report, sources)?;
        say("Nothing was written. The site is as it was.");
        Ok(exit::HELD_BACK)
    }

    fn tell(&self, changes: &Changes) {
        if self.printing.format == Format::Text && !self.printing.quiet {
            say(&format!(
                "Written to {}: {} new, {} changed, {} removed, {} as they were.",
                self.folder.output().display(),
                changes.added,
                changes.changed,
                changes.removed,
                changes.unchanged
            ));
        }
    }
}
