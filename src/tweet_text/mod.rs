//! The text of a tweet to [`Html`]. What a reader sees is the tweet's text, character by character: nothing is added,
//! shortened or tidied here, and a rule compares the two.

use std::collections::BTreeSet;

use crate::model::{SpanKind, Style, StyleSpan, TextSpan};
use crate::value::Html;

/// Markup of a text with its spans. A span that does not fit the text, or overlaps the one before, is passed over.
pub fn html(text: &str, spans: &[TextSpan]) -> Html {
    styled(text, spans, &[])
}

/// As [`html`], with what is bold and italic. Styles may overlap links and each other: the markup of a style ends with
/// the link that it stands in, and goes on behind it.
pub fn styled(text: &str, spans: &[TextSpan], styles: &[StyleSpan]) -> Html {
    let mut html = Html::new();
    let mut done = 0;
    for part in spans {
        let (start, end) = (part.span.start, part.span.end);
        if text.get(done..start).is_none() || text.get(start..end).is_none() {
            continue;
        }
        push_lines(&mut html, Part { text, styles, start: done, end: start });
        push_span(&mut html, &part.kind, Part { text, styles, start, end });
        done = end;
    }
    push_lines(&mut html, Part { text, styles, start: done, end: text.len() });
    html
}

/// A part of the text, between two of its characters, with the styles of the whole.
#[derive(Clone, Copy)]
struct Part<'a> {
    text: &'a str,
    styles: &'a [StyleSpan],
    start: usize,
    end: usize,
}

fn push_span(html: &mut Html, kind: &SpanKind, shown: Part<'_>) {
    match kind {
        SpanKind::Link(link) => push_link(html, link.as_str(), "\" rel=\"noopener\">", shown),
        SpanKind::Mention(handle) => push_link(html, &handle.x_url(), "\" rel=\"noopener\">", shown),
        SpanKind::Hashtag(tag) => {
            push_link(html, &hashtag_url(tag), "\" class=\"p-category\" rel=\"noopener\">", shown);
        }
        SpanKind::Cashtag(_) => {
            html.push_markup("<bdi>");
            push_lines(html, shown);
            html.push_markup("</bdi>");
        }
    }
}

/// A link whose own letters set its direction, so that in a text from right to left `#ECG` does not read `ECG#`.
fn push_link(html: &mut Html, href: &str, after: &'static str, shown: Part<'_>) {
    html.push_markup("<a dir=\"auto\" href=\"");
    html.push_text(href);
    html.push_markup(after);
    push_lines(html, shown);
    html.push_markup("</a>");
}

fn hashtag_url(tag: &str) -> String {
    let mut url = "https://x.com/hashtag/".to_owned();
    for byte in tag.bytes() {
        if byte.is_ascii_alphanumeric() || byte == b'_' {
            url.push(char::from(byte));
        } else {
            url.push_str(&format!("%{byte:02X}"));
        }
    }
    url
}

/// A part of the text, run by run: a run is as long as its styles stay the same.
fn push_lines(html: &mut Html, part: Part<'_>) {
    let fitting = |style: &&StyleSpan| part.text.get(style.span.start..style.span.end).is_some();
    let styles: Vec<&StyleSpan> = part.styles.iter().filter(fitting).collect();
    let mut ends: Vec<usize> = styles.iter().flat_map(|style| [style.span.start, style.span.end]).collect();
    ends.retain(|end| (part.start + 1..part.end).contains(end));
    ends.push(part.end);
    ends.sort_unstable();
    ends.dedup();
    let mut start = part.start;
    for end in ends {
        let over = styles.iter().filter(|style| style.span.start <= start && end <= style.span.end);
        push_run(html, &part.text[start..end], &over.map(|style| style.style).collect());
        start = end;
    }
}

fn push_run(html: &mut Html, run: &str, styles: &BTreeSet<Style>) {
    if run.is_empty() {
        return;
    }
    for style in styles {
        html.push_markup(match style {
            Style::Bold => "<strong>",
            Style::Italic => "<em>",
        });
    }
    for (number, line) in run.split('\n').enumerate() {
        if number > 0 {
            html.push_markup("<br>");
        }
        html.push_text(line);
    }
    for style in styles.iter().rev() {
        html.push_markup(match style {
            Style::Bold => "</strong>",
            Style::Italic => "</em>",
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::{Handle, Span, WebLink};

    fn span(text: &str, part: &str, kind: SpanKind) -> TextSpan {
        let start = text.find(part).expect("in the text");
        TextSpan { span: Span { start, end: start + part.len() }, kind }
    }

    #[test]
    fn what_is_seen_is_the_text() {
        let text = "Read <this> & that:\nexample.org/a… @dr_x #Müsli $ABC";
        let spans = [
            span(text, "example.org/a…", SpanKind::Link(WebLink::parse("https://example.org/a?b&c").expect("a link"))),
            span(text, "@dr_x", SpanKind::Mention(Handle::parse("dr_x").expect("a handle"))),
            span(text, "#Müsli", SpanKind::Hashtag("Müsli".to_owned())),
            span(text, "$ABC", SpanKind::Cashtag("ABC".to_owned())),
        ];
        assert_eq!(
            html(text, &spans).as_str(),
            "Read &lt;this&gt; &amp; that:<br><a dir=\"auto\" href=\"https://example.org/a?b&amp;c\" rel=\"noopener\">example.org/a…\
             </a> <a dir=\"auto\" href=\"https://x.com/dr_x\" rel=\"noopener\">@dr_x</a> \
             <a dir=\"auto\" href=\"https://x.com/hashtag/M%C3%BCsli\" class=\"p-category\" rel=\"noopener\">#Müsli</a> <bdi>$ABC</bdi>"
        );
    }

    #[test]
    fn bold_and_italic_nest_with_links_and_with_each_other() {
        let text = "Bold both é.org/a\nend";
        let styled = |part: &str, style| {
            let start = text.find(part).expect("in the text");
            StyleSpan { span: Span { start, end: start + part.len() }, style }
        };
        let link = span(text, "é.org/a", SpanKind::Link(WebLink::parse("https://example.org/a").expect("a link")));
        let styles =
            [styled("Bold both", Style::Bold), styled("both é.org", Style::Italic), styled("a\nen", Style::Bold)];
        assert_eq!(
            super::styled(text, &[link], &styles).as_str(),
            "<strong>Bold </strong><strong><em>both</em></strong><em> </em>\
             <a dir=\"auto\" href=\"https://example.org/a\" rel=\"noopener\"><em>é.org</em>/<strong>a</strong></a>\
             <strong><br>en</strong>d"
        );
        let outside = [StyleSpan { span: Span { start: 3, end: 400 }, style: Style::Bold }];
        assert_eq!(super::styled("é", &[], &outside).as_str(), "é");
    }

    #[test]
    fn a_span_that_does_not_fit_loses_nothing() {
        let mention = || SpanKind::Mention(Handle::parse("a").expect("a handle"));
        let spans = [
            TextSpan { span: Span { start: 1, end: 4 }, kind: mention() },
            TextSpan { span: Span { start: 0, end: 99 }, kind: mention() },
        ];
        assert_eq!(html("é x", &spans).as_str(), "é x");
    }
}
