//! What a text tells of one patient: the anchor to one person seen by the author, and the details that could identify
//! them.
//!
//! A text is looked at in parts no longer than a tweet may be, so that a long post is no story by its length alone. The
//! part that tells most stands for the text.
//!
//! Decided, where the design left it open: a clinical detail is a kind of its own, so "27F with an ectopic, straight to
//! theatre" has three (age, place, clinical detail) and is asked about by itself. A sex counts as a part of the age
//! beside it, and never alone.

mod age;
mod anchor;
mod context;
mod days;
mod detail;
pub mod group;
pub mod kind;
mod phrase;
mod score;
mod tell;
mod token;

use std::ops::Range;

use super::{About, TextView};
use crate::model::TweetKind;
use context::Context;

pub use anchor::Anchor;
pub use detail::small;
pub use kind::{Kind, Kinds, Part};
pub use score::Score;
pub use tell::known_from_profile;

/// The longest part of a text that is one story, in bytes.
const LONGEST: usize = 700;

/// What it tells of one patient, looked at once for all rules.
#[derive(Clone, Debug, Default)]
pub struct Story {
    /// The anchor, and where in the plain text; none where nobody in particular is told of.
    pub anchor: Option<(Anchor, Range<usize>)>,
    /// What could identify a patient, anchor or not.
    pub kinds: Kinds,
    /// The same with its places in the plain text, in order. Empty without an anchor.
    pub parts: Vec<Part>,
    /// How much it reads as a story, told on in a thread.
    pub score: Score,
    /// Whether the profile adds the place: the author's own work, on a day or at a kind of place.
    pub is_from_profile: bool,
    /// Whether the anchored person has died.
    pub is_death: bool,
    /// Rare conditions, each by a number made of its name.
    pub rare: Vec<u32>,
}

/// The little of it that is remembered of every tweet.
#[derive(Clone, Debug, Default)]
pub struct Noticed {
    /// The surest anchor in any of its texts.
    pub anchor: Option<Anchor>,
    /// What all its texts tell together.
    pub kinds: Kinds,
    /// The points that one of its texts with an anchor reached alone.
    pub alone: u8,
    /// How much they read as a story.
    pub score: Score,
    /// Rare conditions, by number.
    pub rare: Vec<u32>,
    /// How many of its texts tell something.
    pub texts: u8,
}

impl Story {
    /// Looks at a text.
    pub fn of(view: &TextView<'_>) -> Story {
        if !is_told_by_the_author(view) {
            return Story::default();
        }
        let plain: &str = &view.normal.plain;
        let mut best = Story::default();
        for part in parts(plain) {
            let story = Story::of_part(view, plain, &part);
            if best.kinds.is_empty() && best.anchor.is_none() || story.rank() > best.rank() {
                best = story;
            }
        }
        best
    }

    fn of_part(view: &TextView<'_>, plain: &str, part: &Range<usize>) -> Story {
        let tokens = token::tokens(plain, part, view.words.all());
        let context = Context::of(plain, part, &tokens, view.words.all());
        let (anchor, score) = anchor::find(&tokens, &context);
        let mut story = Story { anchor, score, ..Story::default() };
        detail::collect(view, plain, part, &tokens, &mut story);
        let is_placed = story.kinds.has(Kind::Time) || story.kinds.has(Kind::Place);
        if story.is_sure() && is_placed && !view.author.workplaces.is_empty() {
            story.is_from_profile = true;
            story.kinds.add(Kind::NamedPlace);
        }
        story
    }

    fn rank(&self) -> (Option<Anchor>, u8) {
        (self.anchor(), self.points())
    }

    /// How sure it is that one patient is told of.
    pub fn anchor(&self) -> Option<Anchor> {
        self.anchor.as_ref().map(|(anchor, _)| *anchor)
    }

    /// Whether one patient is told of, and not only perhaps.
    pub fn is_sure(&self) -> bool {
        self.anchor() == Some(Anchor::Sure)
    }

    /// Whether enough is told to be asked about: surely of one patient, or perhaps and with three points of details.
    pub fn is_told(&self) -> bool {
        self.is_sure() || self.anchor.is_some() && self.points() >= group::TOGETHER
    }

    /// Points of its kinds.
    pub fn points(&self) -> u8 {
        self.kinds.points()
    }

    /// Where the anchor stands in the plain text; the start where there is none.
    pub fn anchor_range(&self) -> Range<usize> {
        self.anchor.as_ref().map_or(0..0, |(_, range)| range.clone())
    }

    /// The parts with the word for each, as bytes of the original, the anchor first.
    pub fn noticed(&self, view: &TextView<'_>) -> Vec<(Range<usize>, &'static str)> {
        let anchor = self.anchor.iter().map(|(_, range)| (view.normal.original(range.clone()), "one patient"));
        let parts = self.parts.iter().map(|(range, kind)| (view.normal.original(range.clone()), kind.word()));
        anchor.chain(parts).collect()
    }
}

impl Noticed {
    /// Adds one text of the same tweet.
    pub fn add(&mut self, story: &Story) {
        self.anchor = self.anchor.max(story.anchor());
        self.kinds = self.kinds.and(story.kinds);
        self.score = self.score.and(story.score);
        if story.anchor.is_some() {
            self.alone = self.alone.max(story.points());
        }
        self.texts = self.texts.saturating_add(u8::from(!story.kinds.is_empty() || story.anchor.is_some()));
        for rare in &story.rare {
            if !self.rare.contains(rare) {
                self.rare.push(*rare);
            }
        }
    }
}

/// Other people's words tell of no patient of the author, and an entry of the follow list is about the person followed.
fn is_told_by_the_author(view: &TextView<'_>) -> bool {
    if !view.source.is_told() || matches!(view.source.about, About::Follow) {
        return false;
    }
    let is_retweet = view.source.tweet().is_some_and(|tweet| matches!(tweet.kind, TweetKind::Retweet { .. }));
    let passed_on = ["RT @", "MT @", "RT: @", "\"@", "RT\u{a0}@"];
    !is_retweet && !passed_on.iter().any(|start| view.normal.plain.trim_start().starts_with(start))
}

/// Parts no longer than a long tweet, cut where a paragraph or a sentence ends.
fn parts(plain: &str) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = 0;
    while plain.len() - start > LONGEST {
        let end = super::context::floor(plain, start + LONGEST);
        let piece = &plain[start..end];
        let cut = piece.rfind("\n\n").or_else(|| piece.rfind(". ")).or_else(|| piece.rfind(['\n', ' ']));
        let cut = cut.filter(|cut| *cut > 0).map_or(end, |cut| start + cut + 1);
        parts.push(start..cut);
        start = cut;
    }
    parts.push(start..plain.len());
    parts
}
