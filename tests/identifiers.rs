//! Direct identifiers, measured on sets of our own: texts that name one person, and texts that name nobody. The test says
//! how many are found, and fails below what we promise: of the first 99 in 100, of the second none that blocks.
//!
//! `tests/check/identifiers/named.txt` and `nobody.txt` are written by hand; more are made here from the forms in which
//! numbers, dates and telephones are written. Numbers without a range that is never issued are computed, and written
//! nowhere.

#[path = "support/numbers.rs"]
mod numbers;
#[path = "support/sets.rs"]
mod sets;

use std::collections::BTreeMap;

use byname::check::{About, Looker, Origin, TextSource, sound};
use byname::finding::{Item, Weight};
use numbers::with_check;

const CODES: [&str; 11] =
    ["CF-01", "CF-02", "CF-03", "CF-04", "CF-05", "CF-06", "CF-07", "CF-08", "CF-22", "CF-25", "CF-27"];

/// A text with its computed numbers in their places.
fn filled(text: &str) -> String {
    let chi = with_check("190485123");
    let hc = with_check("320000101");
    let parts = |number: &str, cuts: &[usize]| {
        let mut words = Vec::new();
        let mut from = 0;
        for cut in cuts.iter().chain([&number.len()]) {
            words.push(&number[from..*cut]);
            from = *cut;
        }
        words.join(" ")
    };
    let ni = format!("{}{}{}", "JN", 123_456, "C");
    text.replace("{chi}", &chi)
        .replace("{chi6}", &parts(&chi, &[6]))
        .replace("{hc}", &hc)
        .replace("{hc3}", &parts(&hc, &[3, 6]))
        .replace("{ni}", &ni)
        .replace("{ni2}", &parts(&ni, &[2, 4, 6, 8]))
        .replace("{nismall}", &ni.to_lowercase())
        .replace("\\u{200B}", "\u{200B}")
}

