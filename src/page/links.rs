//! Where a link that leads nowhere stands in the author's file: the check sees only the page.

use super::context::Context;
use crate::finding::{Finding, Place, reading};

/// Gives findings about broken links the place of the link in its source, where the page has one.
pub fn place_links(context: &Context<'_>, findings: &mut [Finding]) {
    for finding in findings.iter_mut().filter(|finding| finding.kind.code == reading::BROKEN_LINK.code) {
        // A place with a line of its own was found on the page alone.
        if finding.place.is_some() && finding.line.is_none() {
            continue;
        }
        let Some(path) = finding.item.as_str().strip_prefix("page:") else { continue };
        let Some(source) = source_of(context, path) else { continue };
        // The anchor is written the same way in the source and on the page; the path before it need not be.
        let link = finding.quote.as_ref().map_or("", |quote| quote.text.as_str());
        let wanted = link.rfind('#').map_or(link, |at| &link[at..]);
        let at = (!wanted.is_empty()).then(|| source.text.find(wanted)).flatten();
        let place = at.map(|at| Place::of_range(source.file, source.text, at..at + wanted.len()));
        if let Some(place) = place {
            finding.place = Some(Place { line: place.line + source.first_line - 1, ..place });
            finding.line = None;
        }
    }
}

/// A text of the folder that became a page.
struct PageSource<'a> {
    file: &'a str,
    text: &'a str,
    first_line: u32,
}

fn source_of<'a>(context: &'a Context<'_>, path: &str) -> Option<PageSource<'a>> {
    if path == "/about/" {
        let doctor = &context.cleared.doctor;
        return Some(PageSource { file: "profile.md", text: &doctor.about, first_line: doctor.about_line });
    }
    let file = context.page_of_file.iter().find(|(_, page)| page.as_str() == path)?.0;
    let posts = context.cleared.posts.iter().map(|post| (&post.path, &post.source));
    let pages = context.cleared.pages.iter().map(|page| (&page.path, &page.source));
    let (file, text) = posts.chain(pages).find(|(path, _)| path.as_str() == *file)?;
    Some(PageSource { file, text, first_line: 1 })
}
