//! Reading TOML so that every fault is found in one run: values by key with their places, unknown keys with a
//! suggestion, wrong types with what was wanted. Used by every loader of the folder.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;

use jiff::civil::{Date, DateTime};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::finding::{Finding, Item, Lines, Place, reading};
use crate::load::toml_hint::hint;
use crate::load::toml_name::TableName;
use crate::model::Places;

/// Where TOML stands: a file, its whole text, and the bytes of it that are TOML.
pub struct TomlSource<'s> {
    /// Path in the folder.
    pub file: &'s str,
    /// The whole file.
    pub whole: &'s str,
    /// Which part is TOML.
    pub range: Range<usize>,
    /// What findings are about.
    pub item: Item,
}

/// The findings of one file while it is read.
pub struct Reader<'s> {
    source: TomlSource<'s>,
    lines: Lines<'s>,
    findings: RefCell<Vec<Finding>>,
    places: RefCell<BTreeMap<String, Place>>,
}

/// Reads the TOML of `source` with `load`, which gets the keys of its root. Faults go to `findings`.
pub fn read<T>(source: TomlSource<'_>, findings: &mut Vec<Finding>, load: impl FnOnce(&Keys<'_>) -> T) -> (T, Places) {
    let text = &source.whole[source.range.clone()];
    let (table, errors) = DeTable::parse_recoverable(text);
    let file = source.file.to_owned();
    let lines = Lines::of(source.file, source.whole);
    let reader = Reader { source, lines, findings: RefCell::default(), places: RefCell::default() };
    for error in errors {
        reader.syntax(&error);
    }
    let span = table.span();
    let loaded = {
        let keys = Keys {
            reader: &reader,
            table: table.get_ref(),
            name: TableName::default(),
            span,
            asked: RefCell::default(),
            own_keys: RefCell::default(),
        };
        load(&keys)
    };
    findings.append(&mut reader.findings.into_inner());
    (loaded, Places { file, by_key: reader.places.into_inner() })
}

/// A parser's message as a sentence of its own.
fn sentence(message: &str) -> String {
    let first_line = message.lines().next().unwrap_or_default();
    let mut characters = first_line.chars();
    let first = characters.next().map(|c| c.to_uppercase().collect::<String>()).unwrap_or_default();
    format!("{first}{}.", characters.as_str().trim_end_matches('.'))
}

impl Reader<'_> {
    fn place(&self, span: Range<usize>) -> Place {
        let start = self.source.range.start;
        self.lines.place(span.start + start..span.end + start)
    }

    /// The parser's fault, in an author's words where they are known. Of several on one line the first is told.
    fn syntax(&self, error: &toml::de::Error) {
        let place = error.span().map(|span| self.place(span));
        let line = place.as_ref().and_then(|place| self.source.whole.lines().nth(place.line as usize - 1));
        let is_told = place.as_ref().is_some_and(|place| self.has_syntax_fault_on(place.line));
        if is_told {
            return;
        }
        // What stands in `.held/` is for nobody else, and a report may be: there no words of the line are repeated.
        let is_held = self.source.file.starts_with(".held/");
        let (says, mend) = match line.and_then(hint).filter(|_| !is_held) {
            Some(hint) => (hint.says, hint.mend),
            None => (sentence(error.message()), "Mend the line shown; a text stands in double quotes.".to_owned()),
        };
        self.report(&reading::SYNTAX, error.span(), says, &mend);
    }

    fn has_syntax_fault_on(&self, line: u32) -> bool {
        let on_line = |place: &Place| place.line == line;
        let findings = self.findings.borrow();
        findings
            .iter()
            .any(|finding| finding.kind.code == reading::SYNTAX.code && finding.place.as_ref().is_some_and(on_line))
    }

    /// Whether something above in the same table does not parse, so that what follows may belong elsewhere.
    fn has_syntax_fault_above(&self, line: u32) -> bool {
        let lines: Vec<&str> = self.source.whole.lines().take(line as usize).collect();
        let of_table = lines.iter().rposition(|line| line.trim_start().starts_with('[')).unwrap_or(0);
        (of_table as u32 + 1..=line).any(|line| self.has_syntax_fault_on(line))
    }

    fn report(&self, kind: &'static crate::finding::Kind, span: Option<Range<usize>>, says: String, mend: &str) {
        let place = span.map_or_else(|| Place::file(self.source.file), |span| self.place(span));
        self.findings.borrow_mut().push(Finding::new(kind, self.source.item.clone(), says).at(place).mend(mend));
    }
}

/// The keys of one table. Every key that was not asked for is reported when the table has been read.
pub struct Keys<'t> {
    reader: &'t Reader<'t>,
    table: &'t DeTable<'t>,
    name: TableName,
    span: Range<usize>,
    asked: RefCell<Vec<&'static str>>,
    own_keys: RefCell<bool>,
}

