//! Findings: one place where a rule speaks, and how much it weighs.
//!
//! The lowest module: every step of the chain may make findings, and none of them prints. The rules themselves, with
//! their basis and examples, live in [`crate::check`]; here is only what a finding has to carry.

mod place;

use std::fmt;
use std::sync::Arc;

pub use place::{Lines, Place};

/// What the tool does about a finding. Not the force of the guidance behind it: that is the rule's basis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// Listed only.
    Informs,
    /// Published, and listed.
    Warns,
    /// Held back until a person decides.
    Asks,
    /// Not published.
    Blocks,
}

impl Weight {
    /// The word used in reports: `blocks`, `asks`, `warns` or `informs`.
    pub fn word(self) -> &'static str {
        match self {
            Weight::Blocks => "blocks",
            Weight::Asks => "asks",
            Weight::Warns => "warns",
            Weight::Informs => "informs",
        }
    }

    /// Whether a finding of this weight keeps its item from being published while it is open.
    pub fn holds_back(self) -> bool {
        self >= Weight::Asks
    }
}

/// Whether a person may answer a finding that holds something back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The item has to change; no decision publishes it.
    Never,
    /// A written reason publishes it.
    Reason,
}

/// Where a finding stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Counts in the summary and in the exit code.
    Open,
    /// The item is not published because of it.
    Withheld,
    /// A decision in `reviews.toml` answers it.
    Answered,
}

impl State {
    /// The word used in reports.
    pub fn word(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Withheld => "withheld",
            State::Answered => "answered",
        }
    }
}

/// The identity of a rule: what a finding needs to know of it.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    /// Group and number, such as `ID-01`.
    pub code: &'static str,
    /// The fault found, in kebab-case, such as `unnamed-doctor`.
    pub name: &'static str,
    /// The usual weight; a single finding may weigh less (never more).
    pub weight: Weight,
    /// Whether a decision can answer it.
    pub answer: Answer,
}

impl Kind {
    /// Whether the words matched may concern a patient or another person, and are masked unless asked for.
    pub fn is_private(&self) -> bool {
        self.code.starts_with("CF-") || self.code.starts_with("RS-")
    }
}

/// What a finding is about, in the form used by decisions: `tweet:1234`, `post:posts/x.md`, `page:/blog/`, `profile`,
/// `follow:handle`, `media:1234-name.jpg`, `thread:1234`, `day:2026-11-21`, `file:static/x.pdf` or `site`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Item(Arc<str>);

impl Item {
    /// The whole site.
    pub fn site() -> Item {
        Item("site".into())
    }
    /// The doctor's profile, `profile.md`.
    pub fn profile() -> Item {
        Item("profile".into())
    }
    /// One tweet by its id.
    pub fn tweet(id: impl fmt::Display) -> Item {
        Item(format!("tweet:{id}").into())
    }
    /// A thread by the id of its first tweet.
    pub fn thread(id: impl fmt::Display) -> Item {
        Item(format!("thread:{id}").into())
    }
    /// The author's tweets of one day, `YYYY-MM-DD`.
    pub fn day(date: impl fmt::Display) -> Item {
        Item(format!("day:{date}").into())
    }
    /// A picture or video of a tweet by its file name.
    pub fn media(name: impl fmt::Display) -> Item {
        Item(format!("media:{name}").into())
    }
    /// A post or own page by its path in the folder.
    pub fn post(path: impl fmt::Display) -> Item {
        Item(format!("post:{path}").into())
    }
    /// A published page by its path on the site.
    pub fn page(path: impl fmt::Display) -> Item {
        Item(format!("page:{path}").into())
    }
    /// An entry of the follow list.
    pub fn follow(handle: impl fmt::Display) -> Item {
        Item(format!("follow:{handle}").into())
    }
    /// A file of the folder.
    pub fn file(path: impl fmt::Display) -> Item {
        Item(format!("file:{path}").into())
    }
    /// An item as written in a decision or on the command line.
    pub fn written(text: &str) -> Item {
        Item(text.into())
    }
    /// The written form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// The id, when this is a tweet.
    pub fn tweet_id(&self) -> Option<&str> {
        self.0.strip_prefix("tweet:")
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The words a text rule matched, in their surroundings. Printed only when the author asks to see them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The whole text looked at.
    pub text: String,
    /// The matched bytes of it.
    pub range: std::ops::Range<usize>,
    /// What was noticed in it, each part with the word for it, such as `age`. Empty where the match is one thing.
    pub parts: Vec<(std::ops::Range<usize>, &'static str)>,
}

/// One place where a rule speaks.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Which rule.
    pub kind: &'static Kind,
    /// What the tool does about it; at most the weight of the rule.
    pub weight: Weight,
    /// Where it stands after the decisions were applied.
    pub state: State,
    /// What it is about.
    pub item: Item,
    /// Where it is about several items together, all of them, oldest first.
    pub members: Vec<Item>,
    /// Where in the author's files, when known.
    pub place: Option<Place>,
    /// What is wrong, in plain words, at most two sentences.
    pub message: String,
    /// What to do about it; empty means that the rule's own advice stands.
    pub mend: String,
    /// What demands it under the rulebook of the run, as a sentence. Empty until the rulebook settled it.
    pub basis: String,
    /// The matched words, when the rule looks at text.
    pub quote: Option<Quote>,
    /// The line of a generated page, cut around the place: such a page is read nowhere again.
    pub line: Option<Quote>,
}

impl Finding {
    /// A finding of `kind` about `item`, open, with the usual weight.
    pub fn new(kind: &'static Kind, item: Item, message: impl Into<String>) -> Finding {
        Finding {
            kind,
            weight: kind.weight,
            state: State::Open,
            item,
            members: Vec::new(),
            place: None,
            message: message.into(),
            mend: String::new(),
            basis: String::new(),
            quote: None,
            line: None,
        }
    }

