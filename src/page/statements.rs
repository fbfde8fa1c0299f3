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
    /// A professional address for the press and colleagues.
    contact: Option<Contact>,
    /// The declaration of interests; absent where none was made.
    interests: Option<Declaration>,
}

/// An address as the author gave it.
#[derive(Debug, Serialize)]
struct Contact {
    /// As written.
    text: String,
    /// The same as a link, if it is a mail or web address.
    href: Option<String>,
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
    let is_mail = text.contains('@') && !text.contains(char::is_whitespace) && !text.contains(':');
    let address = if is_mail { format!("mailto:{text}") } else { text.to_owned() };
    Contact { text: text.to_owned(), href: WebLink::parse(&address).map(|link| link.as_str().to_owned()) }
}
