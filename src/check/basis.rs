//! Where rules come from: documents, paragraphs, and what they demand. One line a paragraph, so that a correction is
//! one line. Numbers that were concluded and not read are marked, and shown as such.
//!
//! What the tool does about a finding is the rule's weight, and stands in the rule: a "should" may block here, but it
//! is printed as the "should" that it is.

use std::fmt;

/// What a document demands, in its own terms. Never the same thing as what the tool does about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Force {
    /// A duty to be met, or its breach justified.
    Must,
    /// A duty that may not apply to everyone.
    Should,
    /// The law.
    Law,
    /// An employer's policy.
    Employer,
    /// Advice of a college, a defence body, an article.
    Advice,
    /// Our own decision.
    Project,
}

impl Force {
    /// The words shown to people.
    pub fn word(self) -> &'static str {
        match self {
            Force::Must => "must",
            Force::Should => "should",
            Force::Law => "law",
            Force::Employer => "employer's policy",
            Force::Advice => "advice",
            Force::Project => "our own decision",
        }
    }
}

/// A published document.
#[derive(Debug, PartialEq, Eq)]
pub struct Document {
    /// Who published it and what it is called.
    pub title: &'static str,
    /// Year or date of the edition; empty where it has none.
    pub edition: &'static str,
    /// Where to read it; none for our own decisions.
    pub link: Option<&'static str>,
    /// When a copy of it was last read, `YYYY-MM-DD`; none where it is known only through others.
    pub checked_on: Option<&'static str>,
}

/// One paragraph of a document, and its force.
#[derive(Debug, PartialEq, Eq)]
pub struct Basis {
    /// The document.
    pub document: &'static Document,
    /// Number of the paragraph; empty for the whole document.
    pub paragraph: &'static str,
    /// Whether that number was concluded, not read.
    pub inferred: bool,
    /// What it demands.
    pub force: Force,
}

impl Basis {
    /// Document and paragraph, without the force.
    pub fn place(&self) -> String {
        let mut place = self.document.title.to_owned();
        if !self.document.edition.is_empty() {
            place += &format!(" ({})", self.document.edition);
        }
        if !self.paragraph.is_empty() {
            place += &format!(", paragraph {}", self.paragraph);
            if self.inferred {
                place += " (number inferred)";
            }
        }
        place
    }

    /// The whole of it: `Document (edition), paragraph 8 (number inferred): should`.
    pub fn sentence(&self) -> String {
        if self.force == Force::Project {
            return self.document.title.to_owned();
        }
        format!("{}: {}", self.place(), self.force.word())
    }
}

impl fmt::Display for Basis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence())
    }
}

/// The day on which the copies named below were read.
const READ: Option<&str> = Some("2026-11-21");