impl<'t> Keys<'t> {
    fn find(&self, key: &'static str) -> Option<(&'t Spanned<DeValue<'t>>, String)> {
        self.asked.borrow_mut().push(key);
        let (name, value) = self.table.iter().find(|(name, _)| name.get_ref().as_ref() == key)?;
        let dotted = self.name.dotted(key);
        let place = match value.get_ref() {
            DeValue::Table(_) | DeValue::Array(_) => self.reader.place(name.span()),
            _ => self.reader.place(value.span()),
        };
        self.reader.places.borrow_mut().insert(dotted.clone(), place);
        Some((value, dotted))
    }

    fn wrong(&self, value: &Spanned<DeValue<'_>>, key: &str, wanted: &str) {
        // What the parser made of a line that does not parse is not what the author wrote.
        let is_made_up = value.span().is_empty() && !self.reader.findings.borrow().is_empty();
        if is_made_up || self.reader.has_syntax_fault_on(self.reader.place(value.span()).line) {
            return;
        }
        let found = value.get_ref().type_str();
        self.reader.report(
            &reading::WRONG_VALUE,
            Some(value.span()),
            format!("{} has to be {wanted}, and here is {}.", self.name.told(key), type_in_words(found)),
            "Write it in the form asked for, or take the line out.",
        );
    }

    /// Where this table stands.
    pub fn place(&self) -> Place {
        self.reader.place(self.span.clone())
    }

    /// Where the value of a key stands; the table where the key is absent.
    pub fn place_of(&self, key: &str) -> Place {
        let value = self.table.iter().find(|(name, _)| name.get_ref().as_ref() == key);
        value.map_or_else(|| self.place(), |(_, value)| self.reader.place(value.span()))
    }

    /// Whether a key is there.
    pub fn has(&self, key: &str) -> bool {
        self.table.iter().any(|(name, _)| name.get_ref().as_ref() == key)
    }

    /// Reports that the value of `key` cannot be used.
    pub fn refuse(&self, key: &str, says: impl Into<String>, mend: &str) {
        let value = self.table.iter().find(|(name, _)| name.get_ref().as_ref() == key);
        let span = value.map_or(self.span.clone(), |(_, value)| value.span());
        self.reader.report(&reading::WRONG_VALUE, Some(span), says.into(), mend);
    }

    /// Reports that `key` is missing.
    pub fn missing(&self, key: &str, mend: &str) {
        let span = (!self.name.is_root()).then(|| self.span.clone());
        self.reader.report(&reading::MISSING_KEY, span, format!("{} is missing.", self.name.told(key)), mend);
    }

    /// A text. An empty one counts as absent.
    pub fn text(&self, key: &'static str) -> Option<String> {
        let (value, _) = self.find(key)?;
        match value.get_ref().as_str() {
            Some(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
            None => {
                self.wrong(value, key, "a text in double quotes");
                None
            }
        }
    }

    /// Yes or no.
    pub fn flag(&self, key: &'static str) -> Option<bool> {
        let (value, _) = self.find(key)?;
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.wrong(value, key, "true or false");
        }
        flag
    }

    /// A text, or an explicit `false`.
    pub fn text_or_no(&self, key: &'static str) -> Option<Result<String, ()>> {
        let (value, _) = self.find(key)?;
        match value.get_ref() {
            DeValue::String(text) => Some(Ok(text.to_string())),
            DeValue::Boolean(false) => Some(Err(())),
            _ => {
                self.wrong(value, key, "a text in double quotes, or false");
                None
            }
        }
    }

    /// A whole number.
    pub fn number(&self, key: &'static str) -> Option<i64> {
        let (value, _) = self.find(key)?;
        let number =
            value.get_ref().as_integer().and_then(|number| i64::from_str_radix(number.as_str(), number.radix()).ok());
        if number.is_none() {
            self.wrong(value, key, "a whole number");
        }
        number
    }

    /// A list of texts.
    pub fn texts(&self, key: &'static str) -> Vec<String> {
        let Some((value, dotted)) = self.find(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong(value, key, "a list of texts, as in [\"one\", \"two\"]");
            return Vec::new();
        };
        let mut texts = Vec::new();
        for (number, element) in array.iter().enumerate() {
            let place = self.reader.place(element.span());
            match element.get_ref().as_str() {
                Some(text) => texts.push(text.trim().to_owned()),
                None => self.wrong(element, key, "a list of texts, as in [\"one\", \"two\"]"),
            }
            self.reader.places.borrow_mut().insert(format!("{dotted}.{number}"), place);
        }
        texts
    }

    /// A day.
    pub fn date(&self, key: &'static str) -> Option<Date> {
        self.moment(key).map(|moment| moment.at.date())
    }

    /// A day, or a day and a time.
    pub fn moment(&self, key: &'static str) -> Option<Moment> {
        let (value, _) = self.find(key)?;
        let moment = match value.get_ref() {
            DeValue::Datetime(written) => parse_moment(&written.to_string()),
            DeValue::String(text) => parse_moment(text),
            _ => None,
        };
        if moment.is_none() {
            self.wrong(value, key, "a day that exists, as in 2026-03-01, or a day and time, as in 2026-03-01 09:30:00");
        }
        moment
    }

