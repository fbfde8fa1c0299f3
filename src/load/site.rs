//! The whole of a folder, and of an export if one is given → [`Site`].

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::finding::{Finding, Item, Place, reading};
use crate::load::posts::Clock;
use crate::load::toml::{TomlSource, read};
use crate::load::{
    addresses, alt, archive, days, decisions, files, following, held_media, links, media_sizes, pages, posts, private,
    profile, refused, settings, takedowns, tweets,
};
use crate::model::{
    Account, ArchiveFacts, Article, Audience, Decision, Doctor, LeftOut, LeftOutPage, Media, OwnPage, Picture, Post,
    Settings, Site, Surroundings, Tweet, TweetId,
};
use crate::picture;
use crate::source::Sources;
use crate::source::export::{Export, Exports};
use crate::value::Handle;

/// Where the tweets of a run come from.
#[derive(Clone, Copy)]
pub enum Archive<'a> {
    /// From `tweets/`, if it is there.
    Committed,
    /// From an export, for a first look without importing.
    Export(&'a Export),
    /// From exports that are about to be imported: `tweets/` may be there too.
    Import(&'a Exports),
}

impl<'a> Archive<'a> {
    /// The exports that are read, if any.
    pub(super) fn exports(self) -> &'a [Export] {
        match self {
            Archive::Committed => &[],
            Archive::Export(export) => std::slice::from_ref(export),
            Archive::Import(exports) => exports,
        }
    }
}

/// Loads everything. Never fails: faults become findings, and what is missing a gap.
pub fn load(sources: &Sources, archive: Archive<'_>, today: Date) -> (Site, Vec<Finding>) {
    let mut findings = sources.findings.clone();
    let settings = settings::load(sources.text("site.toml"), &mut findings);
    let mut doctor = profile::load(sources.text("profile.md"), &mut findings);
    let follows = following::load(sources.text("following.toml"), &mut findings);
    let alt = alt::load(sources.text("alt.toml"), &mut findings);
    let clock = Clock { zone: settings.time_zone.clone(), zone_name: settings.time_zone_name.clone(), today };
    let mut left_out_pages = Vec::new();
    let mut posts = load_posts(sources, &clock, &mut left_out_pages, &mut findings);
    let pages = load_pages(sources, &mut left_out_pages, &mut findings);
    let published = files::published(sources, &mut findings);
    files::unused(sources, &mut findings);
    addresses::look(&doctor, &posts, &pages, &published, &mut findings);
    days::look(&doctor, &posts, &follows, today, &mut findings);
    measure(&mut doctor.portrait, "profile.md", sources, &mut findings);
    for post in &mut posts {
        let path = post.path.clone();
        measure(&mut post.image, &path, sources, &mut findings);
    }
    let decisions = load_decisions(sources, &mut findings);
    let private = private::load(sources, &mut findings);
    let mut archive = load_archive(sources, archive, &doctor, &settings, &decisions, &alt, &mut findings);
    let long = links::load(sources.text("links.toml"), &mut findings);
    links::follow(&mut archive.tweets, &long);
    let mut takedowns = takedowns::load(sources.text(".held/takedowns.toml"), &mut findings);
    let lists = takedowns::Lists {
        tweets: &mut archive.tweets,
        held: &mut archive.held,
        held_media: &mut archive.held_media,
        posts: &mut posts,
        left_out: &mut archive.left_out,
    };
    let back_again = takedowns::take_out(&mut takedowns, lists);
    let site = Site {
        settings,
        doctor,
        posts,
        pages,
        follows,
        tweets: archive.tweets,
        held: archive.held,
        held_media: archive.held_media,
        archive: archive.facts,
        articles: archive.articles,
        left_out: archive.left_out,
        left_out_pages,
        decisions,
        takedowns,
        back_again,
        files: published,
        surroundings: Surroundings {
            paths: sources.paths.clone(),
            tracked: sources.tracked.clone(),
            has_held: sources.below(".held/").next().is_some(),
            salt: sources.text(".held/salt").and_then(decisions::salt),
        },
        private,
    };
    (site, findings)
}

