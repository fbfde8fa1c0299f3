//! A post: an article in markdown.

use jiff::Zoned;
use jiff::civil::Date;

use crate::model::{Picture, Places};
use crate::value::{SitePath, Slug, WebLink};

/// What a post is: shown to readers, because opinion must not pass for fact (Good medical practice 2024, 89d).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PostKind {
    /// What the doctor thinks.
    Opinion,
    /// What is established, with references.
    Fact,
    /// A report of, or an invitation to, an event.
    Event,
}

impl PostKind {
    /// The word in front matter.
    pub fn word(self) -> &'static str {
        match self {
            PostKind::Opinion => "opinion",
            PostKind::Fact => "fact",
            PostKind::Event => "event",
        }
    }
}

/// Who wrote a post; left out where it is the doctor.
#[derive(Clone, Debug)]
pub struct Author {
    /// Full name.
    pub name: String,
    /// What they do, and where.
    pub role: Option<String>,
}

/// Something a post rests on.
#[derive(Clone, Debug)]
pub struct Reference {
    /// Citation or title.
    pub title: String,
    /// Where to read it.
    pub link: Option<WebLink>,
}

/// The record that a patient agreed to publication. Never rendered: only its completeness is looked at.
#[derive(Clone, Debug, Default)]
pub struct CaseConsent {
    /// Whether consent is explicit.
    pub explicit: bool,
    /// Whether it covers publication on the public web.
    pub public_web: bool,
    /// When it was given.
    pub given_on: Option<Date>,
    /// Where the signed record is kept (a place, not a person).
    pub held_at: String,
    /// Whether the patient was told how to withdraw it.
    pub withdrawable: bool,
}

/// One article of the blog.
#[derive(Clone, Debug)]
pub struct Post {
    /// Path in the folder, such as `posts/2026-11-01-hello.md`.
    pub path: String,
    /// Last part of the address.
    pub slug: Slug,
    /// Title.
    pub title: String,
    /// When it was published, in the site's time zone.
    pub date: Zoned,
    /// When it was last changed in substance.
    pub updated: Option<Date>,
    /// What was changed.
    pub correction: Option<String>,
    /// Guest authors; the doctor when empty.
    pub authors: Vec<Author>,
    /// Subjects.
    pub topics: Vec<String>,
    /// One or two sentences.
    pub summary: Option<String>,
    /// Opinion, fact or event.
    pub kind: Option<PostKind>,
    /// What it rests on.
    pub references: Vec<Reference>,
    /// Picture at its head.
    pub image: Option<Picture>,
    /// Whether that picture shows clinical matter.
    pub clinical_image: bool,
    /// How a clinical picture was made anonymous, and by whom.
    pub image_anonymised: Option<String>,
    /// Whether the people in its pictures were asked.
    pub people_asked: bool,
    /// Earlier addresses that lead here.
    pub aliases: Vec<SitePath>,
    /// Who paid for it, if anyone.
    pub sponsored_by: Option<String>,
    /// Whether it tells of one patient.
    pub case: bool,
    /// The patient's consent, where `case = true`.
    pub consent: Option<CaseConsent>,
    /// Markdown, and the line of the file on which it starts.
    pub body: String,
    /// From 1.
    pub body_line: u32,
    /// The whole file, for the rules on text.
    pub source: String,
    /// Where each key stands in the file.
    pub places: Places,
}

impl Post {
    /// A post of a title and a day alone: no words yet, nobody else's, about no patient.
    pub fn new(path: impl Into<String>, slug: Slug, title: impl Into<String>, date: Zoned) -> Post {
        Post {
            path: path.into(),
            slug,
            title: title.into(),
            date,
            updated: None,
            correction: None,
            authors: Vec::new(),
            topics: Vec::new(),
            summary: None,
            kind: None,
            references: Vec::new(),
            image: None,
            clinical_image: false,
            image_anonymised: None,
            people_asked: false,
            aliases: Vec::new(),
            sponsored_by: None,
            case: false,
            consent: None,
            body: String::new(),
            body_line: 1,
            source: String::new(),
            places: Places::default(),
        }
    }
}
