//! No patient is named. A title and a surname, or `my patient` and two names, block where the words beside them are those of
//! illness and care; where they are only near, it asks. A first name asks beside one patient. A title and a surname alone are
//! nothing: ministers, colleagues and characters have them too.

use crate::check::basis;
use crate::check::lexicon::Class;
use crate::check::text::direct::{Kind as Found, full_name};
use crate::check::text::{Words, if_it_is};
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-06: Publish no name of a patient.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-06", name: "patient-name", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::SM24_18, &basis::SM24_20, &basis::ANONYMISING, &basis::AHMED],
    asks: "Publish no name of a patient.",
    because: "A name and an illness together are what confidentiality is about.",
    mend: "Take the name out; on X, delete the tweet as well. Somebody who is public belongs on the follow list, and is then not asked about.",
    look: &[Look::Text(look), Look::Passage(look_for_full_name)],
    fails: &[
        Example::Tweet("Mrs Jackson's funny turn again"),
        Example::Tweet("Mrs Patel in bed 12 says I look too young"),
        Example::Tweet("My patient Dorothy Example refused her statin"),
        Example::Tweet("RIP little Maisie, 4 months in our NICU"),
        Example::Tweet("Doris in bed 4 sang all night"),
        Example::Tweet("Thinking about Tomasz Exampleski in resus last night"),
        Example::Post("Seen Mr Akinwande in clinic."),
    ],
    passes: &[
        Example::Tweet("Mr Lansley's bill and the hospitals"),
        Example::Tweet("Mr Bean is on"),
        Example::Tweet("Mr Smith, consultant surgeon, on hips"),
        Example::Tweet("Watching Mr Bates vs The Post Office"),
        Example::Tweet("My patient safety talk"),
        Example::Tweet("RIP David Bowie"),
        Example::Tweet("Thanks to Jamie Example for teaching in theatre"),
        Example::Tweet("Shaken Baby Diagnosis"),
    ],
};

const WORDS: Words = Words {
    sure: "This text names somebody who is ill or in care.",
    possible: "This text may name a patient: a name stands near words of illness or care.",
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    view.report_direct(&RULE, &[Found::Name], &WORDS, findings);
}

/// A first name and a surname without a title, where no name was found by closer words. That is asked last: what names
/// a person in a paragraph was looked for in the whole text already, and is looked for again only where a whole name is.
fn look_for_full_name(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let work = [Class::Setting, Class::Hospital, Class::Act, Class::Role];
    let is_told = view.story().is_sure();
    if view.source.is_passed_on() || !is_told && !work.iter().any(|class| view.words.has(*class)) {
        return;
    }
    let Some(range) = full_name(&view.normal.plain, &view.author.own, is_told) else { return };
    if view.direct().iter().all(|hit| hit.kind != Found::Name) {
        let found = view.finding(&RULE, range, WORDS.possible).weighing(Weight::Asks);
        let mend = if_it_is(&found.item, RULE.kind.code);
        findings.push(found.mend(mend));
    }
}
