//! How a text speaks of people, treatments and products: remarks, each with its topic and its place. Worked out once a
//! text; the rules on conduct ask for the remarks of their topic.
//!
//! A remark needs a word of the lists first ([`crate::check::lexicon`]), then a pattern around it ([`sign::Sign`]). Words alone
//! make none: "this is idiotic" insults nobody.

mod adverts;
mod boundaries;
mod honesty;
mod interests;
pub mod noticed;
mod patients;
mod pattern;
mod respect;
pub mod scene;
mod sign;
mod slur;

use std::ops::Range;

use super::{TextView, many};
use crate::check::rule::Rule;
use crate::finding::{Finding, Weight};
use scene::Scene;

pub use noticed::Noticed;

/// What a remark is about: one for each rule that looks at how a text speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// A reply about somebody's own results, diagnosis or appointment.
    ClinicalReply,
    /// A card, a letter, a present of a patient.
    PatientGift,
    /// A claim that nobody can be recognised.
    AnonymityClaim,
    /// Words that degrade patients.
    Derogatory,
    /// An invitation to send symptoms or results.
    Invitation,
    /// Advice to one person.
    Advice,
    /// Own family, home, absence.
    PersonalLife,
    /// Written in anger, in drink, at night.
    Impulse,
    /// Desire and patients.
    Sexual,
    /// A slur.
    Slur,
    /// An insult of a named person.
    Insult,
    /// An insult of a group.
    GroupInsult,
    /// An accusation of a named person.
    Accusation,
    /// Something negative about a named person, milder than an insult.
    Criticism,
    /// A claim without a rest.
    Absolute,
    /// Praise of oneself that nobody can check.
    Superlative,
    /// A claim about health.
    Claim,
    /// Advice on a subject outside one's own field.
    OutsideAdvice,
    /// Somebody paid or gave.
    Sponsored,
    /// A link or a code that pays the author.
    Affiliate,
    /// A product recommended.
    Endorsement,
    /// A campaign.
    Campaign,
    /// A prescription-only medicine offered to the public.
    MedicineAdvert,
    /// A discount or a prize on a medical service.
    Discount,
    /// A patient's praise.
    Testimonial,
    /// Pictures before and after a treatment.
    BeforeAfter,
}

/// One thing that a text says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// What it is about.
    pub topic: Topic,
    /// Where in the plain text.
    pub range: Range<usize>,
    /// What it weighs, where it weighs less than its rule does.
    pub weight: Option<Weight>,
}

/// How a text speaks, looked at once for all rules.
#[derive(Clone, Debug, Default)]
pub struct Tone {
    remarks: Vec<Remark>,
    /// Handles and names spoken of badly, in lower case.
    targets: Vec<String>,
    is_heated: bool,
}

impl Tone {
    /// Looks at a text.
    pub fn of(view: &TextView<'_>) -> Tone {
        if view.words.all().is_empty() {
            return Tone::default();
        }
        let scene = Scene::new(view);
        let mut remarks = Vec::new();
        sign::look(&scene, &mut remarks);
        slur::look(&scene, &mut remarks);
        remarks.sort_by_key(|remark| {
            (remark.topic, remark.weight.is_some(), remark.range.start, std::cmp::Reverse(remark.range.end))
        });
        // A tweet is told once of each thing; a page of each place.
        let is_short = view.normal.plain.len() <= sign::SHORT;
        remarks.dedup_by(|next, last| next.topic == last.topic && (is_short || next.range.start < last.range.end));
        let targets = noticed::targets(view, &remarks);
        let is_heated = noticed::is_heated(view);
        Tone { remarks, targets, is_heated }
    }

    /// The remarks on one topic, in order.
    pub fn on(&self, topic: Topic) -> impl Iterator<Item = &Remark> {
        self.remarks.iter().filter(move |remark| remark.topic == topic)
    }
}

impl TextView<'_> {
    /// One finding of `rule` for each remark on its topic.
    pub fn report_remarks(&self, rule: &Rule, topic: Topic, message: &str, findings: &mut Vec<Finding>) {
        if self.words.all().is_empty() {
            return;
        }
        let weight = |remark: &&Remark| remark.weight.unwrap_or(rule.kind.weight);
        let finding = |remark: &Remark| {
            let finding = self.finding(rule, remark.range.clone(), message);
            match remark.weight {
                Some(weight) => finding.weighing(weight),
                None => finding,
            }
        };
        many::push(self.tone().on(topic), weight, finding, findings);
    }

    /// As [`TextView::report_remarks`], where the weight depends on where the text stands.
    pub fn report_remarks_weighing(
        &self,
        rule: &Rule,
        topic: Topic,
        message: &str,
        weight: impl Fn(&Scene<'_, '_>) -> Weight,
        findings: &mut Vec<Finding>,
    ) {
        let mut found = Vec::new();
        self.report_remarks(rule, topic, message, &mut found);
        if !found.is_empty() {
            let here = weight(&Scene::new(self));
            findings.extend(found.into_iter().map(|finding| {
                let weighs = finding.weight.min(here);
                finding.weighing(weighs)
            }));
        }
    }
}
