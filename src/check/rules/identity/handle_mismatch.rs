//! The handle of the profile is that of the archive, the accounts are linked as the doctor's own, and the account on X
//! leads back to this site.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::output::Use;
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;
use crate::value::WebLink;

/// ID-12: Let profile, archive and account name each other.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "ID-12", name: "handle-mismatch", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM24_8, &basis::PROJECT],
    asks: "Let profile, archive and account name each other.",
    because: "A reader can tell that a site and an account are the same person's when each leads to the other.",
    mend: "Correct the handle in profile.md (an earlier one belongs into `former_handles`), or the address in the profile on X.",
    look: &[Look::Facts(look), Look::Page(look_at_home)],
    fails: &[
        Example::Made("export", "export-with-a-former-handle"),
        Example::Made("export", "export-that-leads-elsewhere"),
        Example::Page("/", r#"<a href="https://x.com/exampledoctor">@exampledoctor on X</a>"#),
    ],
    passes: &[
        Example::Tweet("Walking is good for most hearts."),
        Example::Page("/", r#"<a rel="me noopener" href="https://x.com/exampledoctor">@exampledoctor on X</a>"#),
    ],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let Some(archive) = &site.archive else { return };
    let places = &site.doctor.places;
    // The export of a stranger's account is refused while it is read; one that uses a former handle may be an old one.
    if let Some(handle) = &archive.handle
        && site.doctor.accounts.iter().any(|account| account.is_x() && account.former_handles.contains(handle))
    {
        let says =
            format!("The newest export calls the account @{handle}, which the profile lists as a former handle.");
        let mend = "Leave it if the handle changed after that export; else correct `handle` in profile.md.";
        let finding = RULE.finding(Item::profile(), says).at(places.of("accounts")).mend(mend);
        findings.push(finding.weighing(Weight::Informs));
    }
    let website = archive.profile.as_ref().map_or("", |profile| profile.website.trim());
    let own_host = host(site.settings.base_url.origin()).unwrap_or_default();
    if let Some(host) = host(website).filter(|host| *host != "t.co")
        && host != own_host
    {
        let says = "The address in the account's profile on X is not that of this site.";
        let mend = format!("On X, write {} as the address of your profile.", site.settings.base_url);
        findings.push(RULE.finding(Item::profile(), says).at(places.of("accounts")).mend(mend));
    }
}

/// The host of an address, without `www.`.
fn host(address: &str) -> Option<&str> {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#', ':']).next()?;
    (!host.is_empty()).then(|| host.trim_start_matches("www."))
}

/// The page of the doctor links each professional account with `rel="me"`, which other sites look for.
fn look_at_home(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    let Some(page) = view.page().filter(|_| view.output.path.as_str() == "/") else { return };
    let is_me = |link: &WebLink| {
        page.links.iter().any(|found| {
            let same = found.url.trim_end_matches('/') == link.as_str().trim_end_matches('/');
            found.usage == Use::Follow && same && found.rel.split_ascii_whitespace().any(|word| word == "me")
        })
    };
    let accounts = view.facts.doctor.accounts.iter().filter(|account| account.purpose == "professional");
    for account in accounts.filter(|account| !is_me(&account.link)) {
        let says = format!("The page of the doctor does not link {} as an own account.", account.link.as_str());
        let mend = "Let the theme link each account with rel=\"me\", as the default one does.";
        findings.push(RULE.finding(view.item(), says).mend(mend));
    }
}