fn load_posts(
    sources: &Sources,
    clock: &Clock,
    left_out: &mut Vec<LeftOutPage>,
    findings: &mut Vec<Finding>,
) -> Vec<Post> {
    let mut loaded: Vec<Post> = markdown_files(sources, "posts/")
        .filter_map(|(path, text)| posts::load(path, text, clock, left_out, findings))
        .collect();
    loaded.sort_by(|a, b| b.date.timestamp().cmp(&a.date.timestamp()).then_with(|| a.path.cmp(&b.path)));
    loaded
}

fn load_pages(sources: &Sources, left_out: &mut Vec<LeftOutPage>, findings: &mut Vec<Finding>) -> Vec<OwnPage> {
    markdown_files(sources, "pages/").filter_map(|(path, text)| pages::load(path, text, left_out, findings)).collect()
}

/// Markdown directly in a folder, in the order of its names.
fn markdown_files<'s>(sources: &'s Sources, folder: &'static str) -> impl Iterator<Item = (&'s str, &'s str)> {
    sources
        .below(folder)
        .filter(move |path| path.ends_with(".md") && !path[folder.len()..].contains('/'))
        .filter_map(|path| Some((path, sources.text(path)?)))
}

/// Looks at a picture that a profile or post names: it must be there, and its size keeps the page from jumping.
fn measure(wanted: &mut Option<Picture>, named_in: &str, sources: &Sources, findings: &mut Vec<Finding>) {
    let Some(found) = wanted else { return };
    let fault = |says: String, mend: &str| {
        let item = if named_in == "profile.md" { Item::profile() } else { Item::post(named_in) };
        Finding::new(&reading::UNREADABLE_FILE, item, says).at(Place::file(named_in)).mend(mend)
    };
    if !sources.has(&found.file) || !found.file.starts_with("static/") {
        let says = format!("The picture `{}` is not in the folder.", found.file);
        findings.push(fault(
            says,
            "Put it into static/, and name it as it is written there, small and capital letters included.",
        ));
        *wanted = None;
        return;
    }
    let prepared = sources.bytes(&found.file).map_err(|error| error.to_string());
    match prepared.and_then(|bytes| picture::size(&found.file, &bytes).map_err(|fault| fault.to_string())) {
        Ok(size) => found.size = size,
        Err(error) => {
            findings.push(fault(
                format!("The picture `{}` cannot be used: {error}", found.file),
                "Save it again as JPEG or PNG.",
            ));
            *wanted = None;
        }
    }
}

fn load_decisions(sources: &Sources, findings: &mut Vec<Finding>) -> Vec<Decision> {
    let mut all = decisions::load("reviews.toml", sources.text("reviews.toml"), findings);
    all.extend(decisions::load(decisions::HELD, sources.text(decisions::HELD), findings));
    all
}

#[derive(Default)]
struct LoadedArchive {
    tweets: Vec<Tweet>,
    held: Vec<Tweet>,
    held_media: Vec<(TweetId, Media)>,
    facts: Option<ArchiveFacts>,
    left_out: BTreeMap<LeftOut, u64>,
    articles: Vec<Article>,
}

fn load_archive(
    sources: &Sources,
    archive: Archive<'_>,
    doctor: &Doctor,
    settings: &Settings,
    decisions: &[Decision],
    alt: &BTreeMap<String, String>,
    findings: &mut Vec<Finding>,
) -> LoadedArchive {
    let committed = sources.below("tweets/").any(|path| path.ends_with(".jsonl"));
    let loaded = match archive {
        Archive::Committed => load_committed(sources, alt, committed, findings),
        Archive::Export(_) if committed => {
            let says = "This folder has tweets/ of its own, so an export cannot be shown beside it.";
            findings.push(
                Finding::new(&reading::WRONG_VALUE, Item::site(), says)
                    .at(Place::file("tweets/"))
                    .mend("Leave --archive out, or bring the export in with: site import PATH"),
            );
            load_committed(sources, alt, committed, findings)
        }
        Archive::Export(_) | Archive::Import(_) => load_exports(archive.exports(), doctor, alt, sources, findings),
    };
    let mut loaded = loaded;
    findings.extend(media_sizes::measure(&mut loaded.tweets, archive, settings, decisions, sources));
    loaded
}

