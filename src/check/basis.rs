//! Where rules come from: documents, paragraphs, and what they demand. One line a paragraph, so that a correction is
//! one line. Numbers that were concluded and not read are marked, and shown as such.
//!
//! What the tool does about a finding is the rule's weight, and stands in the rule: a "should" may block here, but it
//! is printed as the "should" that it is.

mod documents;
mod paragraphs;

use std::fmt;

pub use documents::*;
pub use paragraphs::*;

/// What a document demands, in its own terms. Never the same thing as what the tool does about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Force {
    /// A duty to be met, or its breach justified.
    Must,
    /// A duty that may not apply to everyone.
    Should,
    /// What explains a duty, and demands nothing by itself.
    Explains,
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
            Force::Explains => "explains a duty",
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

/// How the number of a paragraph, or what it says, is known to us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// Read in a copy of the document.
    Read,
    /// The text was read, and its number concluded.
    Inferred,
    /// Known through others who report it.
    Reported,
    /// From memory; to be checked by a person.
    Memory,
}

impl Known {
    /// What is said behind the paragraph; nothing where it was read.
    fn word(self) -> &'static str {
        match self {
            Known::Read => "",
            Known::Inferred => " (number inferred)",
            Known::Reported => " (as others report it)",
            Known::Memory => " (from memory, not checked)",
        }
    }
}

/// One paragraph of a document, and its force.
#[derive(Debug, PartialEq, Eq)]
pub struct Basis {
    /// The document.
    pub document: &'static Document,
    /// Number of the paragraph; empty for the whole document.
    pub paragraph: &'static str,
    /// How it is known.
    pub known: Known,
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
        }
        place + self.known.word()
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
