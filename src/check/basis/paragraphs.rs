//! The paragraphs that rules rest on, one line each, so that a correction is one line.

use super::documents::*;
use super::{Basis, Force, Known};

macro_rules! paragraphs {
    ($($(#[$doc:meta])* $name:ident = $document:ident $number:literal $known:tt $force:ident;)*) => {
        $($(#[$doc])* pub static $name: Basis = Basis {
            document: &$document, paragraph: $number, known: known!($known), force: Force::$force };)*
        /// Every paragraph cited.
        pub static PARAGRAPHS: &[&Basis] = &[$(&$name),*];
    };
}

/// How a paragraph is known, in one word.
macro_rules! known {
    (read) => {
        Known::Read
    };
    (inferred) => {
        Known::Inferred
    };
    (reported) => {
        Known::Reported
    };
    (memory) => {
        Known::Memory
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
    /// Ten to follow, in groups, with the reason for each.
    BMJ_C7390_LIST = BMJ_C7390 "" read Advice;
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
    /// Anonymous content can be traced, private groups may become public.
    SM24_9 = SOCIAL_MEDIA_2024 "9" read Explains;
    /// No abuse, bullying, harassment, discrimination; nobody deliberately targeted.
    SM24_14 = SOCIAL_MEDIA_2024 "14" reported Must;
    /// Copyright, defamation, discrimination and harassment law apply.
    SM24_15 = SOCIAL_MEDIA_2024 "15" reported Explains;
    /// Boundaries are unclear online: follow the guidance on them.
    SM24_16 = SOCIAL_MEDIA_2024 "16" inferred Must;
    /// The sum of what is published can let a patient, or someone close, recognise the case.
    SM24_19 = SOCIAL_MEDIA_2024 "19" read Explains;
    /// Know and follow your organisation's policy.
    SM13_7 = SOCIAL_MEDIA_2013 "7" read Should;
    /// Maintain a professional boundary.
    SM13_10 = SOCIAL_MEDIA_2013 "10" inferred Must;
    /// A patient who writes to a private profile is told that the two cannot mix.
    SM13_11 = SOCIAL_MEDIA_2013 "11" inferred Should;
    /// Pieces that are harmless alone may identify together.
    SM13_13 = SOCIAL_MEDIA_2013 "13" inferred Explains;
    /// Colleagues fairly and with respect; no gratuitous comments on individuals.
    SM13_15 = SOCIAL_MEDIA_2013 "15" inferred Must;
    /// Conduct justifies trust.
    GMP_81 = GOOD_PRACTICE_2024 "81" read Must;
    /// Boundaries.
    GMP_86 = GOOD_PRACTICE_2024 "86" read Must;
    /// Reasonable steps to check what is said.
    GMP_89A = GOOD_PRACTICE_2024 "89a" read Must;
    /// Nothing deliberately left out.
    GMP_89B = GOOD_PRACTICE_2024 "89b" read Must;
    /// Risks of harm not made small.
    GMP_89C = GOOD_PRACTICE_2024 "89c" read Must;
    /// Opinion not presented as fact.
    GMP_89D = GOOD_PRACTICE_2024 "89d" read Must;
    /// Public communication in line with the duty to protect health.
    GMP_90 = GOOD_PRACTICE_2024 "90" read Must;
    /// Codes of advertising; only its beginning was read.
    GMP_91 = GOOD_PRACTICE_2024 "91" read Must;
    /// No inducements.
    GMP_96 = GOOD_PRACTICE_2024 "96" read Must;
    /// Many improper disclosures are unintentional.
    CONFIDENTIALITY_118 = CONFIDENTIALITY_2017 "118" read Explains;
    /// The duty goes on after a patient's death; the paragraph was not seen.
    CONFIDENTIALITY_DEATH = CONFIDENTIALITY_2017 "" memory Must;
    /// Follow the guidance on boundaries.
    BOUNDARIES_ALL = BOUNDARIES "" memory Must;
    /// Nothing risk free, nothing guaranteed, no prizes.
    COSMETIC_ADVERTS = COSMETIC "" read Must;
    /// Repost with "Exactly how I feel this morning!".
    WALKER = DR_WALKER "" read Advice;
    /// No prescription-only medicine is advertised to the public.
    HMR_284 = MEDICINES_REGULATIONS "" read Law;
    /// The same in the code of advertising, hashtags and "-tox" names included.
    CAP_12_12 = CAP_CODE "12.12" read Advice;
    /// Author and licence.
    COPYRIGHT_ACT = COPYRIGHT "" memory Law;
    /// No testimonials about the service.
    AHPRA_TESTIMONIALS = AHPRA "" read Law;
    /// What is said of oneself is current.
    IRELAND_CURRENT = MEDICAL_COUNCIL_IRELAND "" reported Advice;
    /// The logo is not for personal use.
    NHS_LOGO = NHS_IDENTITY "" memory Advice;
    /// Location in photographs; discounts and prizes.
    MPS_ADVICE = MPS "" read Advice;
    /// Say why you pass something on; correct mistakes at once.
    LMC_TIPS = LMC "" read Advice;
    /// Comments on groups of staff.
    BMJ_GROUPS = BMJ_R315 "" reported Advice;
    /// If in doubt, act as though it is a conflict.
    BMJ_CONFLICTS = BMJ_L4547 "" read Advice;
    /// 3 % of physicians' tweets were unprofessional, 0.7 % possible breaches of privacy.
    CHRETIEN = CHRETIEN_2011 "" reported Advice;
    /// Whom to follow, and why.
    BMJ_FOLLOWING = BMJ_I1327 "" read Advice;
    /// What is removed stays somewhere.
    BMJ_PITFALLS = BMJ_CAREERS_2013 "" read Advice;
    /// Changing details fails when the case is rare.
    GRUMBLE_CASES = GRUMBLE "" read Advice;
    /// Pictures have a text alternative.
    WCAG_ALTERNATIVES = WCAG "1.1.1" memory Advice;
    /// Advice to employees: no pictures in ward or uniform, no logo.
    NHSP_PICTURES = NHS_PROFESSIONALS "" read Employer;
    /// Anonymous content can in many cases be traced.
    SM13_18 = SOCIAL_MEDIA_2013 "18" read Explains;
    /// Copyright and defamation law apply.
    SM13_16 = SOCIAL_MEDIA_2013 "16" reported Should;
    /// Follow the guidance on conflicts of interest.
    SM13_20 = SOCIAL_MEDIA_2013 "20" memory Must;
    /// Registered name and reference number to those who ask.
    GMP13_64 = GOOD_PRACTICE_2013 "64" memory Must;
    /// Conduct justifies trust.
    GMP13_65 = GOOD_PRACTICE_2013 "65" reported Must;
    /// Honest about experience, qualifications and current role.
    GMP13_66 = GOOD_PRACTICE_2013 "66" memory Must;
    /// Honest and trustworthy in all communication.
    GMP13_68 = GOOD_PRACTICE_2013 "68" memory Must;
    /// Confidentiality when communicating publicly.
    GMP13_69 = GOOD_PRACTICE_2013 "69" reported Must;
    /// Advertising is factual, can be checked, and does not exploit vulnerability.
    GMP13_70 = GOOD_PRACTICE_2013 "70" reported Must;
    /// No inducements.
    GMP13_80 = GOOD_PRACTICE_2013 "80" memory Must;
    /// No document behind it.
    PROJECT = OWN "" read Project;
}
