//! `site check`: the whole chain up to the report.

use std::sync::Arc;

use clap::Args;

use crate::cli::options::{Done, Folder, Printing, code_of};
use crate::pipeline::prepare;

/// Look at everything, publish nothing.
#[derive(Args, Debug)]
pub struct Check {
    #[command(flatten)]
    folder: Folder,
    #[command(flatten)]
    printing: Printing,
}

impl Check {
    /// Prints the report.
    pub fn run(&self) -> Done {
        let input = self.folder.input()?;
        let sources = Arc::clone(&input.sources);
        let report = prepare(input).with_output(self.folder.output_as_given()).look_only()?;
        self.printing.print(&report, &sources)?;
        Ok(code_of(&report.findings))
    }
}
