//! A link to the register leads to the GMC, and to the number stated.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::{Doctor, Site};

/// ID-06: Link to your own entry on the GMC register.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "ID-06", name: "register-link-mismatch", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_82, &basis::GMP_83],
    asks: "Link to your own entry on the GMC register.",
    because: "A link to another entry credits you with the registration of someone else.",
    mend: "Leave out `register_link`, so that it is made from the number, or correct it.",
    look: &[Look::Facts(look), Look::Page(look_at_page)],
    fails: &[
        Example::Change(
            "profile.md",
            "fictional = true",
            r#"fictional = true
register_link = "https://www.gmc-uk.org/registrants/0000001""#,
        ),
        Example::Change(
            "profile.md",
            "fictional = true",
            r#"fictional = true
register_link = "https://register.example/0000000""#,
        ),
        Example::Page(
            "/about/",
            r#"<p class="identity"><a href="https://www.gmc-uk.org/registrants/0000001">GMC</a></p>"#,
        ),
    ],
    passes: &[
        Example::Change(
            "profile.md",
            "fictional = true",
            r#"fictional = true
register_link = "https://www.gmc-uk.org/registrants/0000000""#,
        ),
        Example::Page(
            "/about/",
            r#"<p class="identity"><a href="https://www.gmc-uk.org/registrants/0000000">GMC</a></p>"#,
        ),
    ],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let doctor = &site.doctor;
    let Some(link) = &doctor.register_link else { return };
    let place = doctor.places.of("register_link");
    match number_of(link.as_str()) {
        None => {
            let message = "The register link does not lead to an entry on the register of the GMC.";
            findings.push(RULE.finding(Item::profile(), message).at(place));
        }
        Some(number) if !is_own(number, doctor) => {
            let message = "The register link leads to another number than the one stated.";
            findings.push(RULE.finding(Item::profile(), message).at(place));
        }
        Some(_) => {}
    }
}

fn look_at_page(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    let Some(page) = view.page() else { return };
    let doctor = view.facts.doctor;
    // The link that the profile gives is looked at there; every page would only say it again.
    let given = doctor.register_link.as_ref().and_then(|link| number_of(link.as_str()));
    let mut numbers = page.links.iter().filter(|link| link.in_identity).filter_map(|link| number_of(&link.url));
    if numbers.any(|number| !is_own(number, doctor) && Some(number) != given) {
        let message = "This page links your name to another entry on the register.";
        findings.push(RULE.finding(view.item(), message));
    }
}

fn is_own(number: &str, doctor: &Doctor) -> bool {
    doctor.gmc_number.as_deref().is_some_and(|own| own.trim().trim_start_matches('C') == number)
}

/// The number in an address of an entry on the register: `https://www.gmc-uk.org/registrants/<number>`, or the older
/// `/doctors/<number>`.
fn number_of(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let (host, path) = rest.split_once('/')?;
    let fits = host.eq_ignore_ascii_case("www.gmc-uk.org") || host.eq_ignore_ascii_case("gmc-uk.org");
    let number = path.strip_prefix("registrants/").or_else(|| path.strip_prefix("doctors/"))?;
    fits.then(|| number.split(['/', '?', '#']).next().unwrap_or(""))
}
