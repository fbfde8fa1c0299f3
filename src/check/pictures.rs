//! The author's own pictures, wherever a page shows one: the portrait, the pictures of posts, and those in markdown; with
//! what is said of each. What a picture shows, no program here can see.

pub mod scene;

use std::ops::Range;

use crate::finding::{Item, Place};
use crate::model::Site;

/// A picture that a page shows.
#[derive(Clone, Debug)]
pub struct OwnPicture {
    /// The profile, post or page that shows it.
    pub item: Item,
    /// Where it is named.
    pub place: Place,
    /// Its file as named there.
    pub file: String,
    /// What is said to be seen.
    pub alt: String,
    /// Who shows it.
    pub shown: Shown,
    /// Whether the author says that the people in it were asked.
    pub people_asked: bool,
    /// Whether the author says that it shows clinical matter, so that its record is looked at (PV-05).
    pub is_clinical: bool,
}

/// What shows a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The profile, as the portrait: the person in it is the doctor.
    Portrait,
    /// Any text.
    Text,
}

/// Every picture that the profile, posts and own pages show.
pub fn own(site: &Site) -> Vec<OwnPicture> {
    let mut pictures = Vec::new();
    let doctor = &site.doctor;
    if let Some(portrait) = &doctor.portrait {
        pictures.push(OwnPicture {
            item: Item::profile(),
            place: doctor.places.of("portrait.file"),
            file: portrait.file.clone(),
            alt: portrait.alt.clone(),
            shown: Shown::Portrait,
            people_asked: doctor.people_asked,
            is_clinical: false,
        });
    }
    let about = Markdown { file: "profile.md", source: &doctor.source, body: &doctor.about };
    push_images(&about, &Item::profile(), doctor.people_asked, &mut pictures);
    for post in &site.posts {
        let item = Item::post(&post.path);
        if let Some(image) = &post.image {
            pictures.push(OwnPicture {
                item: item.clone(),
                place: post.places.of("image"),
                file: image.file.clone(),
                alt: image.alt.clone(),
                shown: Shown::Text,
                people_asked: post.people_asked,
                is_clinical: post.clinical_image,
            });
        }
        let text = Markdown { file: &post.path, source: &post.source, body: &post.body };
        push_images(&text, &item, post.people_asked, &mut pictures);
    }
    for page in &site.pages {
        let text = Markdown { file: &page.path, source: &page.source, body: &page.body };
        push_images(&text, &Item::post(&page.path), page.people_asked, &mut pictures);
    }
    pictures
}

/// A text with pictures in it.
struct Markdown<'a> {
    file: &'a str,
    /// The whole file.
    source: &'a str,
    /// The end of it that is markdown.
    body: &'a str,
}

fn push_images(text: &Markdown<'_>, item: &Item, people_asked: bool, pictures: &mut Vec<OwnPicture>) {
    let start = if text.source.ends_with(text.body) { text.source.len() - text.body.len() } else { 0 };
    for (range, alt, file) in images(text.body) {
        pictures.push(OwnPicture {
            item: item.clone(),
            place: Place::of_range(text.file, text.source, range.start + start..range.end + start),
            file: file.to_owned(),
            alt: alt.to_owned(),
            shown: Shown::Text,
            people_asked,
            is_clinical: false,
        });
    }
}

/// The images of markdown, each with its bytes, what is said of it, and its file (empty where that stands elsewhere).
fn images(body: &str) -> Vec<(Range<usize>, &str, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = body[at..].find("![").map(|start| start + at) {
        at = start + 2;
        let Some(end) = closing(&body[at..]).map(|end| end + at) else { continue };
        let alt = &body[at..end];
        let rest = &body[end + 1..];
        let file = rest.strip_prefix('(').and_then(|rest| rest.split([')', ' ', '\n']).next()).unwrap_or("");
        found.push((start..end + 1, alt, file.trim_matches(['<', '>'])));
        at = end + 1;
    }
    found
}

/// Where the bracket closes that was open before `text`.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'[' => depth += 1,
            b']' if depth == 0 => return Some(at),
            b']' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The words of a file name or a description in lower case: `NHS_logo-2.PNG` and `nhsLogo2.png` both hold `logo`.
pub fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut last = ' ';
    for letter in text.chars() {
        let turns = last.is_lowercase() && letter.is_uppercase() || last.is_alphabetic() != letter.is_alphabetic();
        if turns || !letter.is_alphanumeric() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| letter.is_alphanumeric()) {
            word.extend(letter.to_lowercase());
        }
        last = letter;
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Whether words, in a row, are among those of a text: `phrases` in lower case, their words parted by one space.
pub fn holds_any(text: &[String], phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| {
        let wanted: Vec<&str> = phrase.split(' ').collect();
        text.windows(wanted.len()).any(|row| row.iter().zip(&wanted).all(|(word, wanted)| word == wanted))
    })
}

/// Words for pictures that were drawn, and show nobody.
const DRAWN: &[&str] = &[
    "animation",
    "axis",
    "axes",
    "bar",
    "bars",
    "cartoon",
    "chart",
    "charts",
    "cover",
    "curve",
    "curves",
    "diagram",
    "drawing",
    "equation",
    "figure",
    "flowchart",
    "forest plot",
    "graph",
    "graphs",
    "icon",
    "illustration",
    "infographic",
    "logo",
    "map",
    "painting",
    "plot",
    "plots",
    "poster",
    "screenshot",
    "sketch",
    "slide",
    "slides",
    "table",
    "timeline",
    "tracing",
    "woodcut",
];

/// Whether a description or file name is that of something drawn.
pub fn is_drawn(words: &[String]) -> bool {
    holds_any(words, DRAWN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn images_are_found_in_markdown() {
        let text = "A ![the [big] team](a.jpg \"x\") and ![x][ref]\n![](<b.png>) ![open";
        let found: Vec<_> = images(text).into_iter().map(|(_, alt, file)| (alt, file)).collect();
        assert_eq!(found, [("the [big] team", "a.jpg"), ("x", ""), ("", "b.png")]);
        assert_eq!(&text[images(text)[0].0.clone()], "![the [big] team]");
    }

    #[test]
    fn words_of_names_are_parted_where_they_turn() {
        assert_eq!(words("NHS_logo-2.PNG"), ["nhs", "logo", "2", "png"]);
        assert_eq!(words("trustLogo2é.png"), ["trust", "logo", "2", "é", "png"]);
        assert!(holds_any(&words("A forest plot"), &["forest plot"]) && is_drawn(&words("A forest plot")));
        assert!(!is_drawn(&words("Two colleagues at a meeting")));
    }
}
