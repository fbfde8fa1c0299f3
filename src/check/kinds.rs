//! Kinds of findings that are made outside the check: by the step that applies decisions.

use crate::check::rules::{archive, process};
use crate::finding::Kind;

/// A reply to another person that would be shown.
pub static AR_05: &Kind = archive::reply_to_private_person::RULE.kind;
/// Something that asks, and about which nobody has decided.
pub static AR_06: &Kind = archive::undecided_item_published::RULE.kind;
/// A picture of a tweet that nobody has looked at.
pub static AR_09: &Kind = archive::unseen_picture::RULE.kind;
/// A tweet that was deleted on X after an earlier import.
pub static AR_11: &Kind = archive::gone_from_x::RULE.kind;
/// A decision that is not complete, or whose text has changed.
pub static PR_02: &Kind = process::unreasoned_suppression::RULE.kind;