fn load_committed(
    sources: &Sources,
    alt: &BTreeMap<String, String>,
    committed: bool,
    findings: &mut Vec<Finding>,
) -> LoadedArchive {
    let lines = |folder: &'static str| -> Vec<(&str, &str)> {
        let files = sources.below(folder).filter(|path| path.ends_with(".jsonl"));
        files.filter_map(|path| Some((path, sources.text(path)?))).collect()
    };
    let (mut tweets, mut faults) = tweets::load(&lines("tweets/"), alt);
    let (mut held, mut held_faults) = tweets::load(&lines(".held/tweets/"), alt);
    // A run that was cut off leaves a line in both places; what is committed has the last word.
    held.retain(|tweet| tweets.binary_search_by_key(&tweet.id, |other| other.id).is_err());
    let replaced = tweets::drop_replaced([&mut tweets, &mut held]);
    // Where `.held/` is not, as on the computer that publishes, the last import says how many tweets there are.
    let known = known_tweets(sources.text("tweets/import.toml"), findings);
    let facts = ArchiveFacts {
        read: known.max((tweets.len() + held.len()) as u64 + replaced),
        skipped: (faults.len() + held_faults.len()) as u64,
        origin: "tweets/".to_owned(),
        ..ArchiveFacts::default()
    };
    findings.append(&mut faults);
    findings.append(&mut held_faults);
    let held_media = held_media::load(sources.text(".held/media.jsonl"), findings);
    refused::look(sources, findings);
    let facts = committed.then_some(facts);
    let left_out = if replaced > 0 { BTreeMap::from([(LeftOut::Edited, replaced)]) } else { BTreeMap::new() };
    LoadedArchive { tweets, held, held_media, facts, left_out, ..LoadedArchive::default() }
}

/// `known` of `tweets/import.toml`, which `site import` writes.
fn known_tweets(text: Option<&str>, findings: &mut Vec<Finding>) -> u64 {
    let Some(whole) = text else { return 0 };
    let file = "tweets/import.toml";
    let source = TomlSource { file, whole, range: 0..whole.len(), item: Item::file(file) };
    let known = read(source, findings, |keys| {
        keys.number("version");
        for export in keys.tables("exports") {
            export.number("entries");
            export.flag("whole");
            for key in ["name", "handle", "read_on", "first", "last"] {
                export.text(key);
            }
        }
        keys.number("known")
    });
    known.0.and_then(|known| u64::try_from(known).ok()).unwrap_or(0)
}

fn load_exports(
    exports: &[Export],
    doctor: &Doctor,
    alt: &BTreeMap<String, String>,
    sources: &Sources,
    findings: &mut Vec<Finding>,
) -> LoadedArchive {
    let own: Vec<Handle> = doctor.accounts.iter().flat_map(Account::x_handles).collect();
    let (archive, mut faults) = archive::load(exports, alt, &own, &circle(sources));
    findings.append(&mut faults);
    LoadedArchive {
        tweets: archive.tweets,
        facts: Some(archive.facts),
        left_out: archive.left_out,
        articles: archive.articles,
        ..LoadedArchive::default()
    }
}

/// Tweets that an earlier import knew as written for a Circle: exports of today no longer say so.
fn circle(sources: &Sources) -> BTreeSet<TweetId> {
    let held = sources.below(".held/tweets/").filter_map(|path| Some((path, sources.text(path)?)));
    let (tweets, _) = tweets::load(&held.collect::<Vec<_>>(), &BTreeMap::new());
    tweets.into_iter().filter(|tweet| tweet.audience == Audience::Circle).map(|tweet| tweet.id).collect()
}