/// The heaviest weight of each rule on direct identifiers in a text.
fn found(looker: &Looker<'_>, text: &str) -> BTreeMap<&'static str, Weight> {
    let source = TextSource { item: Item::tweet(1), text, origin: Origin::Nowhere, about: About::Words };
    let mut found = BTreeMap::new();
    for finding in looker.look(&source) {
        if let Some(code) = CODES.iter().find(|code| **code == finding.kind.code) {
            let weight = found.entry(*code).or_insert(finding.weight);
            *weight = finding.weight.max(*weight);
        }
    }
    found
}

fn weight_of(word: &str) -> Weight {
    match word {
        "blocks" => Weight::Blocks,
        "asks" => Weight::Asks,
        "warns" => Weight::Warns,
        other => panic!("no weight is called {other}"),
    }
}

/// A text, the rule that has to find it, and at which weight.
struct Named {
    code: String,
    weight: Weight,
    text: String,
}

fn written() -> Vec<Named> {
    let set = sets::texts(include_str!("check/identifiers/named.txt"));
    set.map(|line| {
        let (head, text) = line.split_once(" | ").expect("a rule, and a text");
        let (code, weight) = head.split_once(' ').expect("a code and a weight");
        Named { code: code.to_owned(), weight: weight_of(weight), text: filled(text) }
    })
    .collect()
}

/// What is said around an identifier, and around none.
const AROUND: [&str; 6] = [
    "{}",
    "{} still waiting for a bed",
    "Chasing {} again",
    "Anyone? {}.",
    "({}) lost in the system",
    "Third call about {} #fuming",
];

/// Identifiers in the forms in which they are written, each in words.
fn made() -> Vec<Named> {
    let mut set = numbers();
    set.extend(births());
    set.extend(names());
    set.extend(contacts());
    set
}

/// Each form in two sentences.
fn around(set: &mut Vec<Named>, code: &str, forms: &[String]) {
    for (at, form) in forms.iter().enumerate() {
        for around in [AROUND[at % 6], AROUND[(at + 3) % 6]] {
            let text = around.replace("{}", form);
            set.push(Named { code: code.to_owned(), weight: Weight::Blocks, text });
        }
    }
}

fn numbers() -> Vec<Named> {
    let mut set = Vec::new();
    let labels = [
        "NHS",
        "NHS no",
        "NHS No.",
        "nhs no:",
        "nhs#",
        "NHSno",
        "NHS number",
        "Nhs Num",
        "NHS No -",
        "nhs nr",
        "NHS number is",
        "NHS ID",
    ];
    let numbers = ["999 000 0018", "9990000026", "999-000-0034", "999 0000042", "999.000.0069"];
    let nhs: Vec<String> =
        labels.iter().zip(numbers.iter().cycle()).map(|(label, number)| format!("{label} {number}")).collect();
    around(&mut set, "CF-01", &nhs);
    let (chi, hc) = (with_check("010190123"), with_check("320000202"));
    let labels = ["CHI", "chi no", "CHI No.", "CHI number", "chi#", "CHI:"];
    around(&mut set, "CF-02", &labels.map(|label| format!("{label} {chi}")));
    let labels = ["H&C", "H&C no", "HCN", "h&c number:", "H&C No.", "Health & Care number"];
    around(&mut set, "CF-03", &labels.map(|label| format!("{label} {hc}")));
    let labels = [
        "MRN",
        "mrn:",
        "Hosp no",
        "hosp no.",
        "Hospital number",
        "hosp#",
        "Unit no",
        "unit number",
        "Patient ID",
        "pt no",
        "Hospital No:",
        "MRN no",
    ];
    let numbers = ["K0123456", "1234567", "A 123456", "RX998877", "0012345", "55-66-77"];
    let hospital: Vec<String> =
        labels.iter().zip(numbers.iter().cycle()).map(|(label, number)| format!("{label} {number}")).collect();
    around(&mut set, "CF-04", &hospital);
    set
}

fn births() -> Vec<Named> {
    let mut set = Vec::new();
    let labels = ["DOB", "dob", "D.O.B.", "d.o.b", "Date of birth", "DoB:", "dob is", "DOB -", "date of birth:"];
    let dates = [
        "3/4/51",
        "03/04/1951",
        "3.4.51",
        "03-04-1951",
        "3rd April 1951",
        "3 Apr 51",
        "03 04 51",
        "030451",
        "1951-04-03",
        "April 3, 1951",
    ];
    let births: Vec<String> =
        labels.iter().flat_map(|label| dates.iter().map(move |date| format!("{label} {date}"))).collect();
    around(&mut set, "CF-05", &births);
    set
}

fn names() -> Vec<Named> {
    let mut set = Vec::new();
    let titles = ["Mrs", "Mr", "Ms", "Miss", "Mr.", "Mrs."];
    let surnames = [
        "Wigglesworth",
        "Akinwande",
        "Kowalczyk",
        "Bhattacharya",
        "O'Shaughnessy",
        "Llewellyn-Pugh",
        "MacAllister",
        "Nguyen",
        "Begum",
        "Thistlewood",
    ];
    let things = [
        "{} in bed 4",
        "Seen {} in clinic",
        "{}'s chest x-ray",
        "{} has pneumonia",
        "{}, 84, on the ward",
        "Cannulated {}",
        "Results for {} are back",
        "{} was admitted with a stroke",
        "{} died on our ward",
        "{} fell and broke a hip",
    ];
    let named: Vec<String> = (0..30)
        .map(|at| things[at % 10].replace("{}", &format!("{} {}", titles[at % 6], surnames[(at * 7 + at / 10) % 10])))
        .collect();
    for text in named {
        set.push(Named { code: "CF-06".to_owned(), weight: Weight::Blocks, text });
    }
    set
}

fn contacts() -> Vec<Named> {
    let mut set = Vec::new();
    let phones = [
        "07700 900123",
        "07700900123",
        "07700-900-123",
        "+44 7700 900123",
        "+447700900123",
        "+44 (0)7700 900123",
        "0044 7700 900123",
        "(07700) 900123",
        "07700.900.123",
        "0770 090 0123",
    ];
    let who = ["call her on {}", "the pt is on {}", "his wife: {}", "the lad's number is {}", "ring my patient, {}"];
    for (at, phone) in phones.iter().enumerate() {
        for step in 0..2 {
            let text = who[(at + step * 2) % 5].replace("{}", phone);
            set.push(Named { code: "CF-08".to_owned(), weight: Weight::Blocks, text });
        }
    }
    let homes = [
        "visited at {}",
        "pt lives at {}",
        "home visit to {}, no answer",
        "the old lady at {} again",
        "my patient ({}) needs carers",
    ];
    let codes = ["CV2 2DX", "EX12 4AB", "SW4 7QQ", "M14 5RT", "N16 5TT", "BT9 7AB", "EC1V 9LT"];
    for (at, code) in codes.iter().enumerate() {
        for step in 0..2 {
            let text = homes[(at + step * 2) % 5].replace("{}", code);
            set.push(Named { code: "CF-07".to_owned(), weight: Weight::Blocks, text });
        }
    }
    set
}

#[test]
fn of_texts_that_name_one_person_nearly_all_are_found() {
    let site = sound::site();
    let looker = Looker::new(&site);
    let mut all: BTreeMap<String, (u32, u32, u32)> = BTreeMap::new();
    let mut missed = String::new();
    let (written, made) = (written(), made());
    println!("{} texts written by hand, {} made from forms", written.len(), made.len());
    assert!(written.len() + made.len() >= 300);
    for Named { code, weight, text } in written.iter().chain(&made) {
        let found = found(&looker, text);
        let (texts, seen, full) = all.entry(code.clone()).or_default();
        *texts += 1;
        let least = (*weight).min(Weight::Asks);
        *seen += u32::from(found.get(code.as_str()).is_some_and(|found| *found >= least));
        let is_full = found.get(code.as_str()) == Some(weight);
        *full += u32::from(is_full);
        if !is_full {
            missed.push_str(&format!("{code} {weight:?} but {found:?}: {text}\n"));
        }
    }
    let (mut texts, mut seen, mut full) = (0, 0, 0);
    for (code, counts) in &all {
        println!("{code}: {} texts, {} noticed, {} at the weight expected", counts.0, counts.1, counts.2);
        texts += counts.0;
        seen += counts.1;
        full += counts.2;
    }
    println!(
        "all: {texts} texts, {seen} noticed ({:.3}), {full} at the weight expected",
        f64::from(seen) / f64::from(texts)
    );
    println!("{missed}");
    assert!(f64::from(seen) >= 0.995 * f64::from(texts), "noticed: {seen} of {texts}\n{missed}");
    assert!(f64::from(full) >= 0.99 * f64::from(texts), "at the weight expected: {full} of {texts}\n{missed}");
}

/// A stream of numbers that is the same in every run.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % below
    }
}

