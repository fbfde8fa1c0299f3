//! The attributes of the tag being read, in memory that is used again for the next tag.

/// Names and values, in order. Only the first `count` are of this tag.
#[derive(Debug, Default)]
pub struct Attributes {
    kept: Vec<(String, String)>,
    count: usize,
}

impl Attributes {
    /// Forgets those of the last tag.
    pub fn clear(&mut self) {
        self.count = 0;
    }

    /// The next attribute, without a value yet. Bytes that are no UTF-8 become marks of replacement.
    pub fn push_name(&mut self, name: &[u8]) {
        if self.count == self.kept.len() {
            self.kept.push((String::new(), String::new()));
        }
        let (kept, value) = &mut self.kept[self.count];
        kept.clear();
        kept.push_str(&String::from_utf8_lossy(name));
        value.clear();
        self.count += 1;
    }

    /// More of the value of the last attribute.
    pub fn push_value(&mut self, value: &[u8]) {
        if let Some((_, kept)) = self.count.checked_sub(1).and_then(|at| self.kept.get_mut(at)) {
            kept.push_str(&String::from_utf8_lossy(value));
        }
    }

    /// All of this tag.
    pub fn all(&self) -> &[(String, String)] {
        &self.kept[..self.count]
    }

    /// The value of the first attribute of a name, as browsers take it.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.all().iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}
