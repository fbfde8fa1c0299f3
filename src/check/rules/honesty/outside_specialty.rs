//! Advice outside one's own field is pointed out.

use crate::check::basis;
use crate::check::text::many;
use crate::check::text::tone::Topic;
use crate::check::words::has_word;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// HN-08: Say so when you speak outside your own field.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "HN-08", name: "outside-specialty", weight: Weight::Informs, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_89, &basis::MDU_GUIDE],
    asks: "Say so when you speak outside your own field.",
    because: "Readers take a doctor's word in any field for an expert's.",
    mend: "Say that it is not your field, or link to someone whose field it is.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Tweet("Parents should never give ibuprofen for chickenpox"),
        Example::Tweet("You should always use steroids for eczema"),
    ],
    passes: &[
        Example::Tweet("Everyone should know the signs of a heart attack"),
        Example::Tweet("Walking is good for most hearts."),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    if view.words.all().is_empty() || view.author.specialties.is_empty() {
        return;
    }
    let mut remarks = view.tone().on(Topic::OutsideAdvice).peekable();
    if remarks.peek().is_none() || is_general(view) || is_own_field(view) {
        return;
    }
    let message = "This text gives advice on a subject that is not in the fields that your profile names.";
    many::push(remarks, |_| RULE.kind.weight, |remark| view.finding(&RULE, remark.range.clone(), message), findings);
}

/// Fields that reach over all subjects.
fn is_general(view: &TextView<'_>) -> bool {
    let general = ["general practice", "family medicine", "public health", "general medicine", "emergency", "acute"];
    let is_general = |field: &String| general.iter().any(|word| field.to_lowercase().contains(word));
    view.author.specialties.iter().any(is_general) || view.site.doctor.registers.gp == Some(true)
}

/// Whether the text speaks of a subject of one of the author's fields, or of none that we know.
fn is_own_field(view: &TextView<'_>) -> bool {
    let text = view.normal.plain.to_lowercase();
    let fields: Vec<String> = view.author.specialties.iter().map(|field| field.to_lowercase()).collect();
    let touched: Vec<&(&str, &[&str])> =
        SUBJECTS.iter().filter(|(_, words)| words.iter().any(|word| has_word(&text, word))).collect();
    touched.is_empty() || touched.iter().any(|(field, _)| fields.iter().any(|own| own.contains(field)))
}

/// Fields by the beginning of their names, and words of their subjects.
static SUBJECTS: &[(&str, &[&str])] = &[
    ("cardio", &["heart", "heart attack", "blood pressure", "statin", "statins", "cholesterol", "angina", "af"]),
    ("dermat", &["eczema", "psoriasis", "acne", "rosacea", "rash", "mole", "moles", "melanoma", "skin"]),
    ("paed", &["child", "children", "baby", "babies", "infant", "chickenpox", "measles", "calpol", "parents"]),
    ("psych", &["depression", "anxiety", "antidepressants", "schizophrenia", "bipolar", "adhd", "autism"]),
    ("neuro", &["epilepsy", "migraine", "stroke", "dementia", "parkinson's", "seizures", "multiple sclerosis"]),
    ("endo", &["diabetes", "insulin", "thyroid", "thyroxine", "metformin"]),
    ("diab", &["diabetes", "insulin", "metformin"]),
    ("respir", &["asthma", "copd", "inhaler", "inhalers"]),
    ("gastro", &["ibs", "crohn's", "colitis", "reflux", "coeliac"]),
    ("rheum", &["arthritis", "gout", "lupus"]),
    ("obst", &["pregnancy", "pregnant", "miscarriage", "epidural", "menopause", "hrt", "endometriosis"]),
    ("gynae", &["pregnancy", "pregnant", "miscarriage", "menopause", "hrt", "endometriosis", "pcos"]),
    ("onco", &["cancer", "chemotherapy", "radiotherapy", "leukaemia", "lymphoma"]),
    ("infect", &["hiv", "hepatitis", "malaria", "vaccine", "vaccines", "covid", "antibiotics", "flu"]),
    ("microb", &["antibiotics", "sepsis"]),
    ("orthop", &["back pain", "sciatica", "osteoporosis", "hip", "knee"]),
    ("urol", &["prostate", "kidney stones"]),
    ("ophthal", &["eye drops", "glaucoma", "cataract"]),
    ("renal", &["kidney disease", "dialysis"]),
    ("allerg", &["hay fever", "allergy", "allergies"]),
];