/// Numbers of books, telephones, papers, trials and the like, in words.
fn made_of_nobody() -> Vec<String> {
    let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
    let mut set = Vec::new();
    for round in 0..60 {
        let nine = format!("{:09}", numbers.next(1_000_000_000));
        let book = with_check(&nine);
        let dashed = format!("{}-{}-{}-{}", &book[..1], &book[1..4], &book[4..9], &book[9..]);
        let wide = format!("978-{dashed}");
        let (trial, tweet) =
            (numbers.next(100_000_000), 1_000_000_000_000_000_000 + numbers.next(900_000_000_000_000_000));
        let (year, volume, page) = (1990 + numbers.next(36), numbers.next(500), numbers.next(9_999));
        let time = 1_100_000_000 + numbers.next(700_000_000);
        let (area, line) = (200 + numbers.next(700), numbers.next(10_000));
        set.extend([
            ["ISBN {} for revision", "my new book for patients (ISBN {})", "ISBN-10: {}"][round % 3]
                .replace("{}", &book),
            format!("ISBN {dashed}"),
            format!("The hospital handbook, ISBN {wide}"),
            format!("Recruiting patients: NCT{trial:08}"),
            format!("ISRCTN{trial:08} at our hospital"),
            format!("https://twitter.com/nhs/status/{tweet}"),
            format!("BMJ {year};{volume}:{page}, on patients in hospital"),
            format!("Lancet {year}; {volume}: {page}-{}", page + 9),
            format!("PMID: {trial} on NHS patients"),
            format!("doi:10.1136/bmj.{book}"),
            format!("+1 {area} 555 {line:04}"),
            format!("timestamp {time}"),
            format!("£{},{:03},{:03} for the NHS", numbers.next(999) + 1, numbers.next(1000), numbers.next(1000)),
            format!("{} followers", numbers.next(9_999_999_999)),
            format!("ORCID 0000-000{}-{:04}-{:04}", round % 3, numbers.next(10_000), numbers.next(10_000)),
            format!("Order {} shipped", numbers.next(100_000_000)),
            format!("0800 {:03} {:04} is our helpline", numbers.next(1000), numbers.next(10_000)),
            format!("Won {}-{} on {:02}/{:02}/{}", round % 5, round % 3, round % 28 + 1, round % 12 + 1, year),
        ]);
    }
    set
}

#[test]
fn no_text_that_names_nobody_is_blocked() {
    let site = sound::site();
    let looker = Looker::new(&site);
    let written: Vec<(bool, String)> = sets::texts(include_str!("check/identifiers/nobody.txt"))
        .map(|line| (line.starts_with("asks | "), filled(line.strip_prefix("asks | ").unwrap_or(line))))
        .collect();
    let made = made_of_nobody();
    let all: Vec<(bool, &str)> = written
        .iter()
        .map(|(may_ask, text)| (*may_ask, text.as_str()))
        .chain(made.iter().map(|text| (false, text.as_str())))
        .collect();
    assert!(all.len() >= 500);
    let (mut blocked, mut asked, mut wrong) = (0, 0, String::new());
    for (may_ask, text) in &all {
        let found = found(&looker, text);
        let weight = found.values().max().copied().unwrap_or(Weight::Informs);
        blocked += u32::from(weight == Weight::Blocks);
        asked += u32::from(weight == Weight::Asks && !may_ask);
        if weight == Weight::Blocks || weight == Weight::Asks && !may_ask {
            wrong.push_str(&format!("{found:?}: {text}\n"));
        }
    }
    println!("{} texts written by hand, {} made: {blocked} blocked, {asked} asked about", written.len(), made.len());
    println!("{wrong}");
    assert_eq!(blocked, 0, "{wrong}");
    assert!(asked * 100 <= all.len() as u32, "{asked} asked about:\n{wrong}");
}
