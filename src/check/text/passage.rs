//! The paragraphs of a long text, each a text of its own at its place in the file.

use super::source::{Origin, TextSource};

/// The paragraphs of a text that is a file: lines between empty ones. A heading is read with what stands below it.
pub fn passages<'a>(source: &TextSource<'a>) -> Vec<TextSource<'a>> {
    let Origin::Lines { file, first } = source.origin else { return vec![source.clone()] };
    let mut passages = Vec::new();
    // Where the paragraph that is being read starts, and whether it is more than a heading.
    let mut open: Option<(usize, u32)> = None;
    let mut has_text = false;
    let mut at = 0;
    for (number, line) in (first..).zip(source.text.split_inclusive('\n')) {
        let words = line.trim();
        if words.is_empty() {
            if has_text && let Some((start, line)) = open.take() {
                passages.push(part(source, start..at, file, line));
                has_text = false;
            }
        } else {
            open.get_or_insert((at, number));
            has_text |= !words.starts_with('#');
        }
        at += line.len();
    }
    if let Some((start, line)) = open {
        passages.push(part(source, start..at, file, line));
    }
    passages
}

fn part<'a>(source: &TextSource<'a>, range: std::ops::Range<usize>, file: &'a str, first: u32) -> TextSource<'a> {
    let text = &source.text[range];
    TextSource { item: source.item.clone(), text, origin: Origin::Lines { file, first }, about: source.about }
}

#[cfg(test)]
mod tests {
    use super::super::About;
    use super::*;
    use crate::finding::Item;

    #[test]
    fn paragraphs_keep_their_lines_and_a_heading_goes_with_the_next() {
        let text = "+++\ntitle = \"x\"\n+++\n\nOne\nand on.\n\n## Head\n\nTwo.\n\n\nThree";
        let origin = Origin::Lines { file: "posts/x.md", first: 1 };
        let source = TextSource { item: Item::post("posts/x.md"), text, origin, about: About::Words };
        let told: Vec<(u32, String)> = passages(&source)
            .iter()
            .map(|one| match one.origin {
                Origin::Lines { first, .. } => (first, one.text.trim().replace('\n', "|")),
                _ => panic!("a paragraph has its line"),
            })
            .collect();
        let expected = [(1, "+++|title = \"x\"|+++"), (5, "One|and on."), (8, "## Head||Two."), (13, "Three")];
        assert_eq!(told, expected.map(|(line, text)| (line, text.to_owned())));
    }

    #[test]
    fn a_text_of_headings_and_blank_lines_alone_loses_nothing() {
        let origin = Origin::Lines { file: "posts/x.md", first: 4 };
        for text in ["", "\n\n", "# a\n\n# b\n", "x"] {
            let source = TextSource { item: Item::post("p"), text, origin: origin.clone(), about: About::Words };
            let kept: String = passages(&source).iter().map(|one| one.text).collect();
            assert_eq!(kept.trim().is_empty(), text.trim().is_empty(), "{text:?}");
        }
    }
}
