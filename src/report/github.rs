//! The report as annotations of a GitHub workflow. The logs of a public repository are public, so a finding about
//! patients or people gives its code, item and count only.

use std::collections::BTreeMap;

use crate::check::Report;
use crate::finding::{Finding, State, Weight};
use crate::report::mend;

/// One line an annotation, and a last line with the counts.
pub fn github(report: &Report) -> String {
    let mut out = String::new();
    let mut private: BTreeMap<(&str, &str), u64> = BTreeMap::new();
    for finding in report.findings.iter().filter(|finding| finding.state == State::Open) {
        if finding.kind.is_private() {
            *private.entry((finding.kind.code, finding.item.as_str())).or_default() += 1;
        } else {
            out.push_str(&annotation(finding));
        }
    }
    for ((code, item), count) in private {
        out.push_str(&format!("::error title={code}::{} ({count})\n", escaped(item)));
    }
    let summary = &report.summary;
    out.push_str(&format!("blocks {}, asks {}, warns {}\n", summary.blocks, summary.asks, summary.warns));
    out
}

fn annotation(finding: &Finding) -> String {
    let level = match finding.weight {
        Weight::Blocks | Weight::Asks => "error",
        Weight::Warns => "warning",
        Weight::Informs => "notice",
    };
    let mut place = String::new();
    if let Some(at) = &finding.place {
        place.push_str(&format!("file={}", property(&at.file)));
        if at.line > 0 {
            place.push_str(&format!(",line={}", at.line));
        }
        if at.column > 0 {
            place.push_str(&format!(",col={}", at.column));
        }
        place.push(',');
    }
    let message = escaped(&format!("{} {}", finding.message, mend(finding)));
    format!("::{level} {place}title={} {}::{message}\n", finding.kind.code, finding.kind.name)
}

fn escaped(text: &str) -> String {
    text.trim().replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    escaped(text).replace(':', "%3A").replace(',', "%2C")
}
