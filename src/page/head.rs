//! What stands in the head of a page: title, description, card, structured facts.

use serde::Serialize;
use serde_json::{Value, json};

use super::context::Context;
use super::json_ld;
use crate::value::{Html, SitePath};

/// The variable `head` of every template.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Head {
    /// The page's own title, for its heading and for cards.
    pub title: String,
    /// Title of the window: the page's and the site's.
    pub window_title: String,
    /// One or two sentences.
    pub description: String,
    /// Full address.
    pub canonical: String,
    /// Address as links on the site write it, to mark the place in the navigation.
    pub href: String,
    /// Address of the part of the site that it belongs to.
    pub section: String,
    /// Open Graph type: `website`, `article` or `profile`.
    pub kind: &'static str,
    /// Whether search engines should leave it out.
    pub unlisted: bool,
    /// What the browser may load.
    pub policy: Html,
    /// The picture of its card.
    pub picture: Option<CardPicture>,
    /// JSON-LD.
    pub json_ld: Html,
}

/// The picture of a card.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct CardPicture {
    /// Full address.
    pub url: String,
    /// What it shows.
    pub alt: String,
    /// Pixels across, if known.
    pub width: Option<u32>,
    /// Pixels down, if known.
    pub height: Option<u32>,
}

/// What a page says of itself; the rest of its head follows from it.
pub(crate) struct About<'a> {
    pub path: &'a SitePath,
    pub title: String,
    pub description: String,
    pub kind: &'static str,
    /// The pages above it, without home and without itself.
    pub above: Vec<(String, SitePath)>,
    /// The main node of its structured facts; a plain `WebPage` when left out.
    pub node: Option<Value>,
    pub listing: Listing,
    pub film: Film,
    pub acts: Acts,
}

/// Whether a page belongs into search engines.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Listing {
    Listed,
    Unlisted,
}

/// Whether a page shows a film.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Film {
    Without,
    With,
}

/// Whether a page has a script: only the search page does.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Acts {
    Not,
    Search,
}

/// What the browser may load: nothing but pictures and the stylesheet, all of them from the site. `connect-src` lets
/// tools that look at a page from inside, such as Lighthouse, read robots.txt; no script can run to use it.
const POLICY: &str = "default-src 'none'; img-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; \
                      form-action 'none'";
const POLICY_WITH_FILM: &str = "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self'; \
                                connect-src 'self'; base-uri 'none'; form-action 'none'";

/// On the search page the one script may run and read the index, and the form may lead to the archive without it.
const POLICY_WITH_SEARCH: &str = "default-src 'none'; script-src 'self'; img-src 'self'; style-src 'self'; \
                                  connect-src 'self'; base-uri 'none'; form-action 'self'";

fn policy(film: Film, acts: Acts) -> Html {
    let mut policy = Html::new();
    policy.push_markup(match (acts, film) {
        (Acts::Search, _) => POLICY_WITH_SEARCH,
        (Acts::Not, Film::With) => POLICY_WITH_FILM,
        (Acts::Not, Film::Without) => POLICY,
    });
    policy
}

impl<'a> About<'a> {
    /// An ordinary page below home.
    pub(crate) fn page(path: &'a SitePath, title: impl Into<String>, description: impl Into<String>) -> About<'a> {
        About {
            path,
            title: title.into(),
            description: description.into(),
            kind: "website",
            above: Vec::new(),
            node: None,
            listing: Listing::Listed,
            film: Film::Without,
            acts: Acts::Not,
        }
    }
}

/// The head of a page.
pub(crate) fn head(context: &Context<'_>, about: About<'_>) -> Head {
    let base = &context.cleared.settings.base_url;
    let canonical = base.absolute(about.path);
    let is_home = about.path.as_str() == "/";
    let description = summary(&about.description, 200);
    let section = about.above.first().map_or(about.path, |(_, path)| path);
    let node = about.node.unwrap_or_else(|| {
        json!({
            "@type": "WebPage", "name": about.title, "url": canonical, "description": description,
            "author": { "@id": context.me },
        })
    });
    let mut crumbs = vec![("Home".to_owned(), SitePath::new("/"))];
    let href = base.href(about.path);
    let section = base.href(section);
    if !is_home {
        crumbs.extend(about.above);
        crumbs.push((about.title.clone(), about.path.clone()));
    }
    let trail = json_ld::breadcrumbs(context.cleared, &crumbs);
    let window_title = if is_home || about.title == context.frame.title {
        about.title.clone()
    } else {
        format!("{} \u{2013} {}", about.title, context.frame.title)
    };
    Head {
        window_title,
        title: about.title,
        description,
        href,
        section,
        kind: about.kind,
        unlisted: about.listing == Listing::Unlisted,
        policy: policy(about.film, about.acts),
        picture: context.card.clone(),
        json_ld: json_ld::script(vec![node, trail]),
        canonical,
    }
}

/// Text cut at a word to at most `longest` characters, on one line.
pub(crate) fn summary(text: &str, longest: usize) -> String {
    let mut line = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        let word_length = word.chars().count();
        if length + word_length + 1 > longest && length > 0 {
            line.truncate(line.trim_end_matches(['.', ',', ':', ';', '\u{2026}']).len());
            line.push('\u{2026}');
            return line;
        }
        if length > 0 {
            line.push(' ');
        }
        line.extend(word.chars().take(longest));
        length += word_length + 1;
    }
    line
}

#[cfg(test)]
mod tests {
    use super::summary;

    #[test]
    fn a_summary_ends_at_a_word() {
        assert_eq!(summary("one two\nthree", 20), "one two three");
        assert_eq!(summary("one two three", 8), "one two…");
        assert_eq!(summary("one, two: three", 12), "one, two…");
        assert_eq!(summary("abcdefgh", 3), "abc");
        assert_eq!(summary("", 3), "");
    }
}
