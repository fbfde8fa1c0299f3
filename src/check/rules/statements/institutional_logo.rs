//! A personal site carries no logo or crest of an employer, the NHS or a regulator: a reader takes it for theirs.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::pictures::{self, holds_any, words};
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Place, Weight};
use crate::model::Site;

/// DS-04: Show no logo of an employer, the NHS or a regulator.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "DS-04", name: "institutional-logo", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::NHSP_PICTURES, &basis::NHS_LOGO],
    asks: "Show no logo of an employer, the NHS or a regulator.",
    because: "Under a logo, what you write looks like the word of the institution.",
    mend: "Take the picture out, or leave it if the institution allowed you to use it here.",
    look: &[Look::Facts(look)],
    fails: &[
        Example::File("static/img/nhs-logo.png", "\u{89}PNG"),
        Example::Post("![Crest of Example Hospital](crest.png)"),
    ],
    passes: &[
        Example::File("static/img/portrait.png", "\u{89}PNG"),
        Example::Post("[How the NHS logo came about](https://a.example/nhs-logo.html)"),
    ],
};

const MARKS: &[&str] = &["logo", "logos", "logotype", "crest", "coat of arms", "emblem", "letterhead"];
const INSTITUTIONS: &[&str] = &[
    "nhs",
    "nhsengland",
    "gmc",
    "bma",
    "rcgp",
    "rcp",
    "rcs",
    "rcn",
    "rcpch",
    "rcpsych",
    "rcog",
    "rcr",
    "rcoa",
    "nice",
    "mhra",
    "cqc",
    "ukhsa",
    "hse",
    "who",
    "trust",
    "hospital",
    "hospitals",
    "university",
    "college",
    "infirmary",
    "health board",
    "council",
    "practice",
    "surgery",
    "icb",
    "ccg",
    "deanery",
    "foundation",
];

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let message = "By its name or description, this picture is the logo of an institution.";
    let is_picture = |path: &str| {
        let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending).to_lowercase();
        ["png", "jpg", "jpeg", "gif", "webp", "svg"].contains(&ending.as_str())
    };
    let mut told: Vec<&str> = Vec::new();
    for file in site.files.iter().map(|file| file.file.as_str()).filter(|file| is_picture(file)) {
        if is_logo(file, site) {
            told.push(file);
            findings.push(RULE.finding(Item::file(file), message).at(Place::file(file)));
        }
    }
    for picture in pictures::own(site) {
        let is_told = told.iter().any(|file| !picture.file.is_empty() && file.ends_with(picture.file.as_str()));
        if !is_told && (is_logo(&picture.alt, site) || is_logo(&picture.file, site)) {
            findings.push(RULE.finding(picture.item, message).at(picture.place));
        }
    }
}

/// Whether words name a mark, and an institution beside it.
fn is_logo(text: &str, site: &Site) -> bool {
    let name = text.rsplit('/').next().unwrap_or(text);
    let found = words(name);
    let joined = found.concat();
    let marked =
        holds_any(&found, MARKS) || ["nhslogo", "gmclogo", "trustlogo"].iter().any(|mark| joined.contains(mark));
    let alone = found.first().is_some_and(|word| ["nhs", "gmc"].contains(&word.as_str())) && found.len() == 2;
    let is_file = name.contains('.') && !name.contains(' ');
    marked && (holds_any(&found, INSTITUTIONS) || joined.contains("nhs") || names_employer(&found, site))
        || alone && is_file
}

/// Whether a word of an employer's name stands among the words, places and short words left aside.
fn names_employer(found: &[String], site: &Site) -> bool {
    let employers = site.doctor.employers();
    employers.iter().flat_map(|name| words(name)).any(|word| word.len() > 3 && found.contains(&word))
}
