//! What stands in one text a thousand times is told a few times: nobody reads more, and each finding holds the text.

use crate::finding::{Finding, Weight};

/// So many findings of one rule in one text are told one by one.
const MOST: usize = 50;

/// A finding for each of the first hits of a rule in a text. Of those that are left, one that weighs most has a finding as
/// well, which says how many more there are: the text is held back as if each were told.
pub fn push<H>(
    hits: impl IntoIterator<Item = H>,
    weight: impl Fn(&H) -> Weight,
    finding: impl Fn(H) -> Finding,
    findings: &mut Vec<Finding>,
) {
    let mut hits = hits.into_iter();
    findings.extend(hits.by_ref().take(MOST).map(&finding));
    let Some(mut heaviest) = hits.next() else { return };
    let mut more = 0_usize;
    for hit in hits {
        more += 1;
        if weight(&hit) > weight(&heaviest) {
            heaviest = hit;
        }
    }
    let mut last = finding(heaviest);
    if more > 0 {
        last.message = format!("{} The text holds {more} more such, which are not listed one by one.", last.message);
    }
    findings.push(last);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Item, reading};

    fn pushed(weights: &[Weight]) -> Vec<Finding> {
        let finding = |(at, weight): (usize, &Weight)| {
            Finding::new(&reading::SYNTAX, Item::site(), format!("{at}.")).weighing(*weight)
        };
        let mut findings = Vec::new();
        push(weights.iter().enumerate(), |(_, weight)| **weight, finding, &mut findings);
        findings
    }

    #[test]
    fn a_few_are_told_one_by_one() {
        for count in [0, 1, MOST, MOST + 1] {
            let findings = pushed(&vec![Weight::Asks; count]);
            assert_eq!(findings.len(), count);
            assert!(findings.iter().enumerate().all(|(at, finding)| finding.message == format!("{at}.")));
        }
    }

    #[test]
    fn of_many_the_last_weighs_as_much_as_any_left_and_says_how_many_there_are() {
        let mut weights = vec![Weight::Asks; 20_000];
        weights[12_345] = Weight::Blocks;
        let findings = pushed(&weights);
        assert_eq!(findings.len(), MOST + 1);
        assert!(findings[..MOST].iter().all(|finding| finding.weight == Weight::Asks));
        assert_eq!(findings[MOST].weight, Weight::Blocks);
        assert_eq!(findings[MOST].message, "12345. The text holds 19949 more such, which are not listed one by one.");
    }
}
