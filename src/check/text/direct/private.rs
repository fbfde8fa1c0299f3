//! What the author publishes of his or her own life: home, personal mobile, birthday, personal mailbox.

use std::ops::Range;

use super::signs::{Sign, Signs};
use super::{address, birth, email, phone};
use crate::check::text::context::around;
use crate::check::text::group::groups;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Private {
    /// Where the author lives.
    Home,
    /// A mobile telephone.
    Mobile,
    /// A birthday.
    Birthday,
    /// A mailbox with a free provider.
    Mailbox,
}

impl Private {
    /// The words for it.
    pub fn word(self) -> &'static str {
        match self {
            Private::Home => "the address of your home",
            Private::Mobile => "a personal mobile number",
            Private::Birthday => "your birthday",
            Private::Mailbox => "a personal e-mail address",
        }
    }
}

/// What is private in a text of the folder. In the profile every contact is the author's own; elsewhere the words beside
/// it say so.
pub fn look(plain: &str, is_profile: bool) -> Vec<(Private, Range<usize>)> {
    let mut found = Vec::new();
    let is_own = |range: &Range<usize>, words: &str| {
        let [front, _] = around(plain, range, 56, 0);
        let front = front.to_ascii_lowercase();
        words.split('|').any(|word| front.contains(word))
    };
    let mine =
        "my mobile|my phone|my number|my cell|call me|ring me|text me|whatsapp me|phone me|my own number|reach me";
    let mobiles = phone::all(plain).filter(|number| number.is_mobile() && (is_profile || is_own(&number.range, mine)));
    found.extend(mobiles.map(|number| (Private::Mobile, number.range)));
    for group in groups(plain) {
        let home = "i live at|i live in|my home|our home|my house|my flat|my address|our house|home address|home postcode|we live|live with my";
        let group = &group.range;
        let places = [address::code_at(plain, group).map(|(range, _, _)| range), address::street_at(plain, group)];
        found.extend(
            places.into_iter().flatten().filter(|range| is_own(range, home)).map(|range| (Private::Home, range)),
        );
    }
    let my_mail = "my email|my e-mail|email me|e-mail me|mail me|write to me|my personal|my own email|my private";
    for range in email::all(plain) {
        let address = plain[range.clone()].to_ascii_lowercase();
        let (local, domain) = address.split_once('@').unwrap_or_default();
        if email::is_free(domain) && email::is_persons(local, domain) && (is_profile || is_own(&range, my_mail)) {
            found.push((Private::Mailbox, range));
        }
    }
    for label in Signs::of(plain).places(Sign::Birth) {
        found.extend(birth::own_birthday(plain, label).map(|range| (Private::Birthday, range)));
    }
    found.dedup_by(|left, right| left.0 == right.0 && left.1.start < right.1.end && right.1.start < left.1.end);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str, is_profile: bool) -> Vec<Private> {
        look(text, is_profile).into_iter().map(|(kind, _)| kind).collect()
    }

    #[test]
    fn what_is_private_is_found_where_it_is_the_authors_own() {
        assert_eq!(kinds("Ring 07700 900123 or jo.x@gmail.com", true), [Private::Mobile, Private::Mailbox]);
        assert_eq!(kinds("I live at 14 Example Road, CV2 2DX", false), [Private::Home, Private::Home]);
        for text in ["my birthday is 3 April 1971", "I was born on 3/4/71", "It is my birthday on 3 April!"] {
            assert_eq!(kinds(text, false), [Private::Birthday], "{text}");
        }
        assert_eq!(kinds("Text me on 07700 900123", false), [Private::Mobile]);
    }

    #[test]
    fn what_belongs_to_work_or_to_others_is_not() {
        for text in [
            "Practice: EX1 2AB, 0113 496 0000",
            "press@hospital.example",
            "Call them on 07700 900123",
            "The NHS was born on 5 July 1948",
            "happy birthday",
        ] {
            assert_eq!(kinds(text, false), [], "{text}");
        }
    }
}
