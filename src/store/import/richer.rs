//! Of two lines of the same tweet, the one that knows more.
//!
//! Exports of some years have the whole of a retweet or the minute of a tweet, and others have not; so a later import is
//! not always the better one.

use crate::model::tweet_line::TweetLine;

/// Whether `new` takes the place of `old`. Of two that know as much, the one of the newer export does.
pub(super) fn takes_place(new: &TweetLine, old: &TweetLine, is_of_older_export: bool) -> bool {
    let (new, old) = (known(new), known(old));
    new > old || new == old && !is_of_older_export
}

/// How much a line knows: whole words, the time, and pictures.
fn known(line: &TweetLine) -> impl Ord {
    (!line.cut, !line.day_only, line.media.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_and_the_time_go_before_what_is_newer() {
        let line = |more: &str| {
            let text = format!(
                r#"{{"v":1,"id":"1","handle":"dr_x","time":"2018-10-10T20:19:24Z","text":"RT","kind":"retweet","of":"amy_x"{more}}}"#
            );
            TweetLine::parse(&text).expect("a good line")
        };
        let (whole, cut, day) = (line(""), line(r#","cut":true"#), line(r#","day_only":true"#));
        for is_of_older_export in [true, false] {
            assert!(takes_place(&whole, &cut, is_of_older_export) && takes_place(&whole, &day, is_of_older_export));
            assert!(!takes_place(&cut, &whole, is_of_older_export) && !takes_place(&cut, &day, is_of_older_export));
            assert_eq!(takes_place(&whole, &whole, is_of_older_export), !is_of_older_export);
        }
    }
}
