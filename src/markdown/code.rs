//! Colours of code, as classes; the stylesheet says which colours.

use std::sync::OnceLock;

use syntect::html::{ClassStyle, ClassedHTMLGenerator};
use syntect::parsing::SyntaxSet;
use syntect::util::LinesWithEndings;

use crate::value::Html;

const CLASSES: ClassStyle = ClassStyle::SpacedPrefixed { prefix: "c-" };

/// Longer blocks stay plain: colouring takes time in proportion, and nobody reads that much of it.
const LONGEST: usize = 100_000;

/// The one static of the program. Loading the grammars takes longer than rendering a whole small site, so they are
/// loaded when the first block of code asks for them; they never change, so no output can depend on who asked first.
static GRAMMARS: OnceLock<SyntaxSet> = OnceLock::new();

/// The code with classes, or nothing where the language is not known.
pub(super) fn coloured(code: &str, language: &str) -> Option<Html> {
    if language.is_empty() || code.len() > LONGEST {
        return None;
    }
    let grammars = GRAMMARS.get_or_init(SyntaxSet::load_defaults_newlines);
    let grammar = grammars.find_syntax_by_token(language)?;
    let mut generator = ClassedHTMLGenerator::new_with_class_style(grammar, grammars, CLASSES);
    for line in LinesWithEndings::from(code) {
        generator.parse_html_for_line_which_includes_newline(line).ok()?;
    }
    Some(Html::from_escaping_renderer(generator.finalize()))
}
