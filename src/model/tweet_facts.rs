//! Small facts about a tweet: how well its time is known, for whom it was written, what in it was styled.

use jiff::Timestamp;
use jiff::civil::{DateTime, date};
use jiff::tz::TimeZone;

use crate::value::Span;

/// How well the time of a tweet is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum TimeKnown {
    /// Only its day in UTC: exports of 2012 to 2018 have no clock time for tweets of before 4 November 2010. The time
    /// is then noon, which is the same day in nearly every zone, and no time of day is ever shown.
    Day,
    /// To the second.
    #[default]
    Second,
}

/// Whether a tweet of this time may have gone to a Circle: the feature existed from 30 August 2022 to 31 October 2023.
/// Both days are from memory and not verified; this is their one place. The last day ends twelve hours later, because
/// it does so in the west.
pub fn circle_existed(time: Timestamp) -> bool {
    const FIRST: DateTime = date(2022, 8, 29).at(12, 0, 0, 0);
    const END: DateTime = date(2023, 11, 1).at(12, 0, 0, 0);
    (FIRST..END).contains(&TimeZone::UTC.to_datetime(time))
}

/// For whom a tweet was written, as far as the export says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// Everybody, or it is not said.
    #[default]
    Everyone,
    /// A community, whose tweets everybody can read.
    Community,
    /// A Circle: a few people that the author chose. Never published by itself.
    Circle,
}

/// How the author of a long post set a part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Style {
    /// Bold.
    Bold,
    /// Italic.
    Italic,
}

/// A styled part of the text. It may overlap others, and the spans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StyleSpan {
    /// Which bytes of the shown text.
    pub span: Span,
    /// How they are set.
    pub style: Style,
}
