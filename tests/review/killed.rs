//! A review that is killed: every tweet is somewhere, and what was decided is decided.

use std::path::Path;

use super::typing::start;
use super::{HELD, SHOWN, check, folder, ids, lines, text, typed};

#[test]
fn a_review_that_is_killed_at_any_change_loses_at_most_the_answer_being_typed() {
    let keys = ["w", "k", "3", "r", "9990000034", "y"];
    let whole = folder();
    assert_eq!(typed(&keys, whole.path()).code, 0);
    let expected = (text(whole.path(), SHOWN), ids(whole.path(), HELD));
    let mut changes = 0;
    loop {
        changes += 1;
        let place = folder();
        let mut child = start(&["review"], place.path(), "2026-11-21", &lines(&keys));
        let mut seen = 0;
        let mut last = names(place.path());
        let ended = loop {
            if child.try_wait().expect("a child").is_some() {
                break true;
            }
            let now = names(place.path());
            seen += usize::from(now != last);
            last = now;
            if seen == changes {
                child.kill().expect("it runs");
                child.wait().expect("it ends");
                break false;
            }
        };
        // Every tweet is somewhere, no blocked one where it is published, and what was decided is not asked again.
        let (shown, held) = (ids(place.path(), SHOWN), ids(place.path(), HELD));
        assert!([1001, 2001, 2002, 2003].iter().all(|id| shown.contains(id) || held.contains(id)), "{changes}");
        assert!(!shown.contains(&2002), "{changes}");
        assert_eq!(check(place.path(), &[]).code, 0, "{changes}");
        finish(place.path());
        assert_eq!((text(place.path(), SHOWN), ids(place.path(), HELD)), expected, "killed at change {changes}");
        if ended {
            break;
        }
    }
    assert!(changes > 5, "only {changes} changes were seen");
}

/// Answers what is still asked as the whole script did.
fn finish(place: &Path) {
    for _ in 0..4 {
        let ran = typed(&["q"], place);
        let keys: &[&str] =
            match ran.out.lines().find_map(|line| line.split_once("of ")?.1.split_once("   ")).map(|at| at.1) {
                Some("tweet 2002") => &["w"],
                Some("tweet 2001") => &["k", "3"],
                Some("tweet 2003") if ran.out.contains("[removed]") => &["k", "3"],
                Some("tweet 2003") => &["r", "9990000034", "y"],
                _ => return,
            };
        typed(keys, place);
    }
}

/// Names and sizes of all files: changes whenever something was written.
fn names(place: &Path) -> Vec<(String, u64)> {
    let walk = walkdir::WalkDir::new(place).sort_by_file_name().into_iter().filter_map(Result::ok);
    walk.filter_map(|entry| Some((entry.path().to_string_lossy().into_owned(), entry.metadata().ok()?.len()))).collect()
}
