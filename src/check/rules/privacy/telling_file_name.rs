//! The name of a file that is published tells nothing of a person, and not when a picture was taken.

use std::sync::LazyLock;

use jiff::civil::Date;
use regex::Regex;

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Place, Weight};
use crate::model::Site;

/// PV-06: Give your files names that tell nothing of a person.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "PV-06", name: "telling-file-name", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::ANONYMISING],
    asks: "Give your files names that tell nothing of a person.",
    because: "The name of a file is public too, and nobody looks at it before it is published.",
    mend: "Give the file another name, here and where a text names it.",
    look: &[Look::Facts(look)],
    fails: &[
        Example::File("static/Mrs_Smith_xray.txt", "x"),
        Example::File("static/hosp-no-40718.txt", "x"),
        Example::File("static/IMG_20260301_093000.txt", "x"),
    ],
    passes: &[
        Example::File("static/a1b2.txt", "x"),
        Example::File("static/2026-03-01-grand-round.txt", "x"),
        Example::File("static/Miss-Natalie-Example.txt", "x"),
    ],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    for file in &site.files {
        let name = file.file.rsplit('/').next().unwrap_or(&file.file);
        if let Some(what) = tells(name, &site.doctor.name) {
            let says = format!("The name of this file tells {what}.");
            findings.push(RULE.finding(Item::file(&file.file), says).at(Place::file(file.file.as_str())));
        }
    }
}

/// A title and a name. `Ms` and `Miss` count with a capital only: `ms` is a manuscript, and `miss` a rate.
static PERSON: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:^|[^A-Za-z])(?:[Mm][Rr][Ss]?|M[sx]|Miss|Master|Baby)[._ -]+(\p{L}{2,})")
        .expect("a pattern written here")
});

/// A label of patients, and what belongs to it.
static LABELLED: LazyLock<Regex> = LazyLock::new(|| {
    let label = r"mrn|hosp(?:ital)?|nhs|chi|unit|patient|pat|pt|case|ref|dob";
    Regex::new(&format!(r"(?i)(?:^|[^a-z])(?:{label})[._ -]*(?:(?:no|number|id)[._ -]*)?[a-z]{{0,2}}\d{{4,}}"))
        .expect("a pattern written here")
});

/// Nothing but a long number, with up to three letters before it.
static NUMBER: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^[A-Za-z]{0,3}[0-9]{6,10}(?:[-_ ]?[0-9]{1,2})?$").expect("a pattern written here"));

/// A day and a time of it.
static MOMENT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:19|20)\d\d[-_.]?[01]\d[-_.]?[0-3]\d(?:[ _Tt-]*(?:at)?[ _-]*)[0-2]\d[.:_-]?[0-5]\d")
        .expect("a pattern written here")
});

/// What a file name tells, if anything. A day alone tells nothing: posts are named so.
fn tells(name: &str, doctor: &str) -> Option<&'static str> {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let own: Vec<String> = doctor.split_whitespace().map(str::to_lowercase).collect();
    let other = PERSON.captures_iter(stem).any(|found| !own.contains(&found[1].to_lowercase()));
    if other || stem.to_lowercase().starts_with("patient-") && stem.len() > 10 && !stem.contains("information") {
        return Some("whom it is about");
    }
    if MOMENT.is_match(stem) {
        return Some("the day and the time at which it was made");
    }
    let is_day = stem.len() == 8 && (stem.starts_with("19") || stem.starts_with("20"));
    (LABELLED.is_match(stem) || NUMBER.is_match(stem) && !is_day).then_some("a number that may be a patient's")
}

#[cfg(test)]
mod tests {
    use super::tells;

    #[test]
    fn names_are_told_apart() {
        let name = |name| tells(name, "Natalie Example");
        for telling in [
            "Mrs_Smith_xray.jpg",
            "mr jones.pdf",
            "Baby-Brown.png",
            "K0123456.jpg",
            "scan 2026-03-01 at 09.30.12.png",
            "WhatsApp Image 2026-03-01 at 09.30.12.jpeg",
            "PXL_20260301_093000123.jpg",
            "mrn4471293.png",
            "pt_id_40718.pdf",
        ] {
            assert!(name(telling).is_some(), "{telling}");
        }
        for plain in [
            "ms-trial.pdf",
            "miss-rate.png",
            "IMG_1234.jpg",
            "2026-03-01-talk.pdf",
            "20260301.pdf",
            "a1b2c3d4.jpg",
            "Miss_Example.jpg",
            "patient-information-leaflet.pdf",
            "photo-1559757148-5c350d0d3c56.jpg",
            "ecg-in-six-steps.png",
            "",
        ] {
            assert_eq!(name(plain), None, "{plain}");
        }
    }
}
