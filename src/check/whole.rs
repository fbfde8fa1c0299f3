//! All outputs together: what can only be seen once every page was made.

use std::collections::HashMap;

use crate::check::output::OutputFacts;
use crate::check::rule::Look;
use crate::finding::Finding;
use crate::value::{SitePath, Trace};

/// Every output of a run, as the last rules see it.
#[derive(Debug)]
pub struct Whole<'a> {
    /// What is kept of each output.
    pub traces: &'a [Trace],
    /// What is known.
    pub facts: &'a OutputFacts<'a>,
    /// The outputs by their path; of two with the same path the last.
    pub by_path: HashMap<&'a SitePath, &'a Trace>,
}

/// Looks at all outputs together.
pub fn look_at_whole(traces: &[Trace], facts: &OutputFacts<'_>) -> Vec<Finding> {
    let by_path = traces.iter().map(|trace| (&trace.path, trace)).collect();
    let whole = Whole { traces, facts, by_path };
    let mut findings = Vec::new();
    for rule in crate::check::catalogue::all() {
        for look in rule.look {
            if let Look::Whole(look) = look {
                look(&whole, &mut findings);
            }
        }
    }
    findings
}
