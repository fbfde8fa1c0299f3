//! Looking at one output file as it is made: one pass over its bytes, then every page rule.

mod attributes;
mod element;
mod feed;
mod hidden;
mod link;
mod looked_at;
mod markup;
pub mod metadata;
mod parse;
pub mod plain;
mod policy;
mod tokens;
mod tree;

use std::cell::OnceCell;
use std::collections::HashSet;

use jiff::civil::Date;

use crate::check::rule::Look;
use crate::check::text::{direct, normal::Normal, number};
use crate::finding::{Finding, Item, Weight};
use crate::model::{Doctor, FollowList, Post, Settings, Site, Tweet, TweetId, statement};
use crate::value::{OutputKind, Rendered, SitePath, Trace};

pub use feed::Feed;
pub use link::{Link, Target, Use, decoded, planned, target};
pub use markup::{Entry, Markup, squash};
use metadata::Leftover;

/// What the rules on outputs need to know: facts that may be shown, and every address of the site.
#[derive(Clone, Copy, Debug)]
pub struct OutputFacts<'a> {
    /// `site.toml`.
    pub settings: &'a Settings,
    /// `profile.md`.
    pub doctor: &'a Doctor,
    /// `following.toml`.
    pub follows: &'a FollowList,
    /// Tweets that are shown, by id, oldest first.
    pub tweets: &'a [Tweet],
    /// Posts that are shown.
    pub posts: &'a [Post],
    /// Every address planned.
    pub known: &'a HashSet<SitePath>,
    /// The day of the run.
    pub today: Date,
}

impl<'a> OutputFacts<'a> {
    /// Those of a site of which all may be shown.
    pub fn of(site: &'a Site, known: &'a HashSet<SitePath>, today: Date) -> OutputFacts<'a> {
        OutputFacts {
            settings: &site.settings,
            doctor: &site.doctor,
            follows: &site.follows,
            tweets: &site.tweets,
            posts: &site.posts,
            known,
            today,
        }
    }

    /// A shown tweet by its id.
    pub fn tweet(&self, id: TweetId) -> Option<&Tweet> {
        let at = self.tweets.binary_search_by_key(&id, |tweet| tweet.id).ok()?;
        self.tweets.get(at)
    }
}

/// One output file as the page rules see it. What a file of this kind cannot have is empty.
#[derive(Debug)]
pub struct PageView<'a> {
    /// The file.
    pub output: &'a Rendered,
    /// What is known.
    pub facts: &'a OutputFacts<'a>,
    /// Its parts, when it is HTML: a page of the site, or an HTML file of `static/`.
    pub markup: Option<Markup>,
    /// Its parts, when it is a feed that can be read.
    pub feed: Option<Feed>,
    /// Its text, when it is text and no page or feed.
    pub text: Option<String>,
    /// What a picture or document still tells of its maker.
    pub leftovers: Vec<Leftover>,
    /// What is the author's own and public, once it was needed.
    own: OnceCell<direct::Own>,
}

