//! The report: every finding of a run, counted; and the approval that only a report can give.

use std::collections::BTreeMap;

use crate::check::Rulebook;
use crate::finding::{Finding, State, Weight};

/// All findings of a run, sorted, and their counts.
#[derive(Debug, Default)]
pub struct Report {
    /// Sorted by file, line, code and item; those without a file come last.
    pub findings: Vec<Finding>,
    /// Counts.
    pub summary: Summary,
    /// The edition of the guidance and the country that it goes by.
    pub rulebook: Rulebook,
}

/// The counts at the end of a report. Only open findings are counted by weight.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Summary {
    /// Open findings that block.
    pub blocks: u64,
    /// Open findings that ask.
    pub asks: u64,
    /// Open findings that warn.
    pub warns: u64,
    /// Open findings that inform.
    pub informs: u64,
    /// Tweets read.
    pub tweets_read: u64,
    /// Tweets shown.
    pub tweets_shown: u64,
    /// Tweets held back because something was found in them.
    pub tweets_withheld: u64,
    /// Tweets not shown for their kind: by `reply`, `retweet` …
    pub tweets_left_out: BTreeMap<&'static str, u64>,
    /// Pages made.
    pub pages: u64,
}

/// Proof that nothing open blocks or asks. Made only by [`Report::approve`], so that nothing can be published without
/// a report that allows it.
///
/// ```compile_fail
/// let approval = byname::check::Approval(());
/// ```
#[derive(Debug)]
pub struct Approval(());

/// Why there is no approval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Open findings that block.
    pub blocks: u64,
    /// Open findings that ask.
    pub asks: u64,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Nothing was published: {} open findings block and {} ask.", self.blocks, self.asks)
    }
}

impl std::error::Error for Refusal {}

impl Report {
    /// A report of `findings`. The counts by weight are made here; those of tweets and pages come in `counted`.
    pub fn new(mut findings: Vec<Finding>, counted: Summary) -> Report {
        findings.sort_by(|left, right| key(left).cmp(&key(right)));
        let open = |weight| {
            findings.iter().filter(|finding| finding.state == State::Open && finding.weight == weight).count() as u64
        };
        let summary = Summary {
            blocks: open(Weight::Blocks),
            asks: open(Weight::Asks),
            warns: open(Weight::Warns),
            informs: open(Weight::Informs),
            ..counted
        };
        Report { findings, summary, rulebook: Rulebook::default() }
    }

    /// The same report, with the rulebook that its run went by.
    #[must_use]
    pub fn under(self, rulebook: Rulebook) -> Report {
        Report { rulebook, ..self }
    }

    /// The approval to publish, when no open finding blocks or asks.
    ///
    /// # Errors
    /// How many findings stand against it.
    pub fn approve(&self) -> Result<Approval, Refusal> {
        let open = |weight| {
            let against = |finding: &&Finding| finding.is_open_and_holds_back() && finding.weight == weight;
            self.findings.iter().filter(against).count() as u64
        };
        let refusal = Refusal { blocks: open(Weight::Blocks), asks: open(Weight::Asks) };
        if refusal.blocks + refusal.asks == 0 { Ok(Approval(())) } else { Err(refusal) }
    }
}

fn key(finding: &Finding) -> impl Ord + '_ {
    let place = finding.place.as_ref();
    let at = place.map(|place| (&*place.file, place.line));
    let column = place.map_or(0, |place| place.column);
    (at.is_none(), at, finding.kind.code, finding.item.as_str(), column, finding.message.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Item, Place, reading};

    #[test]
    fn an_open_finding_that_blocks_refuses_and_a_withheld_one_does_not() {
        let mut finding = Finding::new(&reading::SYNTAX, Item::tweet(1), "x");
        let report = Report::new(vec![finding.clone()], Summary::default());
        assert_eq!(report.approve().map(|_| ()), Err(Refusal { blocks: 1, asks: 0 }));
        assert_eq!(report.summary.blocks, 1);
        finding.state = State::Withheld;
        let report = Report::new(vec![finding], Summary { pages: 3, ..Summary::default() });
        assert!(report.approve().is_ok());
        assert_eq!((report.summary.blocks, report.summary.pages), (0, 3));
    }

    #[test]
    fn what_warns_does_not_refuse() {
        let finding = Finding::new(&reading::RAW_HTML, Item::site(), "x");
        assert!(Report::new(vec![finding], Summary::default()).approve().is_ok());
    }

    #[test]
    fn findings_are_sorted_by_file_line_code_and_item() {
        let at = |file: &str, line| Some(Place::line(file, line));
        let made = |place: Option<Place>, item: &str| Finding::new(&reading::SYNTAX, Item::post(item), "x").at(place);
        let report = Report::new(
            vec![made(None, "z"), made(at("b", 1), "y"), made(at("a", 10), "x"), made(at("a", 9), "w")],
            Summary::default(),
        );
        let items: Vec<_> = report.findings.iter().map(|finding| finding.item.as_str()).collect();
        assert_eq!(items, ["post:w", "post:x", "post:y", "post:z"]);
    }
}
