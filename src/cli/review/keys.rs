//! What is typed: single keys where a terminal is, else one key a line, so that a review can be scripted and tested.

use std::io::{self, BufRead, IsTerminal, Write};

use console::{Key, Term};

/// Where answers come from.
pub enum Keys {
    /// A person at a terminal.
    Terminal(Term),
    /// Lines of a file or a pipe.
    Lines(io::Lines<io::StdinLock<'static>>),
}

impl Keys {
    /// The keys of standard input.
    pub fn open() -> Keys {
        if io::stdin().is_terminal() && io::stdout().is_terminal() {
            return Keys::Terminal(Term::stdout());
        }
        Keys::Lines(io::stdin().lock().lines())
    }

    /// The next key, as a small letter; nothing where nobody types any more.
    pub fn key(&mut self) -> Option<char> {
        match self {
            Keys::Terminal(term) => loop {
                match term.read_key() {
                    Ok(Key::Char(key)) => {
                        // What was typed stays on the screen, as it does where a line is typed.
                        let shown = if key.is_control() { ' ' } else { key };
                        show(shown.encode_utf8(&mut [0; 4])).ok()?;
                        return Some(key.to_ascii_lowercase());
                    }
                    Ok(Key::Escape) => return Some('q'),
                    Ok(Key::Enter) => return Some('\n'),
                    Ok(_) => {}
                    Err(_) => return None,
                }
            },
            Keys::Lines(lines) => {
                let line = lines.next()?.ok()?;
                Some(line.trim().chars().next().map_or('\n', |key| key.to_ascii_lowercase()))
            }
        }
    }

    /// A line of words.
    pub fn line(&mut self) -> Option<String> {
        match self {
            Keys::Terminal(term) => term.read_line().ok(),
            Keys::Lines(lines) => lines.next()?.ok(),
        }
    }
}

/// How many columns there are. Where nobody looks, as many as are usual.
pub fn width() -> usize {
    const USUAL: usize = 80;
    const FEWEST: usize = 20;
    const MOST: usize = 100;
    let told = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse::<usize>().ok());
    let of_terminal = || Term::stdout().size_checked().map(|(_, columns)| usize::from(columns));
    told.or_else(of_terminal).unwrap_or(USUAL).clamp(FEWEST, MOST)
}

/// Whether colours are wanted: a terminal that can show them, and nobody who asked for none.
pub fn is_colourful() -> bool {
    let is_plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    io::stdout().is_terminal() && !is_plain && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}

/// Shows a text at once, also where it does not end with a line.
pub fn show(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}
