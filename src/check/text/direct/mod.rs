//! What names one person by itself, beside the numbers of [`super::number`]: hospital numbers, dates of birth, names of
//! patients, addresses, telephone numbers, e-mail addresses, insurance numbers, links to records.
//!
//! A shape alone seldom says enough: a date, a postcode or a title with a surname stand in tweets every day. A label, or
//! words for one person near by ([`person`]), decide what blocks, what asks, and what is nothing.
//!
//! Decided where two texts of ours differed: an e-mail address asks at most. Its shape does not say whose it is, and most
//! of those in people's archives are their own or those of an office, so a third person's address in a tweet on results
//! (`Emailed the results to …`) asks like any other.

mod address;
mod birth;
mod date;
mod email;
mod full_name;
mod hospital;
mod insurance;
mod link;
mod lists;
mod name;
mod own;
mod person;
mod phone;
mod private;
mod signs;
mod spelled;
mod titled;
mod tribute;
mod window;

use std::cell::OnceCell;
use std::ops::Range;

use super::group::{Group, groups};
use super::number;
use crate::finding::Weight;
use crate::model::{Doctor, FollowList};

pub use full_name::full_name;
pub use own::Own;
pub use person::Person;
pub use private::{Private, look as private};
use signs::Signs;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A number of a hospital, a unit, a referral.
    Hospital,
    /// A date of birth.
    Birth,
    /// The name of a patient.
    Name,
    /// A postcode.
    Postcode,
    /// A house in a street.
    Street,
    /// A mobile telephone.
    Mobile,
    /// A telephone with a line.
    Landline,
    /// An e-mail address.
    Email,
    /// A telephone or an e-mail address of a colleague.
    Colleague,
    /// A link to a record.
    Link,
    /// A national insurance number.
    Insurance,
}

/// One thing found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub kind: Kind,
    /// What the tool does about it.
    pub weight: Weight,
    /// Where in the plain text.
    pub range: Range<usize>,
}

/// What form a text has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Words.
    Prose,
    /// The name of a file, or an address.
    Address,
}

/// What is the author's own and public. Read when something was found, because most texts hold nothing.
#[derive(Clone, Copy, Debug)]
pub enum Known<'a> {
    /// Read already.
    Ready(&'a Own),
    /// To be read when it is needed, and kept.
    Later(&'a OnceCell<Own>, &'a Doctor, &'a FollowList),
}

impl<'a> Known<'a> {
    fn own(&self) -> &'a Own {
        match *self {
            Known::Ready(own) => own,
            Known::Later(cell, doctor, follows) => cell.get_or_init(|| Own::of(doctor, follows)),
        }
    }
}

/// A plain text to look at.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    /// The text.
    pub plain: &'a str,
    /// Words beside the whole text.
    pub beside: &'a str,
    /// What form it has.
    pub form: Form,
    /// Whether it passes on the words of somebody else.
    pub passed_on: bool,
    /// Whether only what blocks is wanted, as on the pages of a site.
    pub sure_only: bool,
    /// What is the author's own.
    pub known: Known<'a>,
}

impl Text<'_> {
    /// What stands beside a range of it, and beside the whole.
    fn person(&self, range: &Range<usize>) -> Person {
        let mut person = Person::beside(self.plain, range);
        if !self.beside.is_empty() {
            person.join(Person::beside(self.beside, &(0..0)));
        }
        person
    }
}

/// What is found in a text. Numbers of patients that are spelled out are added to `numbers`.
pub fn look(text: &Text<'_>, numbers: &mut Vec<number::Hit>) -> Vec<Hit> {
    let mut hits = Vec::new();
    let signs = Signs::of(text.plain);
    if signs.digit_words >= spelled::LEAST {
        spelled::look(text, numbers, &mut hits);
    }
    if text.plain.bytes().any(|byte| byte.is_ascii_digit()) {
        look_at_digits(text, &signs, numbers, &mut hits);
    }
    // An address asks at most.
    if !text.sure_only && (text.plain.contains('@') || signs.has(signs::Sign::Mail)) {
        email::look(text, &mut hits);
    }
    if text.form == Form::Address || signs.has(signs::Sign::Host) {
        link::look(text, &signs, numbers, &mut hits);
    }
    if !text.passed_on {
        titled::look(text, &signs, numbers, &mut hits);
        name::look(text, &signs, &mut hits);
        tribute::look(text, &signs, &mut hits);
    }
    hits.sort_by_key(|hit| (hit.range.start, hit.range.end));
    hits.dedup();
    hits
}

fn look_at_digits(text: &Text<'_>, signs: &Signs, numbers: &[number::Hit], hits: &mut Vec<Hit>) {
    let groups = groups(text.plain);
    let is_free = |range: &Range<usize>| !numbers.iter().any(|hit| overlap(&hit.range, range));
    birth::look(text, signs, hits);
    for index in 0..groups.len() {
        look_at_group(text, &groups, index, &is_free, hits);
    }
}

fn look_at_group(
    text: &Text<'_>,
    groups: &[Group],
    index: usize,
    is_free: &dyn Fn(&Range<usize>) -> bool,
    hits: &mut Vec<Hit>,
) {
    if let Some(found) = phone::at(text.plain, groups, index) {
        let taken = hits.iter().any(|hit| overlap(&hit.range, &found.range));
        if !taken && is_free(&found.range) {
            hits.extend(phone::judge(text, &found));
        }
        return;
    }
    if let Some(hit) = hospital::at(text, groups, index, is_free) {
        let taken = hits.iter().any(|other| overlap(&other.range, &hit.range));
        hits.extend((!taken).then_some(hit));
        return;
    }
    hits.extend(address::postcode(text, &groups[index].range));
    hits.extend(address::street(text, &groups[index].range));
    hits.extend(insurance::look(text, groups, index));
}

fn overlap(left: &Range<usize>, right: &Range<usize>) -> bool {
    left.start < right.end && right.start < left.end
}

#[cfg(test)]
mod tests;
