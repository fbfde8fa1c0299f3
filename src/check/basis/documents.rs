//! The documents that rules rest on, one line each.

use super::Document;

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
    SOCIAL_MEDIA_2013 = "GMC, Doctors' use of social media", "2013",
        Some("https://www.gmc-uk.org/ethical-guidance"), READ;
    /// Superseded on 30 January 2024; known through what the guidance on social media of 2013 quotes.
    GOOD_PRACTICE_2013 = "GMC, Good medical practice", "2013",
        Some("https://www.gmc-uk.org/ethical-guidance"), None;
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
    /// How many identifiers people find in clinical notes.
    DELEGER_2013 = "Deleger et al., J Am Med Inform Assoc 2013;20:84-94", "2013",
        Some("https://pmc.ncbi.nlm.nih.gov/articles/PMC3555323/"), READ;
    /// Professional standards on boundaries.
    BOUNDARIES = "GMC, Maintaining personal and professional boundaries", "2024",
        Some("https://www.gmc-uk.org/professional-standards"), None;
    /// Cosmetic interventions: advertising that is factual, and no prizes.
    COSMETIC = "GMC, Guidance for doctors who offer cosmetic interventions", "",
        Some("https://www.gmc-uk.org/professional-standards"), READ;
    /// Worked case: a repost with a comment of three words.
    DR_WALKER = "GMC, Good medical practice in action: Dr Walker", "", Some("https://www.gmc-uk.org/gmpinaction/case-studies/dr-walker"), READ;
    /// No advertising of prescription-only medicines to the public.
    MEDICINES_REGULATIONS = "Human Medicines Regulations 2012, regulation 284", "",
        Some("https://www.legislation.gov.uk/uksi/2012/1916/regulation/284"), READ;
    /// Copyright.
    COPYRIGHT = "Copyright, Designs and Patents Act 1988", "", Some("https://www.legislation.gov.uk/ukpga/1988/48"), None;
    /// Advertising of regulated health services in Australia.
    AHPRA = "Health Practitioner Regulation National Law (Australia), section 133(1)", "",
        Some("https://www.ahpra.gov.au/"), READ;
    /// Keep what is said of yourself current.
    MEDICAL_COUNCIL_IRELAND = "Medical Council (Ireland), Guide to professional conduct and ethics", "2024",
        Some("https://www.medicalcouncil.ie/"), None;
    /// Use of the NHS logo.
    NHS_IDENTITY = "NHS identity guidelines", "", Some("https://www.england.nhs.uk/nhsidentity/"), None;
    /// Advice to members on pictures and on advertising.
    MPS = "Medical Protection Society, advice on social media", "2022", Some("https://www.medicalprotection.org/"), READ;
    /// Tips to practices.
    LMC = "Londonwide LMCs, tips on social media", "", Some("https://www.lmc.org.uk/"), READ;
    /// On comments about physician associates.
    BMJ_R315 = "BMJ 2025;388:r315", "2025", Some("https://doi.org/10.1136/bmj.r315"), None;
    /// On declaring what one is paid for.
    BMJ_L4547 = "BMJ 2019;366:l4547", "2019", Some("https://doi.org/10.1136/bmj.l4547"), READ;
    /// How often physicians' tweets go wrong.
    CHRETIEN_2011 = "Chretien et al., JAMA 2011;305:566-8", "2011", Some("https://doi.org/10.1001/jama.2011.68"), None;
    /// Follow lists, and ten to follow.
    BMJ_I1327 = "BMJ 2016;352:i1327", "2016", Some("https://doi.org/10.1136/bmj.i1327"), READ;
    /// Benefits and pitfalls.
    BMJ_CAREERS_2013 = "BMJ Careers, Social media: how to reap the benefits and avoid the pitfalls", "2013", None, READ;
    /// A doctor who found that changed details did not hide a rare case.
    GRUMBLE = "drgrumble.blogspot, on disguising cases", "2013", None, READ;
    /// Alternatives to pictures.
    WCAG = "W3C, Web Content Accessibility Guidelines", "2.2", Some("https://www.w3.org/TR/WCAG22/"), None;
    /// What we decided ourselves.
    OWN = "our own decision", "", None, None;
}
