//! What a table of a TOML file is called: dotted for places, and in words for a person, who counts from 1.

/// The name of a table, from the root of its file.
#[derive(Clone, Debug, Default)]
pub struct TableName {
    /// `threads.0.`, with a dot at its end; empty for the root.
    dotted: String,
    /// The same without the numbers: `threads.`
    header: String,
    /// What of it stands below the last list.
    shown: String,
    /// ` of the 1st [[threads]]`; empty where no list stands above.
    of: String,
}

impl TableName {
    /// Whether it is the root of the file.
    pub fn is_root(&self) -> bool {
        self.dotted.is_empty()
    }

    /// A key of it as places have it: `threads.0.title`.
    pub fn dotted(&self, key: &str) -> String {
        format!("{}{key}", self.dotted)
    }

    /// A table of it as the author writes it between brackets.
    pub fn header(&self, key: &str) -> String {
        format!("{}{key}", self.header)
    }

    /// A key of it in words: `` `title` of the 1st [[threads]] ``.
    pub fn told(&self, key: &str) -> String {
        format!("`{}{key}`{}", self.shown, self.of)
    }

    /// The table below a key.
    pub fn below(&self, key: &str) -> TableName {
        TableName {
            dotted: format!("{}{key}.", self.dotted),
            header: format!("{}{key}.", self.header),
            shown: format!("{}{key}.", self.shown),
            of: self.of.clone(),
        }
    }

    /// A table of the list below a key; `number` counts from 0.
    pub fn nth(&self, key: &str, number: usize) -> TableName {
        TableName {
            dotted: format!("{}{key}.{number}.", self.dotted),
            header: format!("{}{key}.", self.header),
            shown: String::new(),
            of: format!(" of the {} [[{}]]{}", ordinal(number + 1), self.header(key), self.of),
        }
    }
}

fn ordinal(number: usize) -> String {
    let ending = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_of_a_list_is_counted_from_one() {
        let root = TableName::default();
        let thread = root.nth("threads", 1);
        assert_eq!(thread.told("title"), "`title` of the 2nd [[threads]]");
        assert_eq!(
            (thread.dotted("title"), thread.header("title")),
            ("threads.1.title".into(), "threads.title".into())
        );
        assert_eq!(thread.below("by").told("name"), "`by.name` of the 2nd [[threads]]");
        assert_eq!(thread.nth("notes", 0).told("on"), "`on` of the 1st [[threads.notes]] of the 2nd [[threads]]");
        // A key of the author's own may be a number.
        assert_eq!(root.below("hashtags").below("2020").told("series"), "`hashtags.2020.series`");
        assert_eq!([11, 21, 102, 113].map(ordinal), ["11th", "21st", "102nd", "113th"]);
    }
}
