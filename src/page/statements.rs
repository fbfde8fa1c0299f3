//! The statements page: whose views these are, what they are not, and what the doctor has an interest in.

use serde::Serialize;

use super::context::Declared;
use super::dates::{self, When};
use super::head::{About, Head};
use super::{Context, PageType, Planned};
use crate::model::statement;
use crate::value::{SitePath, WebLink};

/// Its address.
pub(super) const PATH: &str = "/statements/";

pub(super) static PAGE: PageType = PageType {
    name: "statements",
    plan: |survey, pages| {
        let mut page = Planned::page(&PAGE, SitePath::new(PATH));
        page.last_modified = survey.cleared.doctor.interests.as_ref().and_then(|interests| interests.declared_on);
        pages.push(page);
    },
    make: |context, planned, _| context.template("statements.html", &page(context, planned)),
};

/// Variables of `statements.html`.
#[derive(Debug, Serialize)]
struct Statements {
    /// Head of the page.
    head: Head,
    /// The note that listing someone is no endorsement.
    no_endorsement: &'static str,
    /// How a reader who is ill finds help.
    care: &'static [&'static str],
    /// That messages are not monitored.
    not_monitored: &'static str,
    /// That professional and social contact are kept apart.
    boundary: &'static str,
    /// A professional address for the press and colleagues.
    contact: Option<Contact>,
    /// The declaration of interests; absent where none was made.
    interests: Option<Declaration>,
}

/// What the author gave as contact, around the first mail or web address in it.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Contact {
    /// The words before the address, or all of them where there is none.
    before: String,
    /// The address as written.
    address: String,
    /// The same as a link; empty where there is none.
    href: String,
    /// The words after the address.
    after: String,
}

/// A declaration of interests.
#[derive(Debug, Serialize)]
struct Declaration {
    /// Whether the author states that there are none.
    none: bool,
    /// Those declared.
    list: Vec<Declared>,
    /// When it was made or last confirmed.
    declared_on: Option<When>,
}

fn page(context: &Context<'_>, planned: &Planned) -> Statements {
    let doctor = &context.cleared.doctor;
    let description = format!("Views, contact, confidentiality and declared interests of {}.", context.frame.name);
    Statements {
        head: context.head(About::page(&planned.path, "Statements", description)),
        no_endorsement: statement::NO_ENDORSEMENT,
        care: statement::care_routes(&context.cleared.settings.jurisdiction),
        not_monitored: statement::NOT_MONITORED,
        boundary: statement::BOUNDARY,
        contact: doctor.contact.as_deref().map(contact),
        interests: doctor.interests.as_ref().map(|interests| Declaration {
            none: interests.none && interests.list.is_empty(),
            list: interests
                .list
                .iter()
                .map(|one| Declared { organisation: one.organisation.clone(), nature: one.nature.clone() })
                .collect(),
            declared_on: interests.declared_on.map(dates::day),
        }),
    }
}

fn contact(text: &str) -> Contact {
    let found = text.split_whitespace().map(bare).find_map(|word| Some((word, address(word)?)));
    let parts = found.and_then(|(word, href)| Some((text.split_once(word)?, word, href)));
    match parts {
        Some(((before, after), word, href)) => {
            Contact { before: before.to_owned(), address: word.to_owned(), href, after: after.to_owned() }
        }
        None => Contact { before: text.to_owned(), address: String::new(), href: String::new(), after: String::new() },
    }
}

/// A word without the marks around it.
fn bare(word: &str) -> &str {
    word.trim_matches(['.', ',', ';', ':', '(', ')', '<', '>', '"'])
}

/// A word as a link, where it is a mail or web address.
fn address(word: &str) -> Option<String> {
    let is_mail = word
        .split_once('@')
        .is_some_and(|(who, host)| !who.is_empty() && host.contains('.') && !word.contains(['/', ':']));
    let link = match is_mail {
        true => WebLink::parse(&format!("mailto:{word}")),
        false if word.contains(':') => WebLink::parse(word),
        false => None,
    };
    link.map(|link| link.as_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::contact;

    #[test]
    fn an_address_within_the_words_is_a_link() {
        for (text, before, address, href, after) in [
            ("press@trust.example", "", "press@trust.example", "mailto:press@trust.example", ""),
            ("Press: press@trust.example.", "Press: ", "press@trust.example", "mailto:press@trust.example", "."),
            (
                "See https://trust.example/press (office)",
                "See ",
                "https://trust.example/press",
                "https://trust.example/press",
                " (office)",
            ),
            ("Through @dr_x, or the switchboard: 24 hours", "Through @dr_x, or the switchboard: 24 hours", "", "", ""),
        ] {
            let made = contact(text);
            let parts = (made.before.as_str(), made.address.as_str(), made.href.as_str(), made.after.as_str());
            assert_eq!(parts, (before, address, href, after));
        }
    }
}
