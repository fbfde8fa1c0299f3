//! Escaped HTML as a type: the only way into a page that is not escaped again.

use serde::{Serialize, Serializer};

/// Markup that is safe to put into a page. Text gets in only escaped; tags get in only from literals in our code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(String);

impl Html {
    /// No markup.
    pub fn new() -> Html {
        Html::default()
    }

    /// Text, escaped for element content and for quoted attributes.
    pub fn text(text: &str) -> Html {
        let mut html = Html::new();
        html.push_text(text);
        html
    }

    /// Appends text, escaped.
    pub fn push_text(&mut self, text: &str) {
        self.0.reserve(text.len());
        for character in text.chars() {
            match character {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                // A NUL is no valid HTML, and a carriage return would be read as a new line.
                '\0' => self.0.push('\u{FFFD}'),
                '\r' => self.0.push_str("&#13;"),
                other => self.0.push(other),
            }
        }
    }

    /// Appends markup written in our own code.
    pub fn push_markup(&mut self, markup: &'static str) {
        self.0.push_str(markup);
    }

    /// Appends markup that is safe already.
    pub fn push(&mut self, html: &Html) {
        self.0.push_str(&html.0);
    }

    /// Markup made by a renderer that escapes all text it is given (pulldown-cmark with raw HTML turned to text,
    /// syntect with classes) or by a serialiser whose output was made safe for a script element.
    pub fn from_escaping_renderer(markup: String) -> Html {
        Html(markup)
    }

    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Html {
    /// Templates receive it as a string that Tera knows to be escaped already; any other format as a plain string.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        tera::Value::safe_string(&self.0).serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_and_markup_is_not_escaped_again() {
        let mut html = Html::new();
        html.push_markup("<b title=\"");
        html.push_text("\"'<&>");
        html.push_markup("\">");
        assert_eq!(html.as_str(), "<b title=\"&quot;&#39;&lt;&amp;&gt;\">");

        let mut tera = tera::Tera::new();
        tera.add_raw_template("t.html", "{{ safe }}|{{ plain }}").expect("a valid template");
        let mut context = tera::Context::new();
        context.insert("safe", &Html::text("<"));
        context.insert("plain", "<");
        assert_eq!(tera.render("t.html", &context).expect("renders"), "&lt;|&lt;");
    }
}