impl PageView<'_> {
    /// The markup of a page: one that the theme made, or a file of `static/` that browsers show as a page.
    pub fn page(&self) -> Option<&Markup> {
        self.markup.as_ref()
    }

    /// Whether this is a feed.
    pub fn is_feed(&self) -> bool {
        matches!(self.output.kind, OutputKind::Atom | OutputKind::JsonFeed)
    }

    /// This output as an item.
    pub fn item(&self) -> Item {
        Item::page(&self.output.path)
    }

    /// The tweets shown on the page, each with the part of the page that shows it.
    pub fn tweets(&self) -> impl Iterator<Item = (&Tweet, &Entry)> {
        let entries = self.page().map_or(&[][..], |page| &page.entries);
        entries.iter().filter_map(|entry| {
            let id = entry.addresses.iter().find_map(|address| self.tweet_of(address))?;
            Some((self.facts.tweet(id)?, entry))
        })
    }

    /// The id in an address such as `/handle/status/1234/` of this site.
    fn tweet_of(&self, address: &str) -> Option<TweetId> {
        let path = self.facts.settings.base_url.site_path(address)?;
        let mut parts = path.trim_matches('/').split('/').skip(1);
        if parts.next() != Some("status") {
            return None;
        }
        parts.next().and_then(TweetId::parse)
    }

    /// The views statement with its white space made plain.
    pub fn views(&self) -> String {
        squash(&statement::views(self.facts.doctor))
    }

    /// The words of the file that are public, shown or not, with breaks between blocks.
    pub fn words(&self) -> Vec<&str> {
        let mut words = Vec::new();
        if let Some(markup) = &self.markup {
            words.extend([markup.visible.as_str(), &markup.hidden, &markup.attributes, &markup.title, &markup.styles]);
        } else if let Some(feed) = &self.feed {
            words.push(feed.text.as_str());
        } else {
            words.extend(self.text.as_deref());
        }
        words
    }

    /// The first words in a text that surely name a patient or a colleague, as they are written there: a number, a date
    /// of birth, a name, an address …
    pub fn identifier(&self, text: &str, form: direct::Form) -> Option<String> {
        let normal = Normal::of(text);
        let plain = &*normal.plain;
        let own = crate::check::text::own_gmc(self.facts.doctor.gmc_number.as_deref());
        let mut numbers = number::hits(plain, own);
        let known = direct::Known::Later(&self.own, self.facts.doctor, self.facts.follows);
        let found = direct::look(
            &direct::Text { plain, beside: "", form, passed_on: false, sure_only: true, known },
            &mut numbers,
        );
        let number = numbers.iter().find(|hit| hit.strength == number::Strength::Sure).map(|hit| &hit.range);
        let range = number.or_else(|| {
            let sure = || found.iter().filter(|hit| hit.weight == Weight::Blocks);
            let words = |hit: &direct::Hit| &plain[hit.range.clone()];
            let seen = looked_at::Seen::of(self.facts, sure().map(|hit| (hit.kind, words(hit))));
            sure().find(|hit| !seen.holds(hit.kind, words(hit))).map(|hit| &hit.range)
        })?;
        text.get(normal.original(range.clone())).map(str::to_owned)
    }
}

/// Looks at one output: what is kept of it, and what the page rules find.
pub fn look_at_output(output: &Rendered, facts: &OutputFacts<'_>) -> (Trace, Vec<Finding>) {
    let view = view(output, facts);
    let mut findings = Vec::new();
    for rule in crate::check::catalogue::all() {
        for look in rule.look {
            if let Look::Page(look) = look {
                look(&view, &mut findings);
            }
        }
    }
    let links = view.markup.as_ref().map_or_else(Vec::new, |markup| link::anchors_elsewhere(markup, output, facts));
    let (title, ids) = view.markup.map_or_else(Default::default, |markup| (markup.title, markup.ids));
    let trace = Trace {
        path: output.path.clone(),
        kind: output.kind,
        item: output.item.clone(),
        title,
        ids,
        links,
        length: output.bytes.len() as u64,
    };
    (trace, findings)
}

fn view<'a>(output: &'a Rendered, facts: &'a OutputFacts<'a>) -> PageView<'a> {
    let mut view =
        PageView { output, facts, markup: None, feed: None, text: None, leftovers: Vec::new(), own: OnceCell::new() };
    let bytes = output.bytes.as_slice();
    match output.kind {
        OutputKind::Page => view.markup = Some(parse::markup(bytes)),
        OutputKind::Atom => view.feed = feed::atom(bytes),
        OutputKind::JsonFeed => view.feed = feed::json(bytes),
        OutputKind::Other if has_page_name(output) || plain::is_page(bytes) => {
            let mut markup = parse::markup(bytes);
            markup.is_nested &= !plain::is_xml(output.path.as_str(), bytes);
            view.markup = Some(markup);
        }
        OutputKind::Picture
        | OutputKind::Other
        | OutputKind::Style
        | OutputKind::Script
        | OutputKind::Index
        | OutputKind::Text => {}
    }
    // A page starts with markup; whatever else has its name is looked at as the file it is.
    if view.markup.is_none() || !bytes.trim_ascii_start().starts_with(b"<") {
        view.leftovers = metadata::leftovers(bytes);
    }
    let is_read = view.markup.is_some() || view.feed.is_some() || output.kind == OutputKind::Picture;
    if !is_read {
        view.text = plain::text(bytes);
    }
    // A number never goes from one item of the index to the next, and no word of one says what a number of the next is.
    if output.kind == OutputKind::Index {
        view.text = view.text.map(|text| text.replace('\n', "\u{1E}"));
    }
    view
}

fn has_page_name(output: &Rendered) -> bool {
    let path = output.path.as_str().to_ascii_lowercase();
    [".html", ".htm", ".xhtml", ".xht"].iter().any(|ending| path.ends_with(ending))
}

#[cfg(test)]
mod tests;
