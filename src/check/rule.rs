//! A rule: one value with its basis, its words to the doctor, its examples, and the functions that look.
//!
//! A rule looks; it never changes, fetches or prints. From the value come the report, `site explain`, the public page
//! "how this site is checked", and tests: every failing example yields exactly that finding, every passing one none.

use jiff::civil::Date;

use crate::check::basis::Basis;
use crate::check::output::PageView;
use crate::check::text::{ArchiveView, TextView};
use crate::check::whole::Whole;
use crate::finding::{Finding, Item, Kind};
use crate::model::Site;

/// One thing the check looks for.
#[derive(Debug)]
pub struct Rule {
    /// Code, name, weight, and whether it can be answered.
    pub kind: &'static Kind,
    /// From 1; one more when the rule finds what it did not find before, so that what was decided is asked again where it
    /// weighs more now.
    pub version: u32,
    /// Where it comes from, the strongest first.
    pub basis: &'static [&'static Basis],
    /// One plain sentence to the doctor: what the site should do.
    pub asks: &'static str,
    /// Why, in one sentence.
    pub because: &'static str,
    /// How to put it right.
    pub mend: &'static str,
    /// What looks; more than one where the facts and the pages made from them are both looked at.
    pub look: &'static [Look],
    /// Examples that fail: each yields this finding.
    pub fails: &'static [Example],
    /// Examples that pass: none yields this finding.
    pub passes: &'static [Example],
}

impl Rule {
    /// A finding of this rule about `item`.
    pub fn finding(&self, item: Item, message: impl Into<String>) -> Finding {
        Finding::new(self.kind, item, message)
    }

    /// What a person is asked, where a program cannot see it.
    pub fn question(&self) -> Option<&'static str> {
        self.look.iter().find_map(|look| if let Look::Person(question) = look { Some(*question) } else { None })
    }

    /// Whether a program looks, so that there can be a finding and there have to be examples.
    pub fn is_looked_at(&self) -> bool {
        !self.look.iter().all(|look| matches!(look, Look::Person(_) | Look::Tests(_)))
    }
}

/// What a rule looks at.
#[derive(Clone, Copy)]
pub enum Look {
    /// Made while the folder or the export is read.
    Reading,
    /// Made while decisions are applied.
    Clearing,
    /// One text: a tweet, a post, a page, the profile.
    Text(fn(&TextView<'_>, &mut Vec<Finding>)),
    /// One passage: a tweet, a short text of the profile, or one paragraph of a post, a page or the "about" text.
    Passage(fn(&TextView<'_>, &mut Vec<Finding>)),
    /// Several tweets together, after each was looked at by itself.
    Archive(fn(&ArchiveView<'_>, &mut Vec<Finding>)),
    /// Nothing a program can see: a person is asked this.
    Person(&'static str),
    /// A promise of the tool itself: which of its tests prove it.
    Tests(&'static str),
    /// All facts, on the day of the run.
    Facts(fn(&Site, Date, &mut Vec<Finding>)),
    /// One output file as made.
    Page(fn(&PageView<'_>, &mut Vec<Finding>)),
    /// All outputs together.
    Whole(fn(&Whole<'_>, &mut Vec<Finding>)),
}

impl Look {
    /// What is looked at, in words.
    pub fn word(self) -> &'static str {
        match self {
            Look::Reading => "reading",
            Look::Clearing => "clearing",
            Look::Text(_) => "text",
            Look::Passage(_) => "passage",
            Look::Archive(_) => "archive",
            Look::Person(_) => "person",
            Look::Tests(_) => "tests",
            Look::Facts(_) => "facts",
            Look::Page(_) => "page",
            Look::Whole(_) => "whole",
        }
    }
}

impl std::fmt::Debug for Look {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.word())
    }
}

/// A small input that shows a rule at work: put into the sound folder of [`crate::check::sound`], and run through the
/// whole chain.
#[derive(Debug)]
pub enum Example {
    /// The shown text of one tweet.
    Tweet(&'static str),
    /// A reply of these words to another person, with replies switched on.
    Reply(&'static str),
    /// A thread of the author's own tweets with these words, a minute apart.
    Thread(&'static [&'static str]),
    /// Tweets with these words on one day, an hour apart; none answers another.
    Day(&'static [&'static str]),
    /// A tweet with these words and one picture that was described so, where pictures are shown without asking.
    Picture(&'static str, &'static str),
    /// The body of a post (its front matter is sound).
    Post(&'static str),
    /// One file of the folder, in place of the sound one or beside it.
    File(&'static str, &'static str),
    /// A replacement of some words in one sound file: file, words, new words. The words must be there.
    Change(&'static str, &'static str, &'static str),
    /// A file of an X export, as `data/tweets.js`, shown with `--archive`.
    Export(&'static str, &'static str),
    /// A replacement of some words in one file of the default theme: file, words, new words.
    Theme(&'static str, &'static str, &'static str),
    /// One page as a theme might make it: its path, and what replaces the words `CONTENT` of
    /// [`crate::check::sound::PAGE`].
    Page(&'static str, &'static str),
    /// As [`Example::Page`], but the whole page.
    WholePage(&'static str, &'static str),
    /// A file whose bytes are no text, or must not be written down, made by a named maker of the tests: path in the
    /// folder (or `tweet`), maker.
    Made(&'static str, &'static str),
}
