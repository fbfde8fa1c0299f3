//! A handle: the name after @ on Twitter/X.

use std::fmt;

use serde::Serialize;

/// 1 to 15 of `A-Z a-z 0-9 _`, as the author or the export wrote it. Compared without regard to case.
#[derive(Clone, Debug, Serialize)]
pub struct Handle(String);

impl Handle {
    /// A handle with or without its `@`, or nothing where it cannot be one.
    pub fn parse(text: &str) -> Option<Handle> {
        let name = text.strip_prefix('@').unwrap_or(text);
        let fits = (1..=15).contains(&name.len());
        (fits && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')).then(|| Handle(name.to_owned()))
    }

    /// As written, without `@`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// In lower case, for keys and addresses that must not differ by case.
    pub fn key(&self) -> String {
        self.0.to_ascii_lowercase()
    }

    /// The account's page on X.
    pub fn x_url(&self) -> String {
        format!("https://x.com/{}", self.0)
    }
}

impl PartialEq for Handle {
    fn eq(&self, other: &Handle) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

impl Eq for Handle {}

impl fmt::Display for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_follow_the_rule_of_x() {
        assert_eq!(Handle::parse("@TheKingsFund").map(|h| h.key()), Some("thekingsfund".to_owned()));
        for bad in ["", "@", "dr.x", "a/b", "../x", "@@x", "sixteen_letters_", "Dr_Ö"] {
            assert!(Handle::parse(bad).is_none(), "{bad}");
        }
        assert_eq!(Handle::parse("ABC"), Handle::parse("abc"));
    }
}
