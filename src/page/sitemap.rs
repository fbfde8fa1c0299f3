//! The sitemap; with more addresses than one file may hold, an index of several.

use std::fmt::Write;

use super::calendar::{Survey, part_of, parts};
use super::{Context, Made, PageType, Planned, aliases, not_found};
use crate::value::{Html, OutputKind, SitePath};

/// Its address.
pub(super) const PATH: &str = "/sitemap.xml";

/// sitemaps.org: at most 50,000 addresses a file.
const A_FILE: usize = 50_000;

/// `part` 0 is the sitemap or the index; from 1 on the files of an index.
pub(super) static PAGE: PageType =
    PageType { name: "sitemap", plan, make: |context, planned, _| Made::Bytes(made(context, planned).into_bytes()) };

fn plan(_: &Survey<'_>, pages: &mut Vec<Planned>) {
    let files = parts(pages.iter().filter(|page| is_listed(page)).count(), A_FILE);
    pages.push(Planned::file(&PAGE, SitePath::new(PATH), OutputKind::Text));
    for part in 1..=files {
        if files > 1 {
            let mut page = Planned::file(&PAGE, part_path(part), OutputKind::Text);
            page.part = part;
            pages.push(page);
        }
    }
}

fn part_path(part: usize) -> SitePath {
    SitePath::new(format!("/sitemap-{part}.xml"))
}

fn is_listed(page: &Planned) -> bool {
    let is_hidden = [aliases::PAGE.name, not_found::PAGE.name].contains(&page.page_type.name);
    page.kind == OutputKind::Page && !is_hidden
}

fn made(context: &Context<'_>, planned: &Planned) -> String {
    let listed: Vec<&Planned> = context.plan.pages.iter().filter(|page| is_listed(page)).collect();
    let files = parts(listed.len(), A_FILE);
    if files > 1 && planned.part == 0 {
        return index(context, files);
    }
    let mut xml = opening("urlset");
    for page in part_of(&listed, A_FILE, planned.part.saturating_sub(1)) {
        let _ = write!(xml, "<url><loc>{}</loc>", escaped(&context.absolute(&page.path)));
        if let Some(date) = page.last_modified {
            let _ = write!(xml, "<lastmod>{date}</lastmod>");
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
}

fn index(context: &Context<'_>, files: usize) -> String {
    let mut xml = opening("sitemapindex");
    for part in 1..=files {
        let address = context.absolute(&part_path(part));
        let _ = writeln!(xml, "<sitemap><loc>{}</loc></sitemap>", escaped(&address));
    }
    xml.push_str("</sitemapindex>\n");
    xml
}

fn opening(root: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<{root} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    )
}

fn escaped(text: &str) -> String {
    Html::text(text).as_str().to_owned()
}
