//! Looking at text: tweets, posts, pages, the profile, alt texts. One scan of a text serves all text rules.
//!
//! A text is made plain first (see [`normal`]), so that a number written in fullwidth digits or with invisible
//! characters in it is found; places and quotes lead back to the text as written.

mod context;
mod digit;
mod group;
pub mod mask;
pub mod normal;
pub mod number;
mod source;

use std::ops::Range;

use crate::check::rule::{Look, Rule};
use crate::finding::{Finding, Item, Place};
use crate::model::Site;

use normal::Normal;
use number::{Hit, Identifier, Strength};

pub use source::{Origin, TextSource, folder_texts, tweet_texts};

/// One text as the text rules see it.
#[derive(Debug)]
pub struct TextView<'a> {
    /// The text, and what it belongs to.
    pub source: &'a TextSource<'a>,
    /// All facts.
    pub site: &'a Site,
    /// Its plain form.
    pub normal: Normal<'a>,
    /// Numbers of patients and colleagues in it.
    pub hits: Vec<Hit>,
}

impl TextView<'_> {
    /// A finding of `rule` about a range of the plain text, with its place and the words matched.
    pub fn finding(&self, rule: &Rule, range: Range<usize>, message: impl Into<String>) -> Finding {
        let original = self.normal.original(range);
        rule.finding(self.source.item.clone(), message)
            .at(self.place(original.clone()))
            .quoting(self.source.text, original)
    }

    /// One finding for each number of one kind. A number that is only possible asks.
    pub fn report(&self, rule: &Rule, identifier: Identifier, words: &Words, findings: &mut Vec<Finding>) {
        for hit in self.hits.iter().filter(|hit| hit.identifier == identifier) {
            let finding = match hit.strength {
                Strength::Sure => self.finding(rule, hit.range.clone(), words.sure),
                Strength::Possible => {
                    let found = self.finding(rule, hit.range.clone(), words.possible);
                    let mend = if_it_is(&found.item, rule.kind.code);
                    found.weighing(crate::finding::Weight::Asks).mend(mend)
                }
            };
            findings.push(finding);
        }
    }

    fn place(&self, range: Range<usize>) -> Option<Place> {
        match &self.source.origin {
            Origin::Nowhere => None,
            Origin::Place(place) => Some((*place).clone()),
            Origin::Name(place) | Origin::Link { place, .. } => place.cloned(),
            Origin::Lines { file, first } => {
                let mut place = Place::of_range(*file, self.source.text, range);
                place.line += first.saturating_sub(1);
                Some(place)
            }
        }
    }
}

/// What to do about a number that may be that of a patient, or none.
fn if_it_is(item: &Item, code: &str) -> String {
    let is_tweet = ["tweet:", "media:"].iter().any(|kind| item.as_str().starts_with(kind));
    let gone = if is_tweet { "leave it held back, and delete it on X" } else { "take it out" };
    format!("If it is one, {gone}. If it is none: site review keep {item} {code} --reason false-alarm")
}

/// What a rule on numbers says: when it is sure, and when it asks.
#[derive(Debug)]
pub struct Words {
    /// A word beside the number, or the way it is written, says what it is.
    pub sure: &'static str,
    /// It may be such a number.
    pub possible: &'static str,
}

/// What the text rules find in one text.
pub fn look_at_text(source: &TextSource<'_>, site: &Site) -> Vec<Finding> {
    let own = own_gmc(site.doctor.gmc_number.as_deref());
    let (normal, beside) = match &source.origin {
        Origin::Name(_) => (Normal::of_name(source.text), ""),
        Origin::Link { beside, .. } => (Normal::of_address(source.text), *beside),
        _ => (Normal::of(source.text), ""),
    };
    let hits = number::hits_beside(&normal.plain, own, beside);
    let view = TextView { source, site, normal, hits };
    let mut findings = Vec::new();
    for rule in crate::check::catalogue::all() {
        for look in rule.look {
            if let Look::Text(look) = look {
                look(&view, &mut findings);
            }
        }
    }
    findings
}

/// The seven digits of a reference number as written: an associate's `A` and a consultant code's `C` are no digits.
pub fn own_gmc(number: Option<&str>) -> Option<&str> {
    number.map(|number| number.trim().trim_start_matches(['A', 'C']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::tests::sound_site;
    use crate::finding::Item;

    #[test]
    fn a_finding_in_a_post_names_line_and_column_and_keeps_the_words_out_of_the_message() {
        let site = sound_site();
        let text = "+++\ntitle = \"x\"\n+++\n\nä NHS no 999 000 0018\n";
        let source =
            TextSource { item: Item::post("posts/x.md"), text, origin: Origin::Lines { file: "posts/x.md", first: 1 } };
        let findings = look_at_text(&source, &site);
        assert_eq!(findings.len(), 1);
        let place = findings[0].place.clone().expect("a place");
        assert_eq!((place.line, place.column, place.length), (5, 10, 12));
        assert!(!findings[0].message.contains("999"));
        let quote = findings[0].quote.clone().expect("a quote");
        assert_eq!(&quote.text[quote.range], "999 000 0018");
    }

    #[test]
    fn a_text_without_numbers_has_no_findings() {
        let site = sound_site();
        let source = TextSource { item: Item::tweet(1), text: "Walking is good.", origin: Origin::Nowhere };
        assert!(look_at_text(&source, &site).is_empty());
    }
}
