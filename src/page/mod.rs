//! Pages: what there is to show, at which address, and the plain facts its template gets.
//!
//! One file a page type, one line in the list below. A page type plans its addresses from what was cleared, cheaply;
//! it makes a page only when that page is rendered. Structs hold final values: a template prints and loops, no more.

mod atom;
mod calendar;
mod cards;
mod context;
mod dates;
mod embed;
mod frame;
mod head;
mod json_ld;
mod links;
mod lists;
mod opening;
mod person;
mod prose;
mod tweet_list;
mod ways;

use jiff::civil::Date;

use crate::clear::Cleared;
use crate::finding::{Finding, Item};
use crate::search::Index;
use crate::value::{OutputKind, SitePath};

use calendar::Survey;
pub use context::Context;
pub use links::place_links;

macro_rules! pages {
    ($($module:ident)*) => {
        $(mod $module;)*
        /// Every page type, in the order of the site.
        static PAGES: &[&PageType] = &[$(&$module::PAGE),*];
    };
}

pages! {
    home
    about
    statements
    blog
    post
    topics
    topic
    own_page
    tweets
    year
    month
    tweet
    threads
    thread
    hashtags
    hashtag
    people
    mentioned
    all_series
    series
    papers
    stats
    following
    search
    how_checked
    not_found
    aliases
    post_feed
    json_feed
    tweet_feed
    sitemap
    robots
    nojekyll
    style
    static_files
    tweet_media
    search_index
    smaller_media
    smaller_files
}

/// A kind of page: how its addresses are found, and how one of them is made.
pub struct PageType {
    /// Its name, such as `post`.
    pub name: &'static str,
    plan: fn(&Survey<'_>, &mut Vec<Planned>),
    make: fn(&Context<'_>, &Planned, &mut Vec<Finding>) -> Made,
}

impl std::fmt::Debug for PageType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// One output that will be made.
#[derive(Clone, Debug)]
pub struct Planned {
    /// Where it will be.
    pub path: SitePath,
    /// What kind of file it is.
    pub kind: OutputKind,
    /// What it shows.
    pub item: Item,
    /// Which page type makes it.
    pub page_type: &'static PageType,
    /// Which of the things of its page type it shows: a post, a tweet, a month.
    pub index: usize,
    /// Which part of that thing: the number of a page from 0.
    pub part: usize,
    /// When what it shows last changed.
    pub last_modified: Option<Date>,
}

impl Planned {
    /// An HTML page that shows no single item.
    fn page(page_type: &'static PageType, path: SitePath) -> Planned {
        let item = Item::page(&path);
        Planned { path, kind: OutputKind::Page, item, page_type, index: 0, part: 0, last_modified: None }
    }

    /// A file that is no page.
    fn file(page_type: &'static PageType, path: SitePath, kind: OutputKind) -> Planned {
        Planned { kind, ..Planned::page(page_type, path) }
    }

    /// Whether it is a smaller copy of a picture that is planned too.
    pub fn is_copy(&self) -> bool {
        [&smaller_media::PAGE, &smaller_files::PAGE].iter().any(|page_type| std::ptr::eq(self.page_type, *page_type))
    }
}

/// Every output of a run, in the order of the site.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// All of them.
    pub pages: Vec<Planned>,
    /// The search index: how many files it has shows only when it is made, so it is made here, once a run.
    pub search: Index,
}

/// What a page type made.
#[derive(Clone, Debug)]
pub enum Made {
    /// Values for a template of the theme.
    Template {
        /// The template's file name.
        template: &'static str,
        /// A map of all variables that it gets.
        page: tera::Value,
    },
    /// The finished bytes.
    Bytes(Vec<u8>),
    /// A file to copy, by its path in the folder or the export.
    File(String),
    /// A smaller copy of a photograph, by its path in the folder or the export.
    Smaller {
        /// The photograph.
        file: String,
        /// Pixels across.
        width: u32,
    },
    /// A file of the theme, by its name.
    Asset(&'static str),
}

/// Every address of the site.
pub fn plan(cleared: &Cleared) -> Plan {
    let survey = Survey::of(cleared);
    let mut pages = Vec::with_capacity(cleared.tweets.len() + cleared.posts.len() + 64);
    for page_type in PAGES {
        (page_type.plan)(&survey, &mut pages);
    }
    let search = search_index::index(cleared);
    search_index::plan(&search, &mut pages);
    Plan { pages, search }
}

/// Makes one output. The findings are those that only show when a text is made into markup.
pub fn make(context: &Context<'_>, planned: &Planned) -> (Made, Vec<Finding>) {
    let mut findings = Vec::new();
    let made = (planned.page_type.make)(context, planned, &mut findings);
    (made, findings)
}

#[cfg(test)]
pub(crate) mod tests;
