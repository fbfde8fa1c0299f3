//! A hashtag as a key: one tag however its letters are written, and the part of an address that stands for it.

use unicode_normalization::UnicodeNormalization;

use super::slug::is_reserved;

/// A hashtag without its `#`, composed and in lower case: `#MedEd` and `#meded` have the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagKey(String);

/// The longest tag that is its own address; file systems hold no more than 255 bytes a name.
const LONGEST: usize = 80;

impl TagKey {
    /// The key of a hashtag with or without its `#`.
    pub fn of(tag: &str) -> TagKey {
        let tag = tag.trim_start_matches(['#', '\u{FF03}']);
        if tag.is_ascii() {
            return TagKey(tag.to_ascii_lowercase());
        }
        let composed: String = tag.nfc().collect();
        TagKey(composed.to_lowercase())
    }

    /// The key of what an author wrote, or nothing where it can be no hashtag: letters, digits and `_`, and not digits
    /// alone.
    pub fn parse(text: &str) -> Option<TagKey> {
        let key = TagKey::of(text.trim());
        // Marks, as in Thai or Hindi, are no letters to Unicode, but belong to a word.
        let is_part =
            |c: char| c.is_alphanumeric() || c == '_' || !c.is_ascii() && !c.is_whitespace() && !c.is_control();
        let is_word = key.0.chars().all(is_part) && key.0.chars().any(|c| !c.is_ascii_digit() && c != '_');
        is_word.then_some(key)
    }

    /// The key.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part of an address: the key itself where it is plain; otherwise its sound in Latin letters and a hyphen, which
    /// no hashtag has, with the start of its hash. So no two tags share one, and none moves when another appears.
    pub fn segment(&self) -> String {
        let is_plain = self.0.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        if is_plain && (1..=LONGEST).contains(&self.0.len()) && !is_reserved(&self.0) {
            return self.0.clone();
        }
        let mut sound = slug::slugify(&self.0);
        sound.truncate(LONGEST / 2);
        let sound = sound.trim_matches('-');
        let hash = blake3::hash(self.0.as_bytes()).to_hex();
        format!("{}-{}", if sound.is_empty() { "tag" } else { sound }, &hash[..16])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_the_same_however_it_is_written() {
        for other in ["#MedEd", "meded", "\u{FF03}MEDED"] {
            assert_eq!(TagKey::of(other), TagKey::of("MedEd"), "{other}");
        }
        assert_eq!(TagKey::of("CAFE\u{301}"), TagKey::of("caf\u{E9}"));
        assert_ne!(TagKey::of("cafe"), TagKey::of("caf\u{E9}"));
    }

    #[test]
    fn every_tag_has_an_address_of_its_own_that_any_disk_can_hold() {
        let segment = |tag: &str| TagKey::of(tag).segment();
        assert_eq!((segment("MedEd").as_str(), segment("Tip_7").as_str()), ("meded", "tip_7"));
        let odd = ["caf\u{E9}", "\u{637}\u{628}", "\u{533B}\u{5B66}", "nul", "com1", &"x".repeat(280), "\u{2661}"];
        let mut all: Vec<String> = odd.iter().map(|tag| segment(tag)).collect();
        assert!(all[0].starts_with("cafe-") && all[3].starts_with("nul-"), "{all:?}");
        all.push(segment("cafe"));
        for segment in &all {
            assert!(
                segment.len() <= 80
                    && segment.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            );
        }
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 8);
    }

    #[test]
    fn what_can_be_no_hashtag_is_refused() {
        for bad in ["", "#", "med ed", "med-ed", "2025", "a.b", "_"] {
            assert_eq!(TagKey::parse(bad), None, "{bad}");
        }
        for good in ["#MedEd", "caf\u{E9}", "\u{939}\u{93F}\u{928}\u{94D}\u{926}\u{940}", "2025x"] {
            assert!(TagKey::parse(good).is_some(), "{good}");
        }
    }
}
