//! A slug: the last part of a page's address.

use std::fmt;

use serde::Serialize;

/// Lower-case ASCII letters, digits and single hyphens, 1 to 80 of them, and no name that Windows reserves.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Slug(String);

const LONGEST: usize = 80;

impl Slug {
    /// A slug for a title, or nothing where the title has no letter or digit.
    pub fn from_title(title: &str) -> Option<Slug> {
        let mut text = slug::slugify(title);
        text.truncate(LONGEST);
        let text = text.trim_matches('-');
        if is_reserved(text) { Slug::parse(&format!("{text}-page")) } else { Slug::parse(text) }
    }

    /// A slug as an author wrote it, or nothing where it is none.
    pub fn parse(text: &str) -> Option<Slug> {
        let plain = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        let hyphens = text.starts_with('-') || text.ends_with('-') || text.contains("--");
        let fits = (1..=LONGEST).contains(&text.len());
        (plain && !hyphens && fits && !is_reserved(text)).then(|| Slug(text.to_owned()))
    }

    /// The slug.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Device names that a clone of the repository on Windows could not hold.
pub(super) fn is_reserved(text: &str) -> bool {
    let numbered =
        |name: &str| text.strip_prefix(name).is_some_and(|n| n.len() == 1 && n.bytes().all(|b| b.is_ascii_digit()));
    matches!(text, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_becomes_a_slug() {
        let slug = |title| Slug::from_title(title).map(|slug| slug.to_string());
        assert_eq!(slug("Ten to follow: Köln & 2024!"), Some("ten-to-follow-koln-2024".to_owned()));
        assert_eq!(slug("???"), None);
        assert_eq!(slug("CON"), Some("con-page".to_owned()));
        assert_eq!(slug(&"x".repeat(300)).map(|s| s.len()), Some(LONGEST));
    }

    #[test]
    fn what_is_no_slug_is_refused() {
        for bad in ["", "..", "a/b", "A", "a--b", "-a", "nul", "com1", "%2e", "ü"] {
            assert_eq!(Slug::parse(bad), None, "{bad}");
        }
    }
}
