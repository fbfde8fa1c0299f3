//! The doctor: what `profile.md` states.

use jiff::civil::Date;

use crate::model::{Account, Picture, Places};
use crate::value::WebLink;

/// Which register of the General Medical Council the person is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profession {
    /// A doctor: a GMC number of seven digits.
    Doctor,
    /// A physician associate: `A` and seven digits.
    PhysicianAssociate,
    /// An anaesthesia associate: `A` and seven digits.
    AnaesthesiaAssociate,
}

/// Registration with the GMC, from its closed list of statuses (gmc-uk.org, types of registration).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Registration {
    /// Full registration with a licence to practise.
    Full,
    /// Provisional registration with a licence: approved F1 posts only.
    Provisional,
    /// Registered without a licence to practise.
    WithoutLicence,
    /// Not on the UK register.
    NotOnRegister,
    /// Retired from practice and not on the register.
    Retired,
    /// Registered as a physician or anaesthesia associate, who have no licence to practise.
    Associate,
}

/// What the profile says of the GMC's registers; nothing where it says nothing.
#[derive(Clone, Debug, Default)]
pub struct Registers {
    /// The specialty on the Specialist Register, or an explicit no.
    pub specialist: Option<Result<String, NotOn>>,
    /// Whether on the GP Register.
    pub gp: Option<bool>,
}

/// An explicit "not on this register".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotOn;

/// A post the doctor holds.
#[derive(Clone, Debug)]
pub struct Role {
    /// Such as `Consultant cardiologist`.
    pub title: String,
    /// Employer or organisation.
    pub organisation: Option<String>,
    /// Town or region.
    pub place: Option<String>,
    /// Whether the views statement has to cover this organisation; true unless the author says otherwise.
    pub employer: bool,
    /// When this role was last checked, where it was by itself.
    pub checked_on: Option<Date>,
}

/// One declared interest.
#[derive(Clone, Debug)]
pub struct Interest {
    /// With whom.
    pub organisation: String,
    /// What it is: paid advice, shares, research funding, a trusteeship.
    pub nature: String,
    /// Handles, products and other names by which posts and tweets may mention it.
    pub also_known_as: Vec<String>,
}

/// The declaration of interests.
#[derive(Clone, Debug)]
pub struct Interests {
    /// When it was made or last confirmed.
    pub declared_on: Option<Date>,
    /// Whether the author states that there are none.
    pub none: bool,
    /// Those declared.
    pub list: Vec<Interest>,
}

/// The employer's social media policy, read by the doctor.
#[derive(Clone, Debug)]
pub struct PolicyRead {
    /// Its name or address.
    pub policy: String,
    /// When it was read.
    pub read_on: Date,
}

/// The named person the site is about.
#[derive(Clone, Debug)]
pub struct Doctor {
    /// The name shown, without honorific. Empty when the profile gives none; a rule says so.
    pub name: String,
    /// `Dr`, `Professor`, `Miss` …
    pub honorific: Option<String>,
    /// Letters after the name, in order.
    pub post_nominals: Vec<String>,
    /// The name on the register, where it differs.
    pub registered_name: Option<String>,
    /// A doctorate other than a medical degree, which lets an associate be called "Dr".
    pub doctorate: Option<String>,
    /// Which profession.
    pub profession: Profession,
    /// Posts held.
    pub roles: Vec<Role>,
    /// The GMC reference number as written.
    pub gmc_number: Option<String>,
    /// A link to the register given by the author; made by the tool when left out.
    pub register_link: Option<WebLink>,
    /// Status of registration.
    pub registration: Option<Registration>,
    /// Specialist and GP registers.
    pub registers: Registers,
    /// Fields of practice.
    pub specialties: Vec<String>,
    /// Accounts, the main one first.
    pub accounts: Vec<Account>,
    /// What the account is for, in the doctor's words.
    pub goal: Option<String>,
    /// Subjects the doctor writes about.
    pub topics: Vec<String>,
    /// Interests declared.
    pub interests: Option<Interests>,
    /// Portrait.
    pub portrait: Option<Picture>,
    /// Whether other people in the portrait were asked.
    pub people_asked: bool,
    /// The employer's policy on social media, if read.
    pub employer_policy: Option<PolicyRead>,
    /// A professional address for the press and colleagues, shown on the statements page.
    pub contact: Option<String>,
    /// The author's own wording of the personal-views statement; the tool's when left out.
    pub views_statement: Option<String>,
    /// What the account on X says of the doctor, as the doctor wrote it or means to.
    pub bio: Option<String>,
    /// When the facts were last checked.
    pub checked_on: Option<Date>,
    /// Whether this person plainly does not exist.
    pub fictional: bool,
    /// Markdown of the "about" text, and the line of `profile.md` on which it starts.
    pub about: String,
    /// From 1.
    pub about_line: u32,
    /// The whole file: what a decision about the profile is bound to.
    pub source: String,
    /// Where each key stands in `profile.md`.
    pub places: Places,
}

impl Doctor {
    /// Honorific and name: `Dr Natalie Example`.
    pub fn styled_name(&self) -> String {
        match &self.honorific {
            Some(honorific) => format!("{honorific} {}", self.name),
            None => self.name.clone(),
        }
    }

    /// The first account on X that is not marked as personal.
    pub fn x_account(&self) -> Option<&Account> {
        self.accounts.iter().find(|account| account.is_x())
    }

    /// Employers and organisations that the personal-views statement has to cover.
    pub fn employers(&self) -> Vec<&str> {
        self.roles.iter().filter(|role| role.employer).filter_map(|role| role.organisation.as_deref()).collect()
    }

    /// The GMC's register page for the stated number (`gmc-uk.org/registrants/<number>`).
    pub fn register_url(&self) -> Option<String> {
        if let Some(link) = &self.register_link {
            return Some(link.as_str().to_owned());
        }
        let number = self.gmc_number.as_deref()?;
        Some(format!("https://www.gmc-uk.org/registrants/{}", number.trim_start_matches('C')))
    }
}

/// The declared interests that a text mentions: their organisation or another of their names, as whole words and
/// without regard to case. The pages that label them and the rule that looks for the label both ask here.
pub fn interests_in<'a>(text: &str, interests: &'a Interests) -> Vec<&'a Interest> {
    if interests.list.is_empty() {
        return Vec::new();
    }
    let text = text.to_lowercase();
    let is_named = |name: &str| holds_word(&text, &name.trim().to_lowercase());
    let mentions = |interest: &&Interest| {
        is_named(&interest.organisation) || interest.also_known_as.iter().any(|name| is_named(name))
    };
    interests.list.iter().filter(mentions).collect()
}

fn holds_word(text: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    !word.is_empty()
        && text.match_indices(word).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            let after = text[at + word.len()..].chars().next();
            !before.is_some_and(is_part) && !after.is_some_and(is_part)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interest_is_found_by_whole_words() {
        let interest = Interest {
            organisation: "Example Pharma".to_owned(),
            nature: "paid advice".to_owned(),
            also_known_as: vec!["@ExPharma".to_owned(), "Cardiofix".to_owned(), String::new()],
        };
        let interests = Interests { declared_on: None, none: false, list: vec![interest] };
        for (text, found) in [
            ("A talk for EXAMPLE PHARMA.", true),
            ("thanks @expharma!", true),
            ("cardiofix\u{2019}s trial", true),
            ("Cardiofixes", false),
            ("@expharma_uk", false),
            ("Example Pharmacy", false),
            ("", false),
        ] {
            assert_eq!(!interests_in(text, &interests).is_empty(), found, "{text}");
        }
    }
}
