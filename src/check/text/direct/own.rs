//! What is the author's own or public: names, and the contacts that the profile publishes.

use std::collections::HashSet;

use super::{address, email, phone};
use crate::model::{Doctor, FollowList};

/// Names and contacts that are no secret.
#[derive(Clone, Debug, Default)]
pub struct Own {
    /// The words of the author's name, in lower case.
    pub author: HashSet<String>,
    /// The last words of the names of people who are public, in lower case.
    pub surnames: HashSet<String>,
    /// Whole names of people who are public, in lower case.
    pub names: HashSet<String>,
    /// Telephone numbers of the profile, as digits from the 0 on.
    pub phones: HashSet<String>,
    /// E-mail addresses of the profile, in lower case.
    pub emails: HashSet<String>,
    /// Postcodes of the profile, in capitals without a space.
    pub postcodes: HashSet<String>,
}

impl Own {
    /// Reads them from the profile and the follow list.
    pub fn of(doctor: &Doctor, follows: &FollowList) -> Own {
        let mut own = Own::default();
        let names = [Some(&doctor.name), doctor.registered_name.as_ref()];
        for name in names.into_iter().flatten() {
            own.author.extend(name.split_whitespace().map(str::to_lowercase).filter(|word| word.chars().count() > 2));
        }
        for follow in follows.all() {
            own.add_name(&follow.name);
        }
        let roles = doctor.roles.iter().flat_map(|role| [role.organisation.as_ref(), role.place.as_ref()]);
        let texts = [doctor.contact.as_ref(), doctor.goal.as_ref(), Some(&doctor.about)];
        for text in texts.into_iter().chain(roles).flatten() {
            own.add_contacts(text);
        }
        own
    }

    /// Adds the name of somebody who is public.
    pub fn add_name(&mut self, name: &str) {
        let name = name.to_lowercase();
        if let Some(last) = name.split_whitespace().next_back() {
            self.surnames.insert(last.trim_matches(['.', ',', ')']).to_owned());
        }
        self.names.insert(name);
    }

    fn add_contacts(&mut self, text: &str) {
        let normal = crate::check::text::normal::Normal::of(text);
        self.phones.extend(phone::all(&normal.plain).map(|phone| phone.digits));
        self.emails.extend(email::all(&normal.plain).map(|range| normal.plain[range].to_lowercase()));
        self.postcodes.extend(address::all(&normal.plain));
    }

    /// Whether a name without a title is the author's, or that of somebody who is public.
    pub fn is_known(&self, name: &[&str]) -> bool {
        let lower: Vec<String> = name.iter().map(|word| plain_name(word)).collect();
        self.names.contains(&lower.join(" ")) || lower.iter().all(|word| self.author.contains(word))
    }

    /// Whether somebody who is public has this surname.
    pub fn is_public(&self, surname: &str) -> bool {
        self.surnames.contains(&plain_name(surname))
    }

    /// Whether the author has this surname.
    pub fn is_author(&self, surname: &str) -> bool {
        self.author.contains(&plain_name(surname))
    }
}

/// A word of a name in lower case, without the genitive.
pub fn plain_name(word: &str) -> String {
    let lower = word.to_lowercase();
    lower.strip_suffix("'s").or_else(|| lower.strip_suffix('\'')).unwrap_or(&lower).to_owned()
}
