//! What an author most likely meant where TOML does not parse. A parser speaks of floats and keywords; a person forgot
//! the quotes, or wrote a date as it is written at home.

/// A fault in words, and what to write instead.
pub struct Hint {
    /// What is wrong.
    pub says: String,
    /// What to do.
    pub mend: String,
}

/// A hint for the line on which the parser stopped, if its value has one of the usual faults.
pub fn hint(line: &str) -> Option<Hint> {
    let (key, value) = line.split_once('=')?;
    let (key, value) = (key.trim(), without_comment(value.trim()));
    let hint = |says: &str, mend: String| Some(Hint { says: says.to_owned(), mend });
    let first = value.chars().next().filter(|_| !key.is_empty())?;
    let bare = value.trim_matches(['"', '\'', '\u{201C}', '\u{201D}', '\u{2018}', '\u{2019}']);
    if matches!(first, '\u{201C}' | '\u{201D}' | '\u{2018}' | '\u{2019}') {
        let mend = format!("Write straight ones: {key} = \"{bare}\"");
        return hint("These are typographic quotes, as a word processor makes them.", mend);
    }
    if let Some(date) = day_month_year(value) {
        return hint("A date is written year-month-day.", format!("Write {key} = {date}"));
    }
    if is_date_shaped(value) {
        return hint("There is no such day.", "Write a day that is in the calendar, as in 2026-03-01.".to_owned());
    }
    if first == '"' && !value[1..].contains('"') {
        return hint("The closing quote is missing.", format!("Write {key} = \"{bare}\""));
    }
    if let Some(meant) = yes_or_no(value) {
        let mend = format!("Write {key} = {meant} (or {}). A text stands in double quotes.", !meant);
        return hint("Yes and no are written true and false.", mend);
    }
    let is_word =
        first.is_alphabetic() || first == '@' || first.is_ascii_digit() && !value.contains(char::is_whitespace);
    if is_word && !value.contains(['"', '[', '{', ',']) {
        return hint("This text needs double quotes.", format!("Write {key} = \"{bare}\""));
    }
    None
}

/// The value before a comment. What looks like one between quotes is text.
fn without_comment(value: &str) -> &str {
    let quotes = ['"', '\'', '\u{201C}', '\u{201D}', '\u{2018}', '\u{2019}'];
    let is_quoted = value.starts_with(quotes);
    let after = value.rfind(quotes).filter(|at| is_quoted && *at > 0).unwrap_or(0);
    if is_quoted && after == 0 {
        return value;
    }
    let comment = value[after..].find(" #").or_else(|| value[after..].find("\t#"));
    comment.map_or(value, |at| value[..after + at].trim_end())
}

/// What was meant by `yes`, `No`, `True` or `flase`.
fn yes_or_no(value: &str) -> Option<bool> {
    let word = value.to_lowercase();
    let is_near = |meant: &str| word.len() >= 4 && strsim::damerau_levenshtein(&word, meant) <= 2;
    match word.as_str() {
        "yes" | "y" | "on" => Some(true),
        "no" | "n" | "off" => Some(false),
        _ if word.starts_with('t') && is_near("true") => Some(true),
        _ if word.starts_with('f') && is_near("false") => Some(false),
        _ => None,
    }
}

/// `22/11/2026`, `22.11.2026` or `22-11-2026`, the other way round.
fn day_month_year(value: &str) -> Option<String> {
    let parts: Vec<&str> = value.split(['/', '.', '-']).collect();
    let [day, month, year] = parts.as_slice() else { return None };
    let number = |text: &str, longest| (1..=longest).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    if !number(day, 2) || !number(month, 2) || year.len() != 4 || !number(year, 4) {
        return None;
    }
    let date = format!("{year}-{month:0>2}-{day:0>2}");
    date.parse::<jiff::civil::Date>().ok().map(|_| date)
}

fn is_date_shaped(value: &str) -> bool {
    let digits = |range: std::ops::Range<usize>| {
        value.get(range).is_some_and(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
    };
    value.len() >= 10 && digits(0..4) && digits(5..7) && digits(8..10) && value.get(4..5) == Some("-")
}

#[cfg(test)]
mod tests {
    use super::hint;

    #[test]
    fn the_usual_faults_are_told_in_words() {
        let mend = |line| hint(line).map(|hint| hint.mend);
        assert_eq!(mend("name = Natalie Example").as_deref(), Some("Write name = \"Natalie Example\""));
        assert_eq!(mend("name = \u{201C}Natalie\u{201D}").as_deref(), Some("Write straight ones: name = \"Natalie\""));
        assert_eq!(mend("date = 22/11/2026").as_deref(), Some("Write date = 2026-11-22"));
        assert_eq!(mend("date = 1.3.2026").as_deref(), Some("Write date = 2026-03-01"));
        assert_eq!(mend("title = \"No end").as_deref(), Some("Write title = \"No end\""));
        assert_eq!(hint("date = 2026-11-31").map(|hint| hint.says).as_deref(), Some("There is no such day."));
        let no = "Write replies = false (or true). A text stands in double quotes.";
        for line in ["replies = no         # replies to other people stay out", "replies = No", "replies = flase"] {
            assert_eq!(mend(line).as_deref(), Some(no), "{line}");
        }
        assert_eq!(mend("own = TRUE").as_deref(), Some("Write own = true (or false). A text stands in double quotes."));
        assert_eq!(mend("tool_version = 0.1.0 # pinned").as_deref(), Some("Write tool_version = \"0.1.0\""));
        assert_eq!(mend("handle = @X").as_deref(), Some("Write handle = \"@X\""));
        assert_eq!(mend("name = \u{201C}N #1\u{201D} # me").as_deref(), Some("Write straight ones: name = \"N #1\""));
        assert_eq!(mend("title = \"No #1 end").as_deref(), Some("Write title = \"No #1 end\""));
        for other in ["topics = [\"a\"", "number = 1 2", "= 3", "", "a = "] {
            assert_eq!(mend(other), None, "{other}");
        }
    }
}
