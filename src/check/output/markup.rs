//! What one pass over a page keeps of it.

use super::link::Link;

/// The mark between two blocks of text. A number never goes across it.
pub const BREAK: char = '\u{1E}';

/// The parts of a page that rules look at.
#[derive(Debug, Default)]
pub struct Markup {
    /// Text of `<title>`.
    pub title: String,
    /// `lang` of `<html>`.
    pub language: String,
    /// Ids of elements.
    pub ids: Vec<String>,
    /// Links, and addresses that a browser fetches by itself.
    pub links: Vec<Link>,
    /// Text that a reader sees, blocks parted by [`BREAK`].
    pub visible: String,
    /// The visible text with its white space made plain: see [`squash`].
    pub shown: String,
    /// Other text: hidden, in scripts, in comments.
    pub hidden: String,
    /// `alt`, `title`, `content`, `aria-label` and the like.
    pub attributes: String,
    /// Visible text of the identity block, white space made plain: of `section` with the class `identity` in `footer`
    /// in `body`, where nothing there could hide it.
    pub identity: String,
    /// Parts of the class `h-entry`, in order.
    pub entries: Vec<Entry>,
    /// Blocks of JSON-LD.
    pub json_ld: Vec<String>,
    /// Text of `<style>` elements and `style` attributes.
    pub styles: String,
    /// Whether its content policy is strict and in force before anything loads.
    pub is_guarded: bool,
    /// Whether its content policy is that strict, but for the script of the search page and its form.
    pub is_guarded_for_search: bool,
    /// Whether its elements end where they should, so that what is visible can be told.
    pub is_nested: bool,
    /// Things on the page that act or style by themselves.
    pub acting: std::collections::BTreeSet<&'static str>,
    /// Addresses of scripts that are nothing but an address, such as `<script src="/search.js" defer>`. Any other script
    /// is among what acts.
    pub scripts: Vec<String>,
    /// Addresses of stylesheets.
    pub sheets: Vec<String>,
    /// Where the page leads on to by itself.
    pub refreshes: Vec<String>,
    /// `name` or `property`, and `content`, of `<meta>`.
    pub meta: Vec<(String, String)>,
    /// Every class used, once.
    pub classes: std::collections::BTreeSet<String>,
}

impl Markup {
    /// Whether visible text holds `words`, whatever white space is between them.
    pub fn shows(&self, words: &str) -> bool {
        self.shown.contains(words)
    }

    /// Whether the page only leads on to another address.
    pub fn has_moved(&self) -> bool {
        self.meta.iter().any(|(name, _)| name == "refresh")
    }
}

/// A post, tweet or retweet on a page.
#[derive(Debug, Default)]
pub struct Entry {
    /// Whether it stands there as quoted by something else, so that the page is not about it.
    pub is_quoted: bool,
    /// Visible text of `e-content`, white space made plain.
    pub content: String,
    /// Visible text around it.
    pub around: String,
    /// Addresses marked `u-url`.
    pub addresses: Vec<String>,
    /// `datetime` of elements marked `dt-published`.
    pub dates: Vec<String>,
}

/// A text with every run of white space and breaks made one space.
pub fn squash(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut squashed = String::with_capacity(text.len());
    let mut start = 0;
    let mut at = 0;
    while at < bytes.len() {
        // Nearly all of a page is printable ASCII, which needs no closer look.
        if bytes[at].is_ascii_graphic() {
            at += 1;
            continue;
        }
        let Some(character) = text[at..].chars().next() else { break };
        if character.is_whitespace() || character == BREAK {
            push_word(&mut squashed, &text[start..at]);
            start = at + character.len_utf8();
        }
        at += character.len_utf8();
    }
    push_word(&mut squashed, &text[start..]);
    squashed
}

fn push_word(squashed: &mut String, word: &str) {
    if !word.is_empty() {
        if !squashed.is_empty() {
            squashed.push(' ');
        }
        squashed.push_str(word);
    }
}

#[cfg(test)]
mod tests {
    use super::squash;

    #[test]
    fn every_kind_of_white_space_becomes_one_space() {
        assert_eq!(squash(" a\t\u{a0}\u{2003}é\u{1e}\n\u{1f}x  "), "a é \u{1f}x");
        assert_eq!(squash("\u{3000}"), "");
    }
}
