//! Letters after the name are ones that exist, and none says the same thing twice.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;

/// ID-16: Give letters after your name that readers can look up, each once.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "ID-16", name: "unknown-post-nominal", weight: Weight::Informs, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_82],
    asks: "Give letters after your name that readers can look up, each once.",
    because: "A slip in the letters reads as a qualification that nobody has.",
    mend: "Correct `post_nominals` in profile.md, or leave it if the letters are right: this is only listed.",
    look: &[Look::Facts(look)],
    fails: &[
        Example::Change(
            "profile.md",
            r#"honorific = "Dr""#,
            r#"honorific = "Dr"
post_nominals = ["MRPC"]"#,
        ),
        Example::Change(
            "profile.md",
            r#"honorific = "Dr""#,
            r#"honorific = "Dr"
post_nominals = ["MBBS", "MB ChB"]"#,
        ),
    ],
    passes: &[Example::Change(
        "profile.md",
        r#"honorific = "Dr""#,
        r#"honorific = "Professor"
post_nominals = ["MBBS", "MRCP(UK)", "FRCP Edin", "PhD"]"#,
    )],
};

/// First degrees in medicine: one is enough, and a second most likely a slip.
const FIRST_DEGREES: &[&str] = &[
    "MBBS",
    "MBCHB",
    "MBBCH",
    "MBBCHIR",
    "BMBS",
    "BMBCH",
    "BM",
    "MBBCHBAO",
    "MBBSBSC",
    "MBCHBHONS",
    "BMEDBM",
    "MDCM",
    "LRCP",
    "LMSSA",
];

/// Other degrees, memberships, fellowships and honours that doctors put behind their names. Our own list, without claim to
/// be whole: what is not in it is only listed.
const KNOWN: &[&str] = &[
    "AFHEA",
    "AICSM",
    "AKC",
    "BA",
    "BAO",
    "BCH",
    "BCHIR",
    "BDS",
    "BMEDSCI",
    "BMSC",
    "BPHARM",
    "BS",
    "BSC",
    "CBE",
    "CCT",
    "CESR",
    "CFA",
    "CHB",
    "CMGR",
    "CRADP",
    "DA",
    "DAVMED",
    "DBE",
    "DCH",
    "DCLINPSY",
    "DCN",
    "DFFP",
    "DFSRH",
    "DGM",
    "DHMSA",
    "DIC",
    "DICM",
    "DIMC",
    "DIPED",
    "DIPHEP",
    "DIPIMC",
    "DIPMEDED",
    "DIPPALLMED",
    "DLO",
    "DM",
    "DMCC",
    "DMEDSCI",
    "DO",
    "DOBST",
    "DOCCMED",
    "DPHIL",
    "DPM",
    "DRCOG",
    "DRCPATH",
    "DSC",
    "DTMH",
    "DTM",
    "EDIC",
    "EDAIC",
    "FACC",
    "FACEM",
    "FACP",
    "FACS",
    "FAAEM",
    "FAHA",
    "FAMEE",
    "FASE",
    "FBA",
    "FBCS",
    "FBHS",
    "FCAI",
    "FCEM",
    "FCPS",
    "FDSRCS",
    "FEBS",
    "FESC",
    "FFARCS",
    "FFCI",
    "FFICM",
    "FFMLM",
    "FFOM",
    "FFPH",
    "FFPM",
    "FFPMRCA",
    "FFR",
    "FFSEM",
    "FFSRH",
    "FHEA",
    "FHRS",
    "FIBMS",
    "FIMC",
    "FLS",
    "FMEDSCI",
    "FPHEM",
    "FRACGP",
    "FRACP",
    "FRACS",
    "FRAI",
    "FRANZCOG",
    "FRANZCP",
    "FRCA",
    "FRCEM",
    "FRCGP",
    "FRCN",
    "FRCOG",
    "FRCOPHTH",
    "FRCP",
    "FRCPATH",
    "FRCPC",
    "FRCPCH",
    "FRCPE",
    "FRCPI",
    "FRCPS",
    "FRCPSYCH",
    "FRCR",
    "FRCS",
    "FRCSC",
    "FRCSED",
    "FRCSENG",
    "FRCSI",
    "FRCSORTH",
    "FRCSPLAST",
    "FRCSTRORTH",
    "FRCSURO",
    "FRCSVASC",
    "FRS",
    "FRSA",
    "FRSB",
    "FRSE",
    "FRSM",
    "FRSPH",
    "FRSTMH",
    "FSCAI",
    "HON",
    "IBCLC",
    "JP",
    "KBE",
    "LLB",
    "LLM",
    "MA",
    "MACADMED",
    "MAED",
    "MB",
    "MBA",
    "MBE",
    "MCEM",
    "MCH",
    "MCLINED",
    "MCLINRES",
    "MCPS",
    "MD",
    "MDS",
    "ME",
    "MED",
    "MEDSCI",
    "MFCM",
    "MFDS",
    "MFFP",
    "MFMLM",
    "MFOM",
    "MFPH",
    "MFPM",
    "MFSEM",
    "MFSRH",
    "MHPE",
    "MMED",
    "MMEDED",
    "MMEDSCI",
    "MPH",
    "MPHIL",
    "MPHARM",
    "MRCA",
    "MRCEM",
    "MRCGP",
    "MRCOG",
    "MRCOPHTH",
    "MRCP",
    "MRCPATH",
    "MRCPCH",
    "MRCPE",
    "MRCPI",
    "MRCPS",
    "MRCPSYCH",
    "MRCS",
    "MRCSED",
    "MRCSENG",
    "MRCSI",
    "MRES",
    "MRSB",
    "MS",
    "MSC",
    "MSCI",
    "MST",
    "MSTAT",
    "MUDR",
    "OBE",
    "OM",
    "PGCE",
    "PGCERT",
    "PGCERTMEDED",
    "PGCME",
    "PGDIP",
    "PHD",
    "QC",
    "KC",
    "QHP",
    "RCPATHME",
    "RN",
    "SFFMLM",
    "SFHEA",
    "PFHEA",
    "TD",
    "VR",
];

