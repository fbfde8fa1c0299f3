//! Full postcodes and houses in streets. They say nothing alone, because public buildings have them too; beside one patient,
//! or where somebody lives or was visited, they say who it is.

use std::ops::Range;

use super::few::among;
use super::{Hit, Kind, Person, Text};
use crate::check::text::context::around;
use crate::check::text::group::groups;
use crate::finding::Weight;

/// The areas of British postcodes, each with its letters.
static AREAS: &str = " AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX \
FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH \
PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE ";

/// A postcode whose inward part starts with the last digit of a group: its range, and its letters without a space.
pub fn code_at(plain: &str, group: &Range<usize>) -> Option<(Range<usize>, String, bool)> {
    let inward = plain.get(group.end - 1..group.end + 2)?;
    let letters = &inward.as_bytes()[1..];
    let barred = |byte: &u8| matches!(byte.to_ascii_uppercase(), b'C' | b'I' | b'K' | b'M' | b'O' | b'V');
    if !letters.iter().all(u8::is_ascii_alphabetic) || letters.iter().any(barred) {
        return None;
    }
    let rest = &plain[group.end + 2..];
    if rest.starts_with(|c: char| c.is_alphanumeric()) {
        return None;
    }
    let front = &plain[..group.end - 1];
    let spaced = front.strip_suffix([' ', '\u{A0}', '-', '_']).map(|front| front.strip_suffix(' ').unwrap_or(front));
    let is_spaced = spaced.is_some();
    let front = spaced.unwrap_or(front);
    let start = front
        .rfind(|c: char| !c.is_ascii_alphanumeric())
        .map_or(0, |at| at + front[at..].chars().next().map_or(1, char::len_utf8));
    let outward = &front[start..];
    if !(2..=4).contains(&outward.len()) || front[..start].ends_with(['@', '/', '#', '=', '.']) {
        return None;
    }
    let large = outward.bytes().chain(inward.bytes()).all(|byte| !byte.is_ascii_lowercase());
    let small = outward.bytes().chain(inward.bytes()).all(|byte| !byte.is_ascii_uppercase());
    // `b12 1st`, `n20 2nd`, `e4 4hr`: endings of ordinals and measures in small letters.
    let ending = inward[1..].to_ascii_lowercase();
    let is_ordinal = among!(ending.as_str(), "st nd rd th hr pm am pt ft lb yr wk");
    if !large && (!small || is_ordinal || !is_spaced) || !is_outward(&outward.to_ascii_uppercase()) {
        return None;
    }
    let code = format!("{outward}{inward}").to_ascii_uppercase();
    Some((start..group.end + 2, code, is_spaced))
}

/// `EX1`, `CV22`, `SW1A`, `W1T`: an area, and a district in it.
fn is_outward(outward: &str) -> bool {
    let letters = outward.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (area, district) = outward.split_at(letters);
    if !AREAS.contains(&format!(" {area} ")) {
        return false;
    }
    let bytes = district.as_bytes();
    match (letters, bytes) {
        (1 | 2, [digit]) => digit.is_ascii_digit() && !matches!(area, "AB" | "LL" | "SO"),
        (1 | 2, [first, second]) if second.is_ascii_digit() => {
            matches!(first, b'1'..=b'9') && !among!(area, "BR FY HA HD HG HR HS HX JE LD SM SR WC WN ZE")
        }
        (1, [first, third]) => first.is_ascii_digit() && b"ABCDEFGHJKPSTUW".contains(third),
        (2, [first, fourth]) => first.is_ascii_digit() && b"ABEHMNPRVWXY".contains(fourth),
        _ => false,
    }
}

/// All postcodes of a text, in capitals without a space.
pub fn all(plain: &str) -> impl Iterator<Item = String> + '_ {
    groups(plain).into_iter().filter_map(move |group| code_at(plain, &group.range)).map(|(_, code, _)| code)
}

/// The postcode that ends in a group of digits and two letters, when it is that of a patient.
pub fn postcode(text: &Text<'_>, group: &Range<usize>) -> Option<Hit> {
    let (range, code, is_spaced) = code_at(text.plain, group)?;
    // Short codes of laboratories and wards look alike without a space.
    if !is_spaced && !has_address_word(text.plain, &range) || text.known.own().postcodes.contains(&code) {
        return None;
    }
    is_patients(&text.person(&range)).then_some(Hit { kind: Kind::Postcode, weight: Weight::Blocks, range })
}

/// Whether a postcode beside these words is where a patient lives.
fn is_patients(person: &Person) -> bool {
    let open = person.public;
    person.patient
        || (person.visited || person.somebody) && !open
        || person.pronoun && !open && !person.colleague
        || person.noun && person.clinical && !open
}

