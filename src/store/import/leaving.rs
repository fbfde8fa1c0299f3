//! Lines that leave `tweets/` for `.held/`, and what is written into them.

use crate::check::kinds;
use crate::model::LeftOut;
use crate::model::tweet_line::AudienceWord;
use crate::store::lines::Line;

/// Why a line leaves.
#[derive(Clone, Copy)]
pub(super) enum Leaves {
    /// The tweet is no longer on X.
    X,
    /// It was written for a Circle.
    Circle,
}

impl Leaves {
    /// The line with the reason in it.
    pub(super) fn mark(self, line: Line) -> Line {
        let mut read = line.read.clone();
        let code = match self {
            Leaves::X => {
                read.gone = true;
                kinds::AR_11.code
            }
            Leaves::Circle => {
                read.audience = Some(AudienceWord::Circle);
                kinds::AR_10.code
            }
        };
        if !read.why.iter().any(|why| why == code) {
            read.why.push(code.to_owned());
        }
        line.with(read)
    }
}

/// Whether a held tweet is held for what was found or decided, and not left out for its kind.
pub(super) fn is_withheld(why: &[String]) -> bool {
    !why.iter().any(|word| LeftOut::ALL.iter().any(|kind| kind.word() == word))
}