/// Places and remarks behind letters, such as `FRCP Edin` and `BSc (Hons)`.
const REMARKS: &[&str] = &[
    "UK", "LON", "LOND", "EDIN", "ED", "GLAS", "GLASG", "ENG", "IREL", "I", "DUBL", "HONS", "HON", "OXON", "CANTAB",
    "DIST", "ORTH", "TR", "PLAST", "URO", "VASC", "GEN", "SURG", "PAEDS", "OPHTH", "ORL", "HNS", "OMFS", "NEURO", "SN",
    "CTH", "MED", "LEEDS", "MANC", "BRIST", "DUND", "ABERD", "SHEF", "WALES", "BIRM", "NEWC", "INTERCOL", "AUS", "NZ",
    "CAN", "USA", "T", "RADIOL", "PATH", "RESP", "GER", "CARD", "NEPH", "ED", "CLIN", "RES", "PHIL", "CERT", "DIP",
];

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let doctor = &site.doctor;
    let mut seen: Vec<String> = Vec::new();
    let mut has_first = false;
    for written in doctor.post_nominals.iter().flat_map(|line| line.split(',')).map(str::trim) {
        let bare = bare(written);
        if bare.is_empty() {
            continue;
        }
        let is_first = FIRST_DEGREES.contains(&bare.as_str());
        let says = if seen.contains(&bare) {
            format!("“{written}” stands twice among the letters after the name.")
        } else if is_first && has_first {
            format!("“{written}” is a second first degree in medicine.")
        } else if !is_known(written) {
            format!("“{written}” is not among the letters that this tool knows.")
        } else {
            seen.push(bare);
            has_first |= is_first;
            continue;
        };
        findings.push(RULE.finding(Item::profile(), says).at(doctor.places.of("post_nominals")));
    }
}

/// In capitals, and without anything but letters: `MRCP (UK)` and `MRCP(UK)` are the same.
fn bare(written: &str) -> String {
    written.chars().filter(|c| c.is_ascii_alphabetic()).collect::<String>().to_uppercase()
}

/// Whether the letters, or each word of them, are known.
fn is_known(written: &str) -> bool {
    let known = |letters: &str| FIRST_DEGREES.contains(&letters) || KNOWN.contains(&letters);
    let whole = bare(written);
    let mut words = written.split(|c: char| !c.is_alphabetic() && c != '.').map(bare).filter(|word| !word.is_empty());
    known(&whole)
        || words.next().is_some_and(|first| known(&first))
            && words.all(|word| known(&word) || REMARKS.contains(&word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_known_with_their_places_and_points() {
        for known in [
            "MB BChir",
            "M.B.B.S.",
            "FRCS (Tr & Orth)",
            "BSc (Hons)",
            "FRCP (Lond)",
            "PgCert Med Ed",
            "DTM&H",
            "MA Cantab",
        ] {
            assert!(is_known(known), "{known}");
        }
        for unknown in ["MRPC", "FRCPX", "Best Doctor 2020", "1st"] {
            assert!(!is_known(unknown), "{unknown}");
        }
    }
}
