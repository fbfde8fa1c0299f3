//! E-mail addresses of people: with a free provider, or shaped like a name. Those of offices are nobody's own.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::lists::{FREE_MAIL, OFFICES, may_be_first_name};
use super::phone::is_colleagues;
use super::{Hit, Kind, Text};
use crate::finding::Weight;

/// All addresses of a text.
pub fn all(plain: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let is_local = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-' | '\'');
    let is_domain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    plain.match_indices('@').filter_map(move |(at, _)| {
        let front = &plain[..at];
        let start = front
            .rfind(|c: char| !is_local(c))
            .map_or(0, |before| before + front[before..].chars().next().map_or(1, char::len_utf8));
        let start = start + front[start..].find(|c: char| c.is_ascii_alphanumeric()).unwrap_or(front.len() - start);
        let back = &plain[at + 1..];
        let length = back.find(|c: char| !is_domain(c)).unwrap_or(back.len());
        let domain = back[..length].trim_end_matches(['.', '-']);
        let (name, top) = domain.rsplit_once('.')?;
        // `@me@place.example` is a handle of another network.
        let is_handle = front[..start].ends_with('@');
        let is_address =
            start < at && !name.is_empty() && top.len() >= 2 && top.bytes().all(|byte| byte.is_ascii_alphabetic());
        (is_address && !is_handle).then(|| start..at + 1 + domain.len())
    })
}

/// Addresses written for people: `jo.example [at] gmail dot com`.
static SPOKEN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?i)\b(?<local>[a-z0-9][a-z0-9._+\-]{1,40})\s?[\[({<]?\s?(?:\bat\b|@)\s?[\])}>]?\s?(?<host>gmail|googlemail|hotmail|yahoo|outlook|icloud|btinternet)\s?[\[({]?\s?(?:\.|\bdot\b)\s?[\])}]?\s?(?:com|co\b|uk\b)",
    )
    .expect("the pattern of spoken addresses is sound")
});

/// Looks for addresses that are a person's own.
pub fn look(text: &Text<'_>, hits: &mut Vec<Hit>) {
    let from = hits.len();
    for range in all(text.plain) {
        let address = text.plain[range.clone()].to_ascii_lowercase();
        if let Some((local, domain)) = address.split_once('@')
            && is_persons(local, domain)
        {
            push(text, range, local, &address, hits);
        }
    }
    if from == hits.len() {
        for found in SPOKEN.captures_iter(text.plain) {
            let (Some(whole), Some(local)) = (found.get(0), found.name("local")) else { continue };
            let host = found.name("host").map_or("", |host| host.as_str()).to_ascii_lowercase();
            let name = local.as_str().to_ascii_lowercase();
            if is_persons(&name, &format!("{host}.com")) && whole.as_str().len() > host.len() + 4 {
                push(text, whole.range(), &name, &format!("{name}@{host}.com"), hits);
            }
        }
    }
}

fn push(text: &Text<'_>, range: Range<usize>, local: &str, address: &str, hits: &mut Vec<Hit>) {
    let own = text.known.own();
    let is_own =
        own.emails.contains(address) || own.author.iter().any(|word| word.len() > 3 && local.contains(word.as_str()));
    if is_own {
        return;
    }
    let kind = if is_colleagues(&text.person(&range)) { Kind::Colleague } else { Kind::Email };
    hits.push(Hit { kind, weight: Weight::Asks, range });
}

/// Whether a domain is that of a free provider.
pub fn is_free(domain: &str) -> bool {
    domain.split('.').next().is_some_and(|name| FREE_MAIL.contains(name)) && domain.split('.').count() <= 3
}

/// Whether an address is that of one person: with a free provider, or shaped like a name.
pub fn is_persons(local: &str, domain: &str) -> bool {
    let parts: Vec<&str> = local.split(['.', '_', '-', '+']).filter(|part| !part.is_empty()).collect();
    let letters = |part: &str| part.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let is_office = parts.iter().any(|part| {
        let word = &part[..letters(part)];
        OFFICES.contains(word)
            || OFFICES.iter().any(|office| {
                office.len() > 4 && word.len() > office.len() && (word.ends_with(*office) || word.starts_with(*office))
            })
    });
    if is_office || parts.is_empty() {
        return false;
    }
    if is_free(domain) {
        return true;
    }
    let is_word = |part: &&str| {
        let length = letters(part);
        length > 0 && part[..length].bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'\'')
    };
    let words = parts.iter().filter(|part| is_word(part)).count();
    let named = parts.iter().any(|part| may_be_first_name(&part[..letters(part)]));
    let last = parts.last().map_or("", |part| &part[..letters(part)]);
    // `j.example`, `jo.example2`, `jo1962`: initial and surname, two names, a name and a number.
    let is_initial = parts.len() >= 2 && parts[0].len() == 1 && last.len() > 2;
    words == parts.len()
        && (is_initial || parts.len() >= 2 && (named || parts.len() == 2 && last.len() > 2 && letters(parts[0]) > 2))
        || parts.len() == 1 && (named || ends_with_year_of_birth(parts[0]))
}

/// `dexample1951`: a name and a year in which somebody may be born.
fn ends_with_year_of_birth(part: &str) -> bool {
    let year = part.len().checked_sub(4).and_then(|at| part.split_at_checked(at));
    year.is_some_and(|(name, year)| {
        name.len() > 3
            && name.bytes().all(|byte| byte.is_ascii_alphabetic())
            && year.parse().is_ok_and(|year: u32| (1920..=2012).contains(&year))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_people_are_told_from_those_of_offices() {
        for (local, domain) in [
            ("jo.example", "firm.example"),
            ("a.person1962", "mail.example"),
            ("doris1938", "firm.example"),
            ("whatever7", "gmail.com"),
            ("tadhg", "firm.example"),
            ("x_y", "hotmail.co.uk"),
            ("m.okonkwo", "nhs.example"),
            ("jo-ann.smith", "firm.example"),
            ("dexample1951", "firm.example"),
        ] {
            assert!(is_persons(local, domain), "{local}@{domain}");
        }
        for (local, domain) in [
            ("info", "gmail.com"),
            ("press", "firm.example"),
            ("press.office", "firm.example"),
            ("bristolmedsoc", "gmail.com"),
            ("enquiries2", "firm.example"),
            ("no-reply", "firm.example"),
            ("edinburgh", "firm.example"),
            ("runfordoris", "firm.example"),
            ("hospital.appointments", "firm.example"),
        ] {
            assert!(!is_persons(local, domain), "{local}@{domain}");
        }
    }

    #[test]
    fn addresses_are_found_whole_and_handles_are_none() {
        let found = |text: &'static str| all(text).map(|range| &text[range]).collect::<Vec<_>>();
        assert_eq!(found("(jo.x@firm.example), é-a@b.co.uk."), ["jo.x@firm.example", "a@b.co.uk"]);
        assert_eq!(found("@jo and @jo@place.example, a@b, 5 @ £3.50, x@1.2"), [] as [&str; 0]);
    }
}
