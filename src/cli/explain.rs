//! `site explain`: a rule in words.

use clap::Args;

use crate::check::{Rule, catalogue};
use crate::cli::exit;
use crate::cli::options::{Done, print, say};
use crate::finding::Answer;

/// Explain a rule: what it asks, where it comes from, how to mend.
#[derive(Args, Debug)]
pub struct Explain {
    /// Code or name, such as ID-01 or unnamed-doctor; every rule when left out
    rule: Option<String>,
}

impl Explain {
    /// Prints one rule, or the list of all.
    pub fn run(&self) -> Done {
        let Some(wanted) = &self.rule else {
            let lines = catalogue::all().iter().map(|rule| {
                format!("{:6} {:32} {:8} {}\n", rule.kind.code, rule.kind.name, rule.kind.weight.word(), rule.asks)
            });
            print(&lines.collect::<String>())?;
            return Ok(exit::FINE);
        };
        match catalogue::find(wanted) {
            Some(rule) => {
                print(&in_words(rule))?;
                Ok(exit::FINE)
            }
            None => {
                say(&format!("There is no rule `{wanted}`. All of them: site explain"));
                Ok(exit::USAGE)
            }
        }
    }
}

fn in_words(rule: &Rule) -> String {
    let answer = match (rule.kind.weight.holds_back(), rule.kind.answer) {
        (false, _) => "",
        (true, Answer::Never) => {
            "No decision publishes what it blocks; the item has to change. Only where it asks, and says “may be”, can a \
             decision publish it: site review keep ITEM RULE --reason false-alarm\n"
        }
        (true, Answer::Reason) => "A decision with a reason publishes it: site review keep ITEM RULE --reason …\n",
    };
    let basis: String = rule
        .basis
        .iter()
        .map(|basis| {
            format!(
                "  {}\n{}",
                basis.sentence(),
                basis.document.link.map(|link| format!("  {link}\n")).unwrap_or_default()
            )
        })
        .collect();
    format!(
        "{} {} ({})\n\n{}\n{}\n\nHow to mend: {}\n{answer}\nWhere it comes from:\n{basis}",
        rule.kind.code,
        rule.kind.name,
        rule.kind.weight.word(),
        rule.asks,
        rule.because,
        rule.mend,
    )
}