macro_rules! documents {
    ($($(#[$doc:meta])* $name:ident = $title:literal, $edition:literal, $link:expr, $checked:expr;)*) => {
        $($(#[$doc])* pub static $name: Document =
            Document { title: $title, edition: $edition, link: $link, checked_on: $checked };)*
        /// Every document cited.
        pub static DOCUMENTS: &[&Document] = &[$(&$name),*];
    };
}

documents! {
    /// In force since 30 January 2024; read in part.
    SOCIAL_MEDIA_2024 = "GMC, Using social media as a medical professional", "2024",
        Some("https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional"), READ;
    /// Superseded on 30 January 2024; read in part.
    SOCIAL_MEDIA_2013 = "GMC, Doctors' use of social media", "2013, superseded",
        Some("https://www.gmc-uk.org/ethical-guidance"), READ;
    /// Good medical practice.
    GOOD_PRACTICE_2024 = "GMC, Good medical practice", "2024",
        Some("https://www.gmc-uk.org/professional-standards"), READ;
    /// Confidentiality; known through the GMC's page on social media and a summary.
    CONFIDENTIALITY_2017 = "GMC, Confidentiality: good practice in handling patient information", "2017",
        Some("https://www.gmc-uk.org/professional-standards"), READ;
    /// Recordings.
    RECORDINGS = "GMC, Making and using visual and audio recordings of patients", "",
        Some("https://www.gmc-uk.org/professional-standards"), READ;
    /// What to redact from evidence for registration.
    ANONYMISING_LIST = "GMC, How do I anonymise my evidence?", "", Some("https://www.gmc-uk.org/registration-and-licensing"), READ;
    /// Types of registration and what each permits.
    REGISTRATION_TYPES = "GMC, Types of registration", "",
        Some("https://www.gmc-uk.org/registration-and-licensing"), READ;
    /// The form of reference numbers.
    REFERENCE_NUMBERS = "GMC, Reference numbers for physician associates and anaesthesia associates", "2024",
        Some("https://www.gmc-uk.org/news"), READ;
    /// Titles that imply registration.
    MEDICAL_ACT = "Medical Act 1983, section 49", "", Some("https://www.legislation.gov.uk/ukpga/1983/54/section/49"), READ;
    /// Advertising.
    CAP_CODE = "CAP, UK Code of Non-broadcast Advertising", "", Some("https://www.asa.org.uk/codes-and-rulings/advertising-codes.html"), READ;
    /// Editorial with advice on statements in a profile.
    BMJ_C7390 = "BMJ 2011;342:c7390", "2011", Some("https://doi.org/10.1136/bmj.c7390"), READ;
    /// Advice to members.
    BMA = "BMA, Social media, ethics and professionalism", "", Some("https://www.bma.org.uk/"), READ;
    /// One employer's policy.
    NHS_PROFESSIONALS = "NHS Professionals, social media policy", "", Some("https://www.nhsprofessionals.nhs.uk/"), READ;
    /// Policies of NHS trusts on following and reposting.
    TRUST_POLICIES = "Social media policies of NHS trusts (Royal Brompton and Harefield, Colchester)", "", None, READ;
    /// Points for general practitioners.
    RCGP = "RCGP, Social Media Highway Code", "2013", Some("https://www.rcgp.org.uk/"), READ;
    /// Advice to members.
    MDU = "MDU, Guide to social media", "2024", Some("https://www.themdu.com/"), READ;
    /// Advice on metadata.
    RCR = "Royal College of Radiologists, advice on identifiers in image files", "", Some("https://www.rcr.ac.uk/"), None;
    /// A study of tweets about patients.
    AHMED_2020 = "Ahmed et al., JMIR 2020;22(9):e19746", "2020", Some("https://doi.org/10.2196/19746"), READ;
    /// What we decided ourselves.
    OWN = "our own decision", "", None, None;
}

macro_rules! paragraphs {
    ($($(#[$doc:meta])* $name:ident = $document:ident $number:literal $known:tt $force:ident;)*) => {
        $($(#[$doc])* pub static $name: Basis = Basis {
            document: &$document, paragraph: $number, inferred: concluded!($known), force: Force::$force };)*
        /// Every paragraph cited.
        pub static PARAGRAPHS: &[&Basis] = &[$(&$name),*];
    };
}

/// Whether the number of a paragraph was read or concluded.
macro_rules! concluded {
    (read) => {
        false
    };
    (inferred) => {
        true
    };
}

paragraphs! {
    /// Usually say who you are when commenting on health.
    SM24_8 = SOCIAL_MEDIA_2024 "8" inferred Should;
    /// Confidentiality, dignity and privacy.
    SM24_18 = SOCIAL_MEDIA_2024 "18" read Must;
    /// No identifiable information without explicit consent.
    SM24_20 = SOCIAL_MEDIA_2024 "20" inferred Must;
    /// Review privacy; (c) location may be embedded, (d) hard to remove.
    SM13_8 = SOCIAL_MEDIA_2013 "8" inferred Should;
    /// No discussion of individual patients in public.
    SM13_14 = SOCIAL_MEDIA_2013 "14" inferred Must;
    /// Identify yourself by name.
    SM13_17 = SOCIAL_MEDIA_2013 "17" read Should;
    /// Be open about conflicts of interest.
    SM13_19 = SOCIAL_MEDIA_2013 "19" inferred Should;
    /// Honest about experience, qualifications and current role.
    GMP_82 = GOOD_PRACTICE_2024 "82" read Must;
    /// Registered name and reference number to those who ask.
    GMP_83 = GOOD_PRACTICE_2024 "83" read Must;
    /// Honest and trustworthy in all communication.
    GMP_88 = GOOD_PRACTICE_2024 "88" read Must;
    /// Accurate, nothing left out, opinion not as fact.
    GMP_89 = GOOD_PRACTICE_2024 "89" read Must;
    /// Conflicts of interest declared when communicating publicly.
    GMP_90B = GOOD_PRACTICE_2024 "90b" read Must;
    /// Open about interests.
    GMP_95 = GOOD_PRACTICE_2024 "95" read Must;
    /// Information protected at all times.
    CONFIDENTIALITY_119 = CONFIDENTIALITY_2017 "119" read Must;
    /// Anonymised by removing identifying marks.
    RECORDINGS_12 = RECORDINGS "12" read Should;
    /// Insignificant details may still identify.
    RECORDINGS_17 = RECORDINGS "17" read Should;
    /// What to redact: names, contact details, all unique numbers.
    ANONYMISING = ANONYMISING_LIST "" read Advice;
    /// What each type of registration permits.
    REGISTRATION = REGISTRATION_TYPES "" read Advice;
    /// Seven digits; `A` and seven digits for associates.
    NUMBER_FORM = REFERENCE_NUMBERS "" read Advice;
    /// Titles that imply registration.
    TITLES = MEDICAL_ACT "" read Law;
    /// Advertising must be recognisable.
    ADVERTISING = CAP_CODE "" read Advice;
    /// Say that views are personal.
    BMJ_VIEWS = BMJ_C7390 "" read Advice;
    /// Say that you write in a personal capacity.
    BMA_VIEWS = BMA "" read Advice;
    /// An employer that demands the statement.
    NHSP_VIEWS = NHS_PROFESSIONALS "" read Employer;
    /// Following and reposting are not endorsement.
    TRUST_ENDORSEMENT = TRUST_POLICIES "" read Employer;
    /// Be cautious of personal advice.
    RCGP_3 = RCGP "3" read Advice;
    /// Location in photographs, details that let a patient recognise themself.
    MDU_GUIDE = MDU "" read Advice;
    /// Identifiers go from metadata too.
    RCR_METADATA = RCR "" read Advice;
    /// How often names and times stand in tweets about patients.
    AHMED = AHMED_2020 "" read Advice;
    /// No document behind it.
    PROJECT = OWN "" read Project;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_basis_says_document_paragraph_and_force() {
        assert_eq!(
            SM24_8.sentence(),
            "GMC, Using social media as a medical professional (2024), paragraph 8 (number inferred): should"
        );
        assert_eq!(GMP_82.sentence(), "GMC, Good medical practice (2024), paragraph 82: must");
        assert_eq!(PROJECT.sentence(), "our own decision");
    }

    #[test]
    fn the_views_statement_and_naming_are_never_called_a_must() {
        for basis in [&BMJ_VIEWS, &BMA_VIEWS, &NHSP_VIEWS, &SM24_8, &SM13_17] {
            assert_ne!(basis.force, Force::Must, "{basis}");
        }
    }

    #[test]
    fn every_document_read_by_us_has_a_day_and_every_link_is_https() {
        for document in DOCUMENTS {
            if let Some(link) = document.link {
                assert!(link.starts_with("https://"), "{}", document.title);
            }
            let days = document.checked_on.iter().all(|day| day.parse::<jiff::civil::Date>().is_ok());
            assert!(days, "{}", document.title);
        }
        assert!(PARAGRAPHS.iter().all(|basis| !basis.document.title.is_empty()));
    }
}
