//! Kinds of findings that are made outside the check: by the step that applies decisions.

use crate::check::rules::{archive, privacy, process};
use crate::finding::Kind;

/// A reply to another person that would be shown.
pub static AR_05: &Kind = archive::reply_to_private_person::RULE.kind;
/// Something that asks, and about which nobody has decided.
pub static AR_06: &Kind = archive::undecided_item_published::RULE.kind;
/// What AR-06 says of a tweet that its author decided to keep out: it waits for nothing.
pub const DECIDED_AGAINST: &str = "You decided not to publish this tweet; it stays out until you decide again.";
/// Something that was taken down and is back.
pub static AR_07: &Kind = archive::incomplete_takedown::RULE.kind;
/// A picture of a tweet that nobody has looked at.
pub static AR_09: &Kind = archive::unseen_picture::RULE.kind;
/// A tweet that was written for a Circle, or may have been.
pub static AR_10: &Kind = archive::circle_tweet::RULE.kind;
/// A tweet that was deleted on X after an earlier import.
pub static AR_11: &Kind = archive::gone_from_x::RULE.kind;
/// Pictures that nobody has described.
pub static PV_04: &Kind = privacy::missing_alt_text::RULE.kind;
/// Something kept about a patient that nobody has read a second time.
pub static PR_01: &Kind = process::missing_second_reading::RULE.kind;
/// A decision that is not complete, or whose text has changed.
pub static PR_02: &Kind = process::unreasoned_suppression::RULE.kind;
