//! `profile.md` → [`Doctor`].

use jiff::civil::Date;

use crate::finding::{Finding, Item, Place, reading};
use crate::load::front_matter::split;
use crate::load::toml::{Keys, TomlSource, nearest, read};
use crate::model::doctor::NotOn;
use crate::model::{
    Account, Doctor, Interest, Interests, Picture, Places, PolicyRead, Profession, Registers, Registration, Role,
};
use crate::value::{Handle, WebLink};

const FILE: &str = "profile.md";

/// Reads `profile.md`. What is missing stays empty, and findings or rules say so.
pub fn load(text: Option<&str>, findings: &mut Vec<Finding>) -> Doctor {
    let Some(whole) = text else {
        findings.push(
            Finding::new(&reading::UNREADABLE_FILE, Item::profile(), "There is no profile.md in this folder.")
                .at(Place::file(FILE))
                .mend("Write one that says who you are; site init shows how it looks."),
        );
        return nobody();
    };
    let parts = match split(FILE, whole, Item::profile()) {
        Ok(parts) => parts,
        Err(finding) => {
            findings.push(*finding);
            return nobody();
        }
    };
    let source = TomlSource { file: FILE, whole, range: parts.toml, item: Item::profile() };
    let (mut doctor, places) = read(source, findings, doctor);
    doctor.about = whole[parts.body].to_owned();
    doctor.about_line = parts.body_line;
    whole.clone_into(&mut doctor.source);
    doctor.places = places;
    doctor
}

fn nobody() -> Doctor {
    read(TomlSource { file: FILE, whole: "", range: 0..0, item: Item::profile() }, &mut Vec::new(), doctor).0
}

fn doctor(keys: &Keys<'_>) -> Doctor {
    Doctor {
        name: keys.text("name").unwrap_or_default(),
        honorific: keys.text("honorific"),
        post_nominals: keys.texts("post_nominals"),
        registered_name: keys.text("registered_name"),
        doctorate: keys.text("doctorate"),
        profession: profession(keys),
        roles: roles(keys),
        gmc_number: keys.text("gmc_number"),
        register_link: web_link(keys, "register_link"),
        registration: registration(keys),
        registers: registers(keys),
        specialties: keys.texts("specialties"),
        accounts: keys.tables("accounts").iter().filter_map(account).collect(),
        goal: keys.text("goal"),
        topics: keys.texts("topics"),
        interests: interests(keys),
        portrait: portrait(keys),
        people_asked: keys.flag("people_asked").unwrap_or(false),
        bio: keys.text("bio"),
        employer_policy: employer_policy(keys),
        contact: keys.text("contact"),
        views_statement: keys.text("views_statement"),
        checked_on: keys.date("checked_on"),
        fictional: keys.flag("fictional").unwrap_or(false),
        about: String::new(),
        about_line: 1,
        source: String::new(),
        places: Places::default(),
    }
}

fn profession(keys: &Keys<'_>) -> Profession {
    let known = [
        ("doctor", Profession::Doctor),
        ("PA", Profession::PhysicianAssociate),
        ("AA", Profession::AnaesthesiaAssociate),
    ];
    word(keys, "profession", &known).unwrap_or(Profession::Doctor)
}

fn registration(keys: &Keys<'_>) -> Option<Registration> {
    let known = [
        ("full", Registration::Full),
        ("provisional", Registration::Provisional),
        ("without-licence", Registration::WithoutLicence),
        ("not-on-register", Registration::NotOnRegister),
        ("retired", Registration::Retired),
        ("associate", Registration::Associate),
    ];
    word(keys, "registration", &known)
}

fn registers(keys: &Keys<'_>) -> Registers {
    let Some(table) = keys.table("registers") else { return Registers::default() };
    let specialist = table.text_or_no("specialist").map(|answer| answer.map_err(|()| NotOn));
    Registers { specialist, gp: table.flag("gp") }
}

fn roles(keys: &Keys<'_>) -> Vec<Role> {
    let role = |role: &Keys<'_>| {
        let title = role.text("title");
        if title.is_none() {
            role.missing("title", "Say what the role is, such as title = \"Consultant cardiologist\".");
        }
        Role {
            title: title.unwrap_or_default(),
            organisation: role.text("organisation"),
            place: role.text("place"),
            employer: role.flag("employer").unwrap_or(true),
            checked_on: role.date("checked_on"),
        }
    };
    keys.tables("roles").iter().map(role).collect()
}

