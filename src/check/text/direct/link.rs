//! Links to one record: on the host of a hospital's pictures, results or documents, with a reference of its own.

use std::ops::Range;

use super::signs::{Sign, Signs};
use super::{Form, Hit, Kind, Text};
use crate::check::text::number;
use crate::check::text::ranges::Ranges;
use crate::finding::Weight;

/// Looks at the addresses of a text; one that holds a patient's number is found by that already.
pub fn look(text: &Text<'_>, signs: &Signs, numbers: &[number::Hit], hits: &mut Vec<Hit>) {
    let numbers: Ranges = numbers.iter().map(|hit| &hit.range).collect();
    if text.form == Form::Address && !text.plain.contains(' ') {
        look_at_word(0..text.plain.len(), text, &numbers, hits);
    }
    let ends =
        |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '(' | ')' | '[' | ']' | '\'' | '`' | '\u{1E}');
    let mut last = 0;
    for sign in signs.places(Sign::Host).filter(|_| text.form == Form::Prose) {
        if sign.start < last {
            continue;
        }
        let front = &text.plain[..sign.start];
        let start = front.rfind(ends).map_or(0, |at| at + front[at..].chars().next().map_or(1, char::len_utf8));
        let end = sign.end + text.plain[sign.end..].find(ends).unwrap_or(text.plain.len() - sign.end);
        last = end;
        look_at_word(start..end, text, &numbers, hits);
    }
}

fn look_at_word(range: Range<usize>, text: &Text<'_>, numbers: &Ranges, hits: &mut Vec<Hit>) {
    let word = text.plain[range.clone()].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
    let range = range.start..range.start + word.len();
    if word.len() <= 12 || numbers.touch(&range) {
        return;
    }
    if is_record(word) {
        hits.push(Hit { kind: Kind::Link, weight: Weight::Blocks, range });
    } else if is_inner_document(word) {
        hits.push(Hit { kind: Kind::Link, weight: Weight::Asks, range });
    }
}

/// Whether an address leads to one record.
fn is_record(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    let rest = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest);
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    let host = host.rsplit('@').next().unwrap_or(host).split(':').next().unwrap_or("");
    let labels: Vec<&str> = host.split(['.', '-']).filter(|label| !label.is_empty()).collect();
    if !host.contains('.') || labels.len() < 2 {
        return false;
    }
    let of_records = labels.iter().any(|label| {
        matches!(
            *label,
            "pacs"
                | "results"
                | "result"
                | "ris"
                | "ice"
                | "emis"
                | "systmone"
                | "patientportal"
                | "mychart"
                | "sectra"
                | "epr"
                | "ehr"
                | "careportal"
                | "clinicalportal"
                | "labresults"
                | "radiology"
                | "imaging"
                | "viewer"
                | "pathology"
                | "lims"
                | "patientsknowbest"
                | "accurx"
                | "myhealth"
                | "clinic-letters"
                | "letters"
                | "webpacs"
                | "webviewer"
                | "xero"
                | "iep"
                | "rio"
                | "lorenzo"
                | "cerner"
                | "trak"
                | "cito"
                | "evolve"
                | "crrs"
                | "patients"
                | "portal"
        ) || label.ends_with("pacs")
    });
    let is_share = host.ends_with(".sharepoint.com") || host == "sharepoint.com" || host.starts_with("sharepoint.");
    let is_care = of_care(host);
    if is_share {
        return is_shared_document(path);
    }
    let is_public_portal =
        labels.iter().any(|label| matches!(*label, "gov" | "bbc" | "sport" | "election" | "elections" | "parkrun"));
    if of_records && !is_public_portal && (is_care || is_certain(&labels)) {
        return has_reference(path);
    }
    names_one_record(path, is_care)
}

/// Whether an address leads to a document on a host of the health service that only its staff can reach, or to one of
/// those that are written about patients. Leaflets and minutes lie on such hosts too, so it asks.
fn is_inner_document(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    let rest = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest);
    let Some((host, path)) = rest.split_once('/') else { return false };
    let path = path.split(['?', '#']).next().unwrap_or("");
    let file = path.rsplit('/').next().unwrap_or(path);
    let is_document = file.rsplit_once('.').is_some_and(|(_, ending)| {
        matches!(ending, "pdf" | "doc" | "docx" | "xls" | "xlsx" | "csv" | "ppt" | "pptx" | "rtf" | "msg" | "dcm")
    });
    let first = host.split(['.', ':']).next().unwrap_or("");
    let is_inner = matches!(
        first,
        "intranet" | "nww" | "share" | "shared" | "fileshare" | "files" | "staff" | "staffnet" | "connect"
    );
    let is_written_of_patients = path.split(['/', '_', '-', '.']).any(|part| {
        matches!(
            part,
            "letters"
                | "letter"
                | "handover"
                | "handovers"
                | "mdt"
                | "referrals"
                | "discharge"
                | "discharges"
                | "wardlist"
                | "clinics"
                | "patients"
                | "casenotes"
                | "inquest"
        )
    });
    // A public page speaks of letters as well: only a number or a date in its name makes it one of many.
    let is_one_of_many = file.bytes().filter(u8::is_ascii_digit).count() > 3;
    of_care(host) && is_document && (is_inner || is_written_of_patients && is_one_of_many)
}

