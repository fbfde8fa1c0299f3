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
mod few;
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
use super::ranges::Ranges;
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
    birth::look(text, signs, hits);
    let mut digits = Digits {
        groups: groups(text.plain),
        numbers: numbers.iter().map(|hit| &hit.range).collect(),
        taken: hits.iter().map(|hit| &hit.range).collect(),
        before: phone::Words::default(),
    };
    for index in 0..digits.groups.len() {
        let from = hits.len();
        digits.look_at(text, index, hits);
        hits[from..].iter().for_each(|hit| digits.taken.add(&hit.range));
    }
}

/// The runs of digits of a text, and what was found in them.
struct Digits {
    groups: Vec<Group>,
    /// Where numbers of patients stand.
    numbers: Ranges,
    /// Where anything else was found.
    taken: Ranges,
    before: phone::Words,
}

impl Digits {
    fn look_at(&mut self, text: &Text<'_>, index: usize, hits: &mut Vec<Hit>) {
        let groups = &self.groups;
        if let Some(found) = phone::at(text.plain, groups, index) {
            if !self.taken.touch(&found.range) && !self.numbers.touch(&found.range) {
                hits.extend(phone::judge(text, &found, &mut self.before));
            }
            return;
        }
        if let Some(hit) = hospital::at(text, groups, index, &self.numbers) {
            hits.extend((!self.taken.touch(&hit.range)).then_some(hit));
            return;
        }
        hits.extend(address::postcode(text, &groups[index].range));
        hits.extend(address::street(text, &groups[index].range));
        hits.extend(insurance::look(text, groups, index));
    }
}

/// Where things of some kinds were found.
fn places(hits: &[Hit], kinds: &[Kind]) -> Ranges {
    hits.iter().filter(|hit| kinds.contains(&hit.kind)).map(|hit| &hit.range).collect()
}

#[cfg(test)]
mod tests;
