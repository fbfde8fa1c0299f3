//! The context: what all pages share, made once a run, so that ten thousand of them do not each make it again.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Serialize;
use serde_json::Value as Json;

use super::calendar::Survey;
use super::frame::{self, Frame};
use super::head::{self, About, CardPicture, Head};
use super::{Made, Plan, json_ld};
use crate::clear::Cleared;
use crate::model::{Picture, RuleFacts, RulebookFacts, Thread, TweetId};
use crate::value::{SitePath, TagKey};

/// What every page may ask.
pub struct Context<'a> {
    /// Only what may be shown.
    pub cleared: &'a Cleared,
    /// Every address.
    pub plan: &'a Plan,
    /// The rules, for the page that lists them.
    pub rules: &'a [RuleFacts],
    /// The edition that they are of, for the same page.
    pub rulebook: Option<&'a RulebookFacts>,
    pub(super) survey: Survey<'a>,
    pub(super) frame: Frame,
    /// The frame as templates get it; shared, never copied.
    site: tera::Value,
    /// The picture of every page's card: the portrait, if there is one.
    pub(super) card: Option<CardPicture>,
    /// Address of the portrait beside a tweet, if there is one.
    pub(super) avatar: Option<String>,
    /// The doctor's id in structured facts.
    pub(super) me: String,
    /// The doctor as author in structured facts.
    pub(super) author: Json,
    /// Every address, to look links up.
    paths: HashSet<&'a SitePath>,
    /// The thread that each tweet belongs to, by its index in `Cleared::threads`, and its place on the main line.
    thread_of: HashMap<TweetId, (usize, Option<usize>)>,
    /// The page of each source file.
    pub(super) page_of_file: BTreeMap<&'a str, SitePath>,
    /// Where each file of the folder is published.
    pub(super) published: HashMap<&'a str, &'a SitePath>,
    /// Sizes of pictures that are known, by their path in the folder.
    pub(super) sizes: HashMap<&'a str, crate::model::Pixels>,
}

impl std::fmt::Debug for Context<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Context").field("pages", &self.plan.pages.len()).finish_non_exhaustive()
    }
}

