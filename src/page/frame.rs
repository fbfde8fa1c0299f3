//! The frame: what every page shows around its own content. Made once a run and shared by all pages.

use serde::Serialize;

use super::calendar::Survey;
use super::{
    about, blog, following, home, how_checked, json_feed, post_feed, search_index, statements, threads, tweet_feed,
    tweets,
};
use crate::model::{Doctor, Role, statement};
use crate::search::SCRIPT;
use crate::value::{BaseUrl, SitePath};

/// The variable `site` of every template.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Frame {
    /// Title of the site; the doctor's name when the author gave none.
    pub title: String,
    /// BCP 47 tag.
    pub language: String,
    /// Address of the home page.
    pub home: String,
    /// Address of the stylesheet.
    pub style: String,
    /// Address of the icon.
    pub icon: String,
    /// Honorific and name.
    pub name: String,
    /// Letters after the name; empty without any.
    pub post_nominals: String,
    /// Posts held, with employer and place, one line.
    pub role: String,
    /// The GMC number and where to look it up, if given.
    pub register: Option<Register>,
    /// The personal-views statement.
    pub views: String,
    /// Nothing here is advice.
    pub no_advice: &'static str,
    /// Says that the doctor does not exist, where that is so.
    pub fictional: Option<&'static str>,
    /// Address of the statements page.
    pub statements: String,
    /// Address of the declared interests.
    pub interests: String,
    /// Address of "how this site is checked".
    pub how_checked: String,
    /// The main navigation.
    pub navigation: Vec<NavItem>,
    /// Feeds.
    pub feeds: Vec<FeedLink>,
    /// `@handle` of the account on X, if any.
    pub x_handle: Option<String>,
    /// When the facts about the doctor were last checked.
    pub checked_on: Option<super::dates::When>,
}

/// The entry in the GMC's register.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Register {
    /// As written.
    pub number: String,
    /// Its page on the GMC's site.
    pub href: String,
}

/// A link of the navigation.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct NavItem {
    /// Text.
    pub label: String,
    /// Address.
    pub href: String,
    /// `noopener` for a link that leaves the site; empty otherwise.
    pub rel: &'static str,
}

/// A feed.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct FeedLink {
    /// Name.
    pub title: String,
    /// Address.
    pub href: String,
    /// Media type.
    pub media_type: &'static str,
}

/// The frame of a site.
pub(crate) fn frame(survey: &Survey<'_>) -> Frame {
    let settings = &survey.cleared.settings;
    let doctor = &survey.cleared.doctor;
    let base = &settings.base_url;
    let href = |path: &str| base.href(&SitePath::new(path));
    Frame {
        title: settings.title.clone().unwrap_or_else(|| doctor.styled_name()),
        language: settings.language.clone(),
        home: href(home::PATH),
        style: href("/style.css"),
        icon: href("/favicon.svg"),
        name: doctor.styled_name(),
        post_nominals: doctor.post_nominals.join(" "),
        role: roles(doctor),
        register: register(doctor),
        views: statement::views(doctor),
        no_advice: statement::NO_ADVICE,
        fictional: doctor.fictional.then_some(statement::FICTIONAL),
        statements: href(statements::PATH),
        interests: format!("{}#interests", href(statements::PATH)),
        how_checked: href(how_checked::PATH),
        navigation: navigation(survey),
        feeds: feeds(survey),
        x_handle: doctor.x_account().map(|account| format!("@{}", account.handle.trim_start_matches('@'))),
        checked_on: doctor.checked_on.map(super::dates::day),
    }
}

/// `Consultant cardiologist, Example NHS Trust, Sampletown; Honorary lecturer, …`.
fn roles(doctor: &Doctor) -> String {
    doctor.roles.iter().map(role).collect::<Vec<_>>().join("; ")
}

/// One post held, on one line.
pub(crate) fn role(role: &Role) -> String {
    let parts = [Some(role.title.as_str()), role.organisation.as_deref(), role.place.as_deref()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn register(doctor: &Doctor) -> Option<Register> {
    Some(Register { number: doctor.gmc_number.clone()?, href: doctor.register_url()? })
}

fn navigation(survey: &Survey<'_>) -> Vec<NavItem> {
    let cleared = survey.cleared;
    let base = &cleared.settings.base_url;
    if !cleared.settings.navigation.is_empty() {
        return cleared.settings.navigation.iter().map(|link| own_link(base, &link.label, &link.href)).collect();
    }
    let mut items = vec![("About".to_owned(), about::PATH.to_owned())];
    let mut add = |is_there: bool, label: &str, path: &str| {
        if is_there {
            items.push((label.to_owned(), path.to_owned()));
        }
    };
    add(!cleared.posts.is_empty(), "Blog", blog::PATH);
    add(!cleared.tweets.is_empty(), "Tweets", tweets::PATH);
    add(!cleared.threads.is_empty(), "Threads", threads::PATH);
    add(!cleared.follows.is_empty(), "Following", following::PATH);
    for page in cleared.pages.iter().filter(|page| page.in_navigation) {
        add(true, &page.title, &format!("/{}/", page.slug));
    }
    add(true, "Statements", statements::PATH);
    add(search_index::is_wanted(cleared), "Search", SCRIPT.page);
    let link = |(label, path): (String, String)| own_link(base, &label, &path);
    items.into_iter().map(link).collect()
}

/// A link as an author writes it in `site.toml`: a path on the site, with or without an anchor, or a web address.
fn own_link(base: &BaseUrl, label: &str, href: &str) -> NavItem {
    let (path, anchor) = href.split_at(href.find('#').unwrap_or(href.len()));
    match SitePath::checked(path) {
        Some(path) => NavItem { label: label.to_owned(), href: format!("{}{anchor}", base.href(&path)), rel: "" },
        None => {
            let link = crate::value::WebLink::parse(href);
            let href = link.map_or_else(|| base.href(&SitePath::new("/")), |link| link.as_str().to_owned());
            NavItem { label: label.to_owned(), href, rel: "noopener" }
        }
    }
}

fn feeds(survey: &Survey<'_>) -> Vec<FeedLink> {
    let base = &survey.cleared.settings.base_url;
    let link = |title: &str, path: &str, media_type| FeedLink {
        title: title.to_owned(),
        href: base.href(&SitePath::new(path)),
        media_type,
    };
    let mut feeds = Vec::new();
    if !survey.cleared.posts.is_empty() {
        feeds.push(link("Posts (Atom)", post_feed::PATH, "application/atom+xml"));
        feeds.push(link("Posts (JSON Feed)", json_feed::PATH, "application/feed+json"));
    }
    if !survey.cleared.tweets.is_empty() {
        feeds.push(link("Tweets (Atom)", tweet_feed::PATH, "application/atom+xml"));
    }
    feeds
}
