//! What is said to the author of a story: kinds and counts, never the words.

use super::Story;
use crate::check::text::Author;

/// What every reader knows from the profile, as a sentence; none where the profile names no place of work.
pub fn known_from_profile(author: &Author) -> Option<String> {
    let work = author.workplaces.first()?;
    let place = if work.place.trim().is_empty() { &work.organisation } else { &work.place };
    let field = author.specialties.first().map(|field| format!(", {}", field.to_lowercase())).unwrap_or_default();
    Some(format!("From your profile a reader knows that this is {}{field}.", place.trim()))
}

impl Story {
    /// `age, time and place`, or that there is nothing but the story.
    pub fn details(&self) -> String {
        if self.kinds.is_empty() { "no other detail".to_owned() } else { self.kinds.in_words() }
    }

    /// The sentence on the profile, where it adds a place to this story; else nothing. Starts with a space.
    pub fn profile_sentence(&self, author: &Author) -> String {
        if !self.is_from_profile {
            return String::new();
        }
        known_from_profile(author).map(|sentence| format!(" {sentence}")).unwrap_or_default()
    }
}
