//! The long profile, from the text of `profile.md`.

use serde::Serialize;

use super::head::{About, Head};
use super::person::{self, AccountLink, Portrait};
use super::{Context, PageType, Planned, frame, prose};
use crate::finding::{Finding, Item};
use crate::markdown::{Paid, Source};
use crate::value::{Html, SitePath};

/// Its address.
pub(super) const PATH: &str = "/about/";

pub(super) static PAGE: PageType = PageType {
    name: "about",
    plan: |survey, pages| {
        let mut page = Planned::page(&PAGE, SitePath::new(PATH));
        page.last_modified = survey.cleared.doctor.checked_on;
        pages.push(page);
    },
    make: |context, planned, findings| context.template("about.html", &page(context, planned, findings)),
};

/// Variables of `about.html`.
#[derive(Debug, Serialize)]
struct AboutPage {
    /// Head of the page.
    head: Head,
    /// Portrait.
    portrait: Option<Portrait>,
    /// Accounts.
    accounts: Vec<AccountLink>,
    /// The author's text.
    html: Html,
    /// Posts held, one line each.
    roles: Vec<String>,
    /// Fields of practice.
    specialties: Vec<String>,
    /// On the Specialist Register for this specialty.
    specialist_register: Option<String>,
    /// Whether on the GP Register.
    gp_register: bool,
    /// The employer's policy on social media, and when it was read.
    employer_policy: Option<Policy>,
}

/// A policy that was read.
#[derive(Debug, Serialize)]
struct Policy {
    /// Its name or address.
    policy: String,
    /// When.
    read_on: super::dates::When,
}

fn page(context: &Context<'_>, planned: &Planned, findings: &mut Vec<Finding>) -> AboutPage {
    let doctor = &context.cleared.doctor;
    let source = Source {
        file: "profile.md",
        item: Item::profile(),
        body: &doctor.about,
        first_line: doctor.about_line,
        paid: Paid::No,
    };
    let text = prose::on_site(context, &source, findings);
    let description = format!("About {}. {}", context.frame.name, context.frame.role);
    let mut about = About::page(&planned.path, format!("About {}", context.frame.name), description);
    about.kind = "profile";
    about.film = prose::film(&text);
    AboutPage {
        head: context.head(about),
        portrait: person::portrait(context),
        accounts: person::accounts(context),
        html: text.html,
        roles: doctor.roles.iter().map(frame::role).collect(),
        specialties: doctor.specialties.clone(),
        specialist_register: doctor.registers.specialist.clone().and_then(Result::ok),
        gp_register: doctor.registers.gp == Some(true),
        employer_policy: doctor
            .employer_policy
            .as_ref()
            .map(|read| Policy { policy: read.policy.clone(), read_on: super::dates::day(read.read_on) }),
    }
}