    /// A table below a key.
    pub fn table(&self, key: &'static str) -> Option<Keys<'t>> {
        let (value, _) = self.find(key)?;
        match value.get_ref().as_table() {
            Some(table) => Some(self.below(table, self.name.below(key), value.span())),
            None => {
                self.wrong(value, key, &format!("a table, as in [{}]", self.name.header(key)));
                None
            }
        }
    }

    /// A list of tables.
    pub fn tables(&self, key: &'static str) -> Vec<Keys<'t>> {
        let Some((value, _)) = self.find(key) else { return Vec::new() };
        let wanted = format!("a list of tables, each under [[{}]]", self.name.header(key));
        let Some(array) = value.get_ref().as_array() else {
            self.wrong(value, key, &wanted);
            return Vec::new();
        };
        let mut tables = Vec::new();
        for (number, element) in array.iter().enumerate() {
            match element.get_ref().as_table() {
                Some(table) => tables.push(self.below(table, self.name.nth(key, number), element.span())),
                None => self.wrong(element, key, &wanted),
            }
        }
        tables
    }

    /// Every key with a text, for tables whose keys are the author's own, such as file names. No key is unknown then.
    pub fn all_texts(&self) -> BTreeMap<String, String> {
        let mut texts = BTreeMap::new();
        *self.own_keys.borrow_mut() = true;
        for (name, value) in self.table.iter() {
            match value.get_ref().as_str() {
                Some(text) => drop(texts.insert(name.get_ref().to_string(), text.to_owned())),
                None => self.wrong(value, name.get_ref(), "a text in double quotes"),
            }
        }
        texts
    }

    /// Every table below this one, for tables whose keys are the author's own, such as hashtags. No key is unknown then.
    pub fn own_tables(&self) -> Vec<(String, Keys<'t>)> {
        let mut tables = Vec::new();
        *self.own_keys.borrow_mut() = true;
        for (name, value) in self.table.iter() {
            let written = name.get_ref().to_string();
            match value.get_ref().as_table() {
                Some(table) => {
                    let below = self.below(table, self.name.below(&written), name.span());
                    tables.push((written, below));
                }
                None => self.wrong(value, &written, &format!("a table, as in [{}]", self.name.header(&written))),
            }
        }
        tables
    }

    fn below(&self, table: &'t DeTable<'t>, name: TableName, span: Range<usize>) -> Keys<'t> {
        Keys { reader: self.reader, table, name, span, asked: RefCell::default(), own_keys: RefCell::default() }
    }

    /// Reports every key that was not asked for.
    fn finish(&self) {
        let asked = self.asked.borrow();
        let own_keys = *self.own_keys.borrow();
        for (name, _) in self.table.iter().filter(|_| !own_keys) {
            let written = name.get_ref().as_ref();
            if asked.contains(&written) || self.reader.has_syntax_fault_above(self.reader.place(name.span()).line) {
                continue;
            }
            let mend = match nearest(written, &asked) {
                Some(known) => format!("Did you mean `{known}`?"),
                None => format!("Take it out. Known here: {}.", asked.join(", ")),
            };
            let says = format!("{} is not a key of this file.", self.name.told(written));
            self.reader.report(&reading::UNKNOWN_KEY, Some(name.span()), says, &mend);
        }
    }
}

impl Drop for Keys<'_> {
    /// A table that was read is checked for unknown keys when its reading ends, so that no loader can forget it.
    fn drop(&mut self) {
        self.finish();
    }
}

/// A day with or without a time, and with or without an offset from UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Day and time; midnight where only a day was written.
    pub at: DateTime,
    /// The instant, where an offset was written.
    pub instant: Option<jiff::Timestamp>,
}

fn parse_moment(text: &str) -> Option<Moment> {
    if let Ok(instant) = text.parse::<jiff::Timestamp>() {
        let at = text.get(..19).and_then(|local| local.parse().ok())?;
        return Some(Moment { at, instant: Some(instant) });
    }
    let at: DateTime = match text.parse::<Date>() {
        Ok(day) if text.len() == 10 => day.at(0, 0, 0, 0),
        _ => text.parse().ok()?,
    };
    Some(Moment { at, instant: None })
}

fn type_in_words(toml_type: &str) -> &'static str {
    match toml_type {
        "string" => "a text",
        "integer" => "a whole number",
        "float" => "a number",
        "boolean" => "true or false",
        "datetime" => "a date",
        "array" => "a list",
        _ => "a table",
    }
}

/// The known word nearest to a written one, if near enough to be meant.
pub fn nearest<'k>(written: &str, known: &[&'k str]) -> Option<&'k str> {
    let lower = written.to_lowercase();
    let distance = |word: &&str| strsim::damerau_levenshtein(&lower, word);
    let best = known.iter().min_by_key(|word| distance(word))?;
    let near = distance(best) <= 2 && best.len() > 2 || strsim::jaro_winkler(&lower, best) > 0.88;
    near.then_some(*best)
}