/// Whether a path on any other host speaks of one record.
fn names_one_record(path: &str, is_care: bool) -> bool {
    // Elsewhere on a host of the health service, only a path that speaks of one record counts.
    let words =
        ["patient", "record", "result", "report", "pacs", "study", "accession", "scan", "viewer", "letter", "document"];
    let query = path.split_once('?').map_or("", |(_, query)| query);
    let names_one = query.split('&').filter_map(|pair| pair.split_once('=')).any(|(key, value)| {
        let key_names = [
            "patient",
            "pat",
            "pid",
            "mrn",
            "nhs",
            "nhsno",
            "nhsnumber",
            "accession",
            "studyuid",
            "study",
            "recordid",
            "hospno",
            "episode",
        ];
        key_names.iter().any(|name| key == *name || key.trim_end_matches("id") == *name) && is_token(value)
    });
    let in_path = words.iter().any(|word| path.split(['/', '?']).any(|part| part == *word));
    names_one || is_care && in_path && query.split('&').any(is_id_pair)
}

/// Hosts of the health service and of hospitals.
fn of_care(host: &str) -> bool {
    let ends = [".nhs.uk", ".nhs.net", ".hscni.net", ".wales.nhs.uk", ".scot.nhs.uk", ".nhs.scot"];
    ends.iter().any(|end| host.ends_with(end))
        || ["hospital", "trust", "clinic", "surgery", "nhs", "healthboard", "medical", "hosp"]
            .iter()
            .any(|word| host.contains(word))
}

/// Labels that no other host has.
fn is_certain(labels: &[&str]) -> bool {
    labels.iter().any(|label| {
        matches!(
            *label,
            "pacs"
                | "webpacs"
                | "labresults"
                | "patientportal"
                | "clinicalportal"
                | "mychart"
                | "sectra"
                | "emis"
                | "systmone"
                | "patientsknowbest"
        ) || label.ends_with("pacs")
    })
}

/// A document of SharePoint: `/:w:/s/…/token`, or a path with a name and a token.
fn is_shared_document(path: &str) -> bool {
    path.starts_with("/:")
        || path.split(['/', '?', '&', '=']).any(|part| part.len() >= 16 && is_token(part))
        || ["sourcedoc=", "guestaccesstoken=", "docid=", "share="].iter().any(|key| path.contains(key))
}

/// Whether a path has a part that is the reference of one thing.
fn has_reference(path: &str) -> bool {
    path.split(['/', '?', '&', '#', ';']).any(|part| {
        part.split_once('=').map_or_else(
            || is_token(part),
            |_| is_id_pair(part) || part.split_once('=').is_some_and(|(_, value)| is_token(value)),
        )
    })
}

/// `id=…` with anything behind it that could be one record.
fn is_id_pair(pair: &str) -> bool {
    pair.split_once('=').is_some_and(|(key, value)| {
        let is_key = key == "id"
            || ["id", "uid", "ref", "token", "key", "guid", "number", "no", "mrn", "acc"]
                .iter()
                .any(|end| key.ends_with(end));
        is_key && !value.is_empty() && (value.bytes().filter(u8::is_ascii_digit).count() >= 3 || is_token(value))
    })
}

/// A word of digits, or of letters and digits, that is long enough to be a reference.
fn is_token(part: &str) -> bool {
    let digits = part.bytes().filter(u8::is_ascii_digit).count();
    let letters = part.bytes().filter(u8::is_ascii_alphabetic).count();
    let is_year = part.len() == 4;
    !is_year && (digits >= 5 || digits >= 3 && letters >= 3 && part.len() >= 8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_one_record_are_told_from_pages() {
        for address in [
            "https://pacs.trust.nhs.uk/view?id=4421873",
            "https://results.example-hospital.nhs.uk/report/8f3a2c9d1e",
            "https://exampletrust.sharepoint.com/:w:/s/ward4/EaBcD123",
            "pacs.hospital.example/study/1.2.840.113619",
            "https://portal.trust.nhs.uk/patient/9912345",
            "https://www.trust.nhs.uk/results/report?patientid=123456",
            "https://mychart.example/record?mrn=K0123456",
            "https://ice.trust.nhs.uk/r?ref=AB12345",
            "https://webpacs.trust.nhs.uk/?accession=RTH1234567",
        ] {
            assert!(is_record(address), "{address}");
        }
        for address in [
            "https://doi.org/10.1056/NEJMoa1911303",
            "https://www.bmj.com/content/366/bmj.l4547",
            "https://www.nhs.uk/conditions/stroke/?id=123456",
            "https://www.trust.nhs.uk/news/2019/12345-new-ward",
            "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
            "https://results.parkrun.example/12345",
            "https://www.theguardian.com/society/2019/jan/12/123456",
            "https://www.england.nhs.uk/publication/report-2019/",
            "https://example.sharepoint.com/sites/library",
            "https://pacs.trust.nhs.uk/",
            "https://electionresults.example/2019/E14000123",
            "https://results.bbc.example/football/12345678",
            "https://pubmed.ncbi.nlm.nih.gov/31535829/",
            "https://icecream.example/ice/123456",
        ] {
            assert!(!is_record(address), "{address}");
        }
    }

    #[test]
    fn documents_that_only_staff_can_reach_are_told_from_leaflets() {
        for address in [
            "https://docs.exampletrust.nhs.uk/letters/2023/letter_88123.pdf",
            "http://intranet.exampletrust.nhs.uk/mdt/lists/thursday.xlsx",
            "https://share.exampletrust.nhs.uk/ward7/handover_0211.docx",
        ] {
            assert!(is_inner_document(address), "{address}");
        }
        for address in [
            "https://www.exampletrust.nhs.uk/leaflets/discharge-after-surgery.pdf",
            "https://www.england.nhs.uk/wp-content/uploads/2019/01/long-term-plan.pdf",
            "https://share.example/ward7/handover_0211.docx",
            "https://intranet.exampletrust.nhs.uk/news/",
            "https://www.exampletrust.nhs.uk/board/minutes-2019-01.pdf",
        ] {
            assert!(!is_inner_document(address), "{address}");
        }
    }
}