impl<'a> Context<'a> {
    /// What the pages of one run share.
    pub fn new(cleared: &'a Cleared, plan: &'a Plan, rules: &'a [RuleFacts]) -> Context<'a> {
        let survey = Survey::of(cleared);
        let frame = frame::frame(&survey);
        let site = tera::Value::from_serializable(&frame);
        let published: HashMap<_, _> = cleared.files.iter().map(|file| (file.file.as_str(), &file.path)).collect();
        let mut context = Context {
            cleared,
            plan,
            rules,
            rulebook: None,
            survey,
            frame,
            site,
            card: None,
            avatar: None,
            me: json_ld::me(cleared),
            author: json_ld::author(cleared),
            paths: plan.pages.iter().map(|planned| &planned.path).collect(),
            thread_of: threads(cleared),
            page_of_file: page_of_file(cleared),
            published,
            sizes: sizes(cleared),
        };
        let portrait = cleared.doctor.portrait.as_ref();
        context.card = portrait.map(|portrait| context.card_picture(portrait));
        context.avatar = portrait.map(|portrait| context.href(&context.picture_path(&portrait.file)));
        context
    }

    /// The same, with the edition that the rules are of.
    #[must_use]
    pub fn by(self, rulebook: &'a RulebookFacts) -> Context<'a> {
        Context { rulebook: Some(rulebook), ..self }
    }

    /// Whether a path is one of the site's.
    pub(super) fn is_planned(&self, path: &SitePath) -> bool {
        self.paths.contains(path)
    }

    /// The thread that a tweet belongs to.
    pub(super) fn thread_with(&self, id: TweetId) -> Option<&'a Thread> {
        self.place_in_thread(id).map(|(thread, _)| thread)
    }

    /// The thread that a tweet belongs to, and its index on the main line; none for a tweet of a side branch.
    pub(super) fn place_in_thread(&self, id: TweetId) -> Option<(&'a Thread, Option<usize>)> {
        let (index, part) = self.thread_of.get(&id)?;
        Some((self.cleared.threads.get(*index)?, *part))
    }

    /// The page of a hashtag, if it has one.
    pub(super) fn hashtag_page(&self, tag: &str) -> Option<SitePath> {
        let hashtag = self.survey.lists.hashtags.get(&TagKey::of(tag))?;
        hashtag.has_page().then(|| super::hashtag::path(&hashtag.key))
    }

    /// A link to a path of the site.
    pub(super) fn href(&self, path: &SitePath) -> String {
        self.cleared.settings.base_url.href(path)
    }

    /// The full address of a path of the site.
    pub(super) fn absolute(&self, path: &SitePath) -> String {
        self.cleared.settings.base_url.absolute(path)
    }

    /// The head of a page.
    pub(super) fn head(&self, about: About<'_>) -> Head {
        head::head(self, about)
    }

    /// A page made from its struct and the frame.
    pub(super) fn template<T: Serialize>(&self, template: &'static str, page: &T) -> Made {
        let mut variables = tera::Value::from_serializable(page).into_map().unwrap_or_default();
        variables.insert("site".into(), self.site.clone());
        Made::Template { template, page: tera::Value::from(variables) }
    }

    /// Where a picture of the folder is published.
    pub(super) fn picture_path(&self, file: &str) -> SitePath {
        if let Some(path) = self.published.get(file) {
            return (*path).clone();
        }
        let inner = file.strip_prefix("static/").unwrap_or(file);
        SitePath::checked(&format!("/{inner}")).unwrap_or_else(|| SitePath::new("/"))
    }

    /// A picture for a card.
    pub(super) fn card_picture(&self, picture: &Picture) -> CardPicture {
        CardPicture {
            url: self.absolute(&self.picture_path(&picture.file)),
            alt: head::summary(&picture.alt, 420),
            width: picture.size.map(|size| size.width),
            height: picture.size.map(|size| size.height),
        }
    }

    /// "N of M tweets are shown", for every page that lists tweets.
    pub(super) fn shown(&self) -> Shown {
        let cleared = self.cleared;
        let shown = cleared.tweets.len() as u64;
        // The same number where `.held/` is and where it is not, so that both make the same pages.
        let here = shown + cleared.withheld + cleared.left_out.values().sum::<u64>();
        let all = cleared.archive.as_ref().map_or(here, |archive| archive.read.max(here));
        Shown {
            text: format!("{shown} of {all} tweets are shown."),
            of_archive: format!("{shown} of {all} tweets of the archive are shown."),
            shown,
            all,
        }
    }

    /// The label beside something that mentions declared interests.
    pub(super) fn declared(&self, text: &str) -> Vec<Declared> {
        let Some(interests) = &self.cleared.doctor.interests else { return Vec::new() };
        crate::model::interests_in(text, interests)
            .into_iter()
            .map(|interest| Declared { organisation: interest.organisation.clone(), nature: interest.nature.clone() })
            .collect()
    }
}

/// How many tweets are shown.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Shown {
    /// The sentence.
    pub text: String,
    /// The same after a count of its own, as on the page of a month.
    pub of_archive: String,
    /// Shown.
    pub shown: u64,
    /// Read.
    pub all: u64,
}

/// A declared interest that an item mentions.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Declared {
    /// With whom.
    pub organisation: String,
    /// What it is.
    pub nature: String,
}

fn threads(cleared: &Cleared) -> HashMap<TweetId, (usize, Option<usize>)> {
    let threads = cleared.threads.iter().enumerate();
    let places = |(index, thread): (usize, &'_ Thread)| {
        let main = thread.main_line.len();
        let part = move |at| if at < main { Some(at) } else { None };
        thread.all().enumerate().map(move |(at, id)| (id, (index, part(at)))).collect::<Vec<_>>()
    };
    threads.flat_map(places).collect()
}

fn page_of_file(cleared: &Cleared) -> BTreeMap<&str, SitePath> {
    let posts = cleared.posts.iter().map(|post| (post.path.as_str(), super::post::path(post)));
    let pages = cleared.pages.iter().map(|page| (page.path.as_str(), super::own_page::path(page)));
    posts.chain(pages).chain([("profile.md", SitePath::new(super::about::PATH))]).collect()
}

fn sizes(cleared: &Cleared) -> HashMap<&str, crate::model::Pixels> {
    let pictures = cleared.posts.iter().filter_map(|post| post.image.as_ref()).chain(&cleared.doctor.portrait);
    pictures.filter_map(|picture| Some((picture.file.as_str(), picture.size?))).collect()
}