fn has_address_word(plain: &str, range: &Range<usize>) -> bool {
    let [front, back] = around(plain, range, 48, 16);
    let words = [
        "address",
        "postcode",
        "post code",
        "lives",
        "living at",
        "live at",
        "home",
        "visit",
        "road",
        "street",
        "house",
        "flat",
        " rd",
        " st",
    ];
    let [front, back] = [front.to_ascii_lowercase(), back.to_ascii_lowercase()];
    words.iter().any(|word| front.contains(word) || back.contains("postcode"))
}

/// What streets are called.
fn is_street(word: &str) -> bool {
    among!(
        word,
        "road rd street st avenue ave lane ln close drive crescent cres gardens gdns terrace \
            grove place court way walk hill mews row square sq green rise parade villas cottages \
            buildings house view park croft gate cl dr wynd brae heol ffordd stryd"
    )
}

/// A house in a street, when a patient lives there.
pub fn street(text: &Text<'_>, group: &Range<usize>) -> Option<Hit> {
    let range = street_at(text.plain, group)?;
    let person = text.person(&range);
    let is_home = (person.visited || is_called_to(text.plain, &range)) && !person.public;
    let lives = person.patient || is_home || (person.somebody || person.noun || person.pronoun) && person.clinical;
    lives.then_some(Hit { kind: Kind::Street, weight: Weight::Blocks, range })
}

/// `called to`, `attended`: a visit by the words right before an address.
fn is_called_to(plain: &str, range: &Range<usize>) -> bool {
    let [front, _] = around(plain, range, 24, 0);
    let front = front.to_ascii_lowercase();
    ["called to", "call to", "called out to", "sent to", "attended", "found at", "callout to", "999 to"]
        .iter()
        .any(|words| front.contains(words))
}

/// A number, a name and a kind of street: `14 Example Road`.
pub fn street_at(plain: &str, group: &Range<usize>) -> Option<Range<usize>> {
    if group.len() > 4
        || plain[..group.start].ends_with(|c: char| {
            c.is_alphanumeric() || matches!(c, '.' | ',' | '£' | '/' | '-' | '+' | ':' | '@' | '#')
        }) && !plain[..group.start].ends_with(", ")
    {
        return None;
    }
    let rest = &plain[group.end..];
    // `14a High Street`, `14, High Street`.
    let rest = rest
        .strip_prefix(|c: char| c.is_ascii_alphabetic())
        .filter(|rest| rest.starts_with([' ', ',']))
        .unwrap_or(rest);
    let rest = rest.strip_prefix(',').unwrap_or(rest).strip_prefix(' ')?;
    let mut end = plain.len() - rest.len();
    for (index, word) in rest.split(' ').take(5).enumerate() {
        let bare = word.trim_end_matches([',', '.', ';', '!', '?', ')', ':']);
        end += bare.len();
        let lower = bare.to_lowercase();
        if index > 0 && is_street(&lower) {
            return Some(group.start..end);
        }
        if !bare.starts_with(char::is_uppercase) || bare.len() != word.len() {
            return None;
        }
        end += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postcodes_follow_their_grammar() {
        for (text, code) in [
            ("CV2 2DX", "CV22DX"),
            ("at EX12 4AB.", "EX124AB"),
            ("SW1A 2AA:", "SW1A2AA"),
            ("W1T 3JH", "W1T3JH"),
            ("cv2 2dx", "CV22DX"),
            ("M1 1AE", "M11AE"),
            ("CV22DX", "CV22DX"),
            ("EC1A 1BB", "EC1A1BB"),
            ("BT9  7AB", "BT97AB"),
            ("CV2_2DX", "CV22DX"),
        ] {
            assert_eq!(all(text).collect::<Vec<_>>(), [code], "{text}");
        }
    }

    #[test]
    fn codes_of_clinics_are_no_postcodes() {
        for text in [
            "B12 3ml",
            "CA125",
            "N20",
            "T4 1ST",
            "b12 1st line",
            "HbA1c 48",
            "Q1 2AB",
            "ZZ9 9ZZ",
            "SO1 2AB",
            "AB1 2CD",
            "CV2 2DXE",
            "M25 5mg",
            "e4 4hr",
            "A1 1AA",
            "#CV2 2DX",
            "LL1 1AA",
            "BR10 1AA",
            "W1Z 1AA",
        ] {
            assert_eq!(all(text).collect::<Vec<_>>(), [] as [&str; 0], "{text}");
        }
    }
}