fn account(keys: &Keys<'_>) -> Option<Account> {
    let network = keys.text("network").map(|network| network.to_lowercase());
    let handle = keys.text("handle");
    let link = web_link(keys, "link");
    let purpose = keys.text("purpose").unwrap_or_else(|| "professional".to_owned());
    let owner = keys.text("owner");
    let former_handles = former_handles(keys);
    let anonymous = keys.flag("anonymous").unwrap_or(false);
    let Some(network) = network else {
        keys.missing("network", "Say where the account is, such as network = \"x\".");
        return None;
    };
    let network = if network == "twitter" { "x".to_owned() } else { network };
    let handle = handle.unwrap_or_default();
    if network != "x" {
        let Some(link) = link else {
            keys.missing("link", "Give the address of the account, such as link = \"https://social.example/@name\".");
            return None;
        };
        return Some(Account { network, handle, link, purpose, owner, former_handles, anonymous });
    }
    let Some(parsed) = handle_of(&handle) else {
        keys.refuse("handle", format!("`{handle}` cannot be a handle on X."), HANDLE_RULE);
        return None;
    };
    let link = link.or_else(|| WebLink::parse(&parsed.x_url()))?;
    Some(Account { network, handle: parsed.as_str().to_owned(), link, purpose, owner, former_handles, anonymous })
}

const HANDLE_RULE: &str = "A handle has 1 to 15 letters, digits or underscores, as in \"@DrExample\".";

fn former_handles(keys: &Keys<'_>) -> Vec<Handle> {
    let mut handles = Vec::new();
    for written in keys.texts("former_handles") {
        match Handle::parse(&written) {
            Some(handle) => handles.push(handle),
            None => keys.refuse("former_handles", format!("`{written}` cannot be a handle on X."), HANDLE_RULE),
        }
    }
    handles
}

/// A handle, also where the author pasted the address of the account.
pub fn handle_of(written: &str) -> Option<Handle> {
    let below_host = ["https://x.com/", "https://twitter.com/", "https://www.x.com/", "https://www.twitter.com/"]
        .iter()
        .find_map(|host| written.strip_prefix(host));
    Handle::parse(below_host.unwrap_or(written).trim_end_matches('/'))
}

fn interests(keys: &Keys<'_>) -> Option<Interests> {
    let table = keys.table("interests")?;
    let list = table
        .tables("list")
        .iter()
        .map(|entry| {
            let organisation = entry.text("organisation");
            if organisation.is_none() {
                entry.missing("organisation", "Name the organisation, such as organisation = \"Example Pharma\".");
            }
            Interest {
                organisation: organisation.unwrap_or_default(),
                nature: entry.text("nature").unwrap_or_default(),
                also_known_as: entry.texts("also_known_as"),
            }
        })
        .collect();
    let declared_on: Option<Date> = table.date("declared_on");
    Some(Interests { declared_on, none: table.flag("none").unwrap_or(false), list })
}

fn portrait(keys: &Keys<'_>) -> Option<Picture> {
    let table = keys.table("portrait")?;
    let file = table.text("file");
    let alt = table.text("alt");
    if file.is_none() {
        table.missing("file", "Name the picture, such as file = \"static/portrait.jpg\".");
    }
    if alt.is_none() {
        table.missing("alt", "Say what the picture shows, such as alt = \"Dr Example in a blue jacket, smiling\".");
    }
    Some(Picture { file: file?, alt: alt.unwrap_or_default(), size: None })
}

fn employer_policy(keys: &Keys<'_>) -> Option<PolicyRead> {
    let table = keys.table("employer_policy")?;
    let (policy, read_on) = (table.text("policy"), table.date("read_on"));
    match (policy, read_on) {
        (Some(policy), Some(read_on)) => Some(PolicyRead { policy, read_on }),
        _ => {
            table.missing("policy", "Give policy = \"its name\" and read_on = 2026-01-31.");
            None
        }
    }
}

/// A web link, or a finding where it is none.
pub fn web_link(keys: &Keys<'_>, key: &'static str) -> Option<WebLink> {
    let written = keys.text(key)?;
    let link = WebLink::parse(&written);
    if link.is_none() {
        keys.refuse(
            key,
            format!("`{written}` is no web address."),
            "Write it in full, as in \"https://example.org/page\".",
        );
    }
    link
}

/// A word of a closed list.
pub fn word<T: Copy>(keys: &Keys<'_>, key: &'static str, known: &[(&'static str, T)]) -> Option<T> {
    let written = keys.text(key)?;
    let found = known.iter().find(|(word, _)| *word == written).map(|(_, value)| *value);
    if found.is_none() {
        let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
        let mend = match nearest(&written, &words) {
            Some(word) => format!("Did you mean \"{word}\"? Known: {}.", words.join(", ")),
            None => format!("Known: {}.", words.join(", ")),
        };
        keys.refuse(key, format!("`{key}` cannot be `{written}`."), &mend);
    }
    found
}
