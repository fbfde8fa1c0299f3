//! The review: what a person is asked, in which order, with what stands around it, and one state machine of answers.
//!
//! Pure: no terminal, no disk. A face (the terminal in `cli/review`) shows [`Case`]s, writes answers down, and tells the
//! [`Session`]; another face can do the same.

mod around;
mod case;
mod holding;
mod order;
mod session;
mod words;

#[cfg(test)]
mod tests;

pub use around::{Around, HowMuch, around};
pub use case::{Case, Kind, Part, Shown};
pub use holding::{Holding, holding};
pub use order::{second_look, waiting};
pub use session::{Session, Undone};
pub use words::{Chosen, Counted, chosen, numbered, occurrences, ranges};
