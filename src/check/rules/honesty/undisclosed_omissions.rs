//! The archive says how many tweets of how many are shown: what is left out is not hidden.

use crate::check::basis;
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Kind, Weight};

/// HN-10: Say how many of your tweets are shown.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "HN-10", name: "undisclosed-omissions", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_89B, &basis::PROJECT],
    asks: "Say how many of your tweets are shown.",
    because: "An archive with tweets left out misleads a reader who takes it for all of them.",
    mend: "Let the theme print the sentence “N of M tweets are shown.” on the page of tweets, as the default one does.",
    look: &[Look::Page(look)],
    fails: &[Example::Page("/tweets/", r#"<ol class="h-feed"><li>A tweet about hearts.</li></ol>"#)],
    passes: &[Example::Page(
        "/tweets/",
        r#"<p>4 of 9 tweets are shown.</p><ol class="h-feed"><li>A tweet about hearts.</li></ol>"#,
    )],
};

fn look(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    let Some(page) = view.page().filter(|page| view.output.path.as_str() == "/tweets/" && lists(page)) else { return };
    let shown = view.facts.tweets.len();
    if !states(&page.shown, shown) {
        let says = format!("The page of tweets does not say of how many tweets these {shown} are.");
        findings.push(RULE.finding(view.item(), says));
    }
}

/// Whether the page is a list of tweets: by its class, or by what it shows.
fn lists(page: &crate::check::output::Markup) -> bool {
    page.classes.contains("h-feed") || page.entries.iter().filter(|entry| !entry.is_quoted).count() > 1
}

/// Whether a text holds `N of M`, with that N and an M that is not smaller.
fn states(text: &str, shown: usize) -> bool {
    let lead = format!("{shown} of ");
    text.match_indices(&lead).any(|(at, _)| {
        let joined = text[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric());
        let digits: String = text[at + lead.len()..].chars().take_while(char::is_ascii_digit).collect();
        !joined && digits.parse::<usize>().is_ok_and(|all| all >= shown)
    })
}

#[cfg(test)]
mod tests {
    use super::states;

    #[test]
    fn the_number_stated_is_the_number_shown() {
        assert!(states("4 of 9 tweets are shown.", 4) && states("now 4 of 4.", 4));
        for wrong in ["14 of 20 tweets", "4 of 3 tweets", "4 of the tweets", ""] {
            assert!(!states(wrong, 4), "{wrong}");
        }
    }
}