    /// The same finding with its place.
    #[must_use]
    pub fn at(mut self, place: impl Into<Option<Place>>) -> Finding {
        self.place = place.into();
        self
    }

    /// The same finding with what to do.
    #[must_use]
    pub fn mend(mut self, mend: impl Into<String>) -> Finding {
        self.mend = mend.into();
        self
    }

    /// The same finding with a lower weight. A higher one than the rule's is ignored.
    #[must_use]
    pub fn weighing(mut self, weight: Weight) -> Finding {
        self.weight = weight.min(self.kind.weight);
        self
    }

    /// The same finding with the words matched.
    #[must_use]
    pub fn quoting(mut self, text: &str, range: std::ops::Range<usize>) -> Finding {
        self.quote = Some(Quote { text: text.to_owned(), range, parts: Vec::new() });
        self
    }

    /// The same finding with the parts of its quote, bytes of the text quoted.
    #[must_use]
    pub fn noticing(mut self, parts: Vec<(std::ops::Range<usize>, &'static str)>) -> Finding {
        if let Some(quote) = &mut self.quote {
            quote.parts = parts;
        }
        self
    }

    /// The same finding about several items that are one story together: all of them are held back until it is answered.
    #[must_use]
    pub fn joining(mut self, members: Vec<Item>) -> Finding {
        self.members = members;
        self
    }

    /// The items that this finding holds back while it is open: its members, or else its item.
    pub fn holds(&self) -> &[Item] {
        if self.members.is_empty() { std::slice::from_ref(&self.item) } else { &self.members }
    }

    /// Whether a decision can publish what was found. What a rule without an answer only asks about may be a false
    /// alarm, and a false alarm has to have an end.
    pub fn can_be_answered(&self) -> bool {
        self.kind.answer == Answer::Reason || self.weight < Weight::Blocks
    }

    /// Whether this finding keeps something from being published.
    pub fn is_open_and_holds_back(&self) -> bool {
        self.state == State::Open && self.weight.holds_back()
    }
}

/// The kinds of findings made while the folder and the export are read. Their full rules, with basis and examples,
/// stand in `check/rules/folder/` like any other; only their identity is needed before a check can run.
pub mod reading {
    use super::{Answer, Kind, Weight};

    macro_rules! kinds {
        ($($(#[$doc:meta])* $name:ident = $code:literal $title:literal $weight:ident $answer:ident;)*) => {
            $($(#[$doc])* pub static $name: Kind =
                Kind { code: $code, name: $title, weight: Weight::$weight, answer: Answer::$answer };)*
            /// All of them, in order of their code.
            pub static ALL: &[&Kind] = &[$(&$name),*];
        };
    }

    kinds! {
        /// A file is missing, cannot be read, is too large, or is not UTF-8.
        UNREADABLE_FILE = "FO-01" "unreadable-file" Blocks Never;
        /// TOML, front matter or JSON does not parse.
        SYNTAX = "FO-02" "syntax" Blocks Never;
        /// A key the tool does not know; a typo must not decide anything silently.
        UNKNOWN_KEY = "FO-03" "unknown-key" Blocks Never;
        /// A key with the wrong type, an impossible date, an unusable value.
        WRONG_VALUE = "FO-04" "wrong-value" Blocks Never;
        /// A required key is missing.
        MISSING_KEY = "FO-05" "missing-key" Blocks Never;
        /// Two sources want the same address, or one wants a reserved address.
        ADDRESS_TAKEN = "FO-06" "address-taken" Blocks Never;
        /// A link, picture or anchor leads nowhere on the site.
        BROKEN_LINK = "FO-07" "broken-link" Blocks Never;
        /// A link whose scheme is not http, https, mailto or relative.
        REFUSED_LINK = "FO-08" "refused-link" Blocks Never;
        /// A draft, scheduled or expired page was left out.
        LEFT_OUT = "FO-09" "left-out" Informs Reason;
        /// One entry of the export or of `tweets/` could not be read and was skipped.
        SKIPPED_TWEET = "FO-10" "skipped-tweet" Warns Reason;
        /// A template or stylesheet of the theme does not load or render.
        THEME_FAULT = "FO-11" "theme-fault" Blocks Never;
        /// Raw HTML in markdown is shown as text.
        RAW_HTML = "FO-12" "raw-html" Warns Reason;
        /// A file of the folder that the tool does not use.
        UNUSED_FILE = "FO-13" "unused-file" Warns Reason;
        /// A file named by the export, such as a picture, is not in it.
        INCOMPLETE_EXPORT = "FO-14" "incomplete-export" Warns Reason;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_never_weighs_more_than_its_rule() {
        let finding = Finding::new(&reading::LEFT_OUT, Item::site(), "x").weighing(Weight::Blocks);
        assert_eq!(finding.weight, Weight::Informs);
    }
}
