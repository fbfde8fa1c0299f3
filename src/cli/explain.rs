//! `site explain`: a rule in words, or why a code has none.

use clap::Args;

use crate::check::edition::{EDITIONS, in_words};
use crate::check::{Example, Look, Rule, Rulebook, catalogue, reasons, retired};
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
        let words = catalogue::find(wanted).map(told);
        let gone = || retired::find(wanted).map(|gone| format!("{}: no rule\n\n{}\n", gone.code, gone.says));
        match words.or_else(gone) {
            Some(words) => {
                print(&words)?;
                Ok(exit::FINE)
            }
            None => {
                say(&format!("There is no rule `{wanted}`. All of them: site explain"));
                Ok(exit::USAGE)
            }
        }
    }
}

fn told(rule: &'static Rule) -> String {
    let mut text = format!(
        "{} {} ({})\n\n{}\n{}\n\n",
        rule.kind.code,
        rule.kind.name,
        rule.kind.weight.word(),
        rule.asks,
        rule.because
    );
    for look in rule.look {
        match look {
            Look::Person(question) => text += &format!("A person is asked: {question}\n\n"),
            Look::Tests(proof) => text += &format!("Proved by the tests of the tool: {proof}\n\n"),
            _ => {}
        }
    }
    text += &format!("How to mend: {}\n{}\nWhere it comes from:\n{}", rule.mend, answer(rule), bases(rule));
    text += &examples("It speaks, for example, on:", rule.fails);
    text + &examples("It is silent, for example, on:", rule.passes)
}

fn answer(rule: &Rule) -> String {
    if !rule.kind.weight.holds_back() || !rule.is_looked_at() {
        return String::new();
    }
    let which = match rule.kind.answer {
        Answer::Never if !rule.kind.is_private() => {
            return "No decision publishes what it blocks; the item has to change.\n".to_owned();
        }
        Answer::Never => {
            "No decision publishes what it blocks; the item has to change. Only where it asks, and says “may be”, can a \
             decision publish it"
        }
        Answer::Reason => "A decision with a reason publishes it",
    };
    let mut text = format!("{which}: site review keep ITEM {} --reason …\n", rule.kind.code);
    for reason in reasons::reasons(rule.kind.code) {
        text += &format!("  {:14} {}\n", reason.word(), reason.told());
    }
    text
}

/// What stands behind a rule, in each edition that demands something else.
fn bases(rule: &Rule) -> String {
    let today = Rulebook::default();
    let mut text = format!("  {}, {}:\n", today.edition.title, today.edition.in_force);
    text += &listed(rule, today);
    for edition in EDITIONS.iter().filter(|edition| edition.name != today.edition.name) {
        let then = Rulebook { edition, ..today };
        if then.demand(rule) != today.demand(rule) || then.weight(rule) != rule.kind.weight {
            text += &format!("  With rulebook = \"{}\" it {}, and rests on:\n", edition.name, then.weight(rule).word());
            text += &listed(rule, then);
        }
    }
    text
}

fn listed(rule: &Rule, rulebook: Rulebook) -> String {
    let mut text = String::new();
    for (basis, standing) in rulebook.bases(rule) {
        text += &format!("  - {}\n", in_words(basis, standing));
        let read = basis.document.checked_on.map(|day| format!(" (read on {day})")).unwrap_or_default();
        text += &basis.document.link.map(|link| format!("    {link}{read}\n")).unwrap_or_default();
    }
    text
}

fn examples(title: &str, examples: &[Example]) -> String {
    if examples.is_empty() {
        return String::new();
    }
    let lines: String = examples.iter().map(|example| format!("  - {}\n", example.in_words())).collect();
    format!("\n{title}\n{lines}")
}
