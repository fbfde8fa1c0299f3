//! The sound folder: small files about an invented doctor in which no rule finds anything. Examples of rules change
//! one thing in them. [`site`] is the same folder as facts, with four tweets, for examples of single pages.

use std::collections::HashSet;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::check::output::{OutputFacts, look_at_output};
use crate::finding::{Finding, Item, Place};
use crate::model::{
    Account, ArchiveSettings, Doctor, Follow, FollowGroup, FollowKind, FollowList, Interest, Interests, Places,
    PolicyRead, Profession, Registers, Registration, Role, Settings, Site, Tweet, TweetId, TweetKind,
};
use crate::search::SCRIPT;
use crate::value::{BaseUrl, Handle, OutputKind, Rendered, SitePath, WebLink};

/// `site.toml`.
pub const SETTINGS: &str = r#"title = "Dr Natalie Example"
description = "A cardiologist who does not exist"
base_url = "https://doctor.example/site"

[archive]
ever_protected = false
"#;

/// `profile.md`.
pub const PROFILE: &str = r#"+++
name = "Natalie Example"
honorific = "Dr"
profession = "doctor"
gmc_number = "0000000"
registration = "full"
specialties = ["Cardiology"]
checked_on = 2026-11-01
fictional = true

[[roles]]
title = "Consultant cardiologist"
organisation = "Example Hospital"
place = "Exampletown"

[registers]
specialist = "Cardiology"
gp = false

[[accounts]]
network = "x"
handle = "@exampledoctor"
purpose = "professional"

[interests]
declared_on = 2026-11-01

[[interests.list]]
organisation = "Examplecor Ltd"
nature = "paid advice"
also_known_as = ["@examplecor"]

[employer_policy]
policy = "Social media policy of Example Hospital"
read_on = 2026-11-01
+++

I write about hearts in general.
"#;

/// `following.toml`.
pub const FOLLOWING: &str = r#"[[groups]]
name = "Journals"

[[groups.follows]]
handle = "@examplejournal"
name = "The Example Journal"
kind = "organisation"
role = "Weekly journal"
place = "Exampletown"
category = "Journals"
why = "Short reports of large trials."
checked_on = 2026-11-01

[[groups.follows]]
handle = "@examplecor"
name = "Examplecor"
kind = "organisation"
role = "Maker of stents"
place = "Exampletown"
category = "Organisations"
why = "News of recalls."
checked_on = 2026-10-31
"#;

/// `posts/sound.md`; an [`Example::Post`](crate::check::Example::Post) replaces its body.
pub const POST: &str = r#"+++
title = "A sound post"
date = 2026-11-01
kind = "opinion"
+++

Walking is good for most hearts.
"#;

/// A page of the site, for examples that show what a theme may do wrong.
pub const PAGE: &str = r#"<!DOCTYPE html>
<html lang="en-GB"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'"><title>Dr Natalie Example</title></head>
<body><main>CONTENT</main>
<footer><section class="identity"><p><a href="/site/">Dr Natalie Example</a>, Consultant cardiologist</p>
<p>The views on this site are my own. They are not those of Example Hospital or of any other organisation.</p>
<p>Nothing here is medical advice for you, and I cannot advise individuals online. Please ask your own doctor.</p>
<p>This doctor does not exist. The site is an example.</p>
<p><a href="/site/statements/">Interests declared</a></p></section></footer></body></html>
"#;

/// The day on which examples are looked at.
pub const TODAY: Date = jiff::civil::date(2026, 11, 21);

/// The sound folder as facts, with four tweets: an own one (1001), an old one (1002), a retweet (1003), and one that
/// names a declared interest (1004).
pub fn site() -> Site {
    Site {
        follows: follows(),
        tweets: vec![
            tweet(1001, "2026-10-01T10:00:00Z", "Walking is good for most hearts.", TweetKind::Own),
            tweet(1002, "2020-01-01T10:00:00Z", "An old thought about hearts.", TweetKind::Own),
            tweet(1003, "2026-10-02T10:00:00Z", "A trial is published.", retweet("examplejournal")),
            tweet(1004, "2026-10-03T10:00:00Z", "I gave advice to @examplecor today.", TweetKind::Own),
        ],
        ..Site::new(settings(), doctor())
    }
}

/// What the page rules find in `html`, published at `path` of the sound site.
///
/// # Panics
/// When `path` is no path of a page: a fault in an example.
pub fn look_at_page(path: &str, html: &str) -> Vec<Finding> {
    let site = site();
    let known = known(&site);
    let facts = OutputFacts::of(&site, &known, TODAY);
    let item = path.split("/status/").nth(1).map_or_else(|| Item::page(path), |id| Item::tweet(id.trim_matches('/')));
    let output = Rendered { path: SitePath::new(path), kind: OutputKind::Page, item, bytes: html.as_bytes().to_vec() };
    look_at_output(&output, &facts).1
}

fn known(site: &Site) -> HashSet<SitePath> {
    let fixed = [
        "/",
        "/about/",
        "/statements/",
        "/blog/",
        "/blog/sound/",
        "/tweets/",
        "/following/",
        "/style.css",
        "/a.png",
        SCRIPT.page,
        SCRIPT.path,
    ];
    let tweets = site.tweets.iter().map(|tweet| format!("/{}/status/{}/", tweet.handle, tweet.id));
    fixed.into_iter().map(str::to_owned).chain(tweets).map(SitePath::new).collect()
}

fn settings() -> Settings {
    Settings {
        title: Some("Dr Natalie Example".to_owned()),
        description: Some("A cardiologist who does not exist".to_owned()),
        base_url: BaseUrl::parse("https://doctor.example/site").expect("a base URL written here"),
        language: "en-GB".to_owned(),
        time_zone: TimeZone::UTC,
        time_zone_name: "UTC".to_owned(),
        theme: "default".to_owned(),
        navigation: Vec::new(),
        search: true,
        archive: ArchiveSettings { retweets: true, ever_protected: Some(false), ..ArchiveSettings::default() },
        threads: Vec::new(),
        hashtags: Vec::new(),
        rulebook: "gmc-2024".to_owned(),
        jurisdiction: "GB".to_owned(),
        source: String::new(),
        places: Places { file: "site.toml".to_owned(), ..Places::default() },
    }
}

fn doctor() -> Doctor {
    Doctor {
        name: "Natalie Example".to_owned(),
        honorific: Some("Dr".to_owned()),
        post_nominals: Vec::new(),
        registered_name: None,
        doctorate: None,
        profession: Profession::Doctor,
        roles: vec![Role {
            title: "Consultant cardiologist".to_owned(),
            organisation: Some("Example Hospital".to_owned()),
            place: Some("Exampletown".to_owned()),
            employer: true,
            checked_on: None,
        }],
        gmc_number: Some("0000000".to_owned()),
        register_link: None,
        registration: Some(Registration::Full),
        registers: Registers { specialist: Some(Ok("Cardiology".to_owned())), gp: Some(false) },
        specialties: vec!["Cardiology".to_owned()],
        accounts: vec![Account {
            network: "x".to_owned(),
            handle: "@exampledoctor".to_owned(),
            link: WebLink::parse("https://x.com/exampledoctor").expect("a link written here"),
            purpose: "professional".to_owned(),
            owner: None,
            former_handles: Vec::new(),
            anonymous: false,
        }],
        goal: None,
        topics: Vec::new(),
        interests: Some(Interests {
            declared_on: Some(jiff::civil::date(2026, 11, 1)),
            none: false,
            list: vec![Interest {
                organisation: "Examplecor Ltd".to_owned(),
                nature: "paid advice".to_owned(),
                also_known_as: vec!["@examplecor".to_owned()],
            }],
        }),
        portrait: None,
        people_asked: false,
        bio: None,
        employer_policy: Some(PolicyRead {
            policy: "Social media policy of Example Hospital".to_owned(),
            read_on: jiff::civil::date(2026, 11, 1),
        }),
        contact: None,
        views_statement: None,
        checked_on: Some(jiff::civil::date(2026, 11, 1)),
        fictional: true,
        about: "I write about hearts in general.".to_owned(),
        about_line: 38,
        source: String::new(),
        places: Places { file: "profile.md".to_owned(), ..Places::default() },
    }
}

fn follows() -> FollowList {
    let journal = Follow {
        written_handle: "@examplejournal".to_owned(),
        handle: Handle::parse("@examplejournal"),
        name: "The Example Journal".to_owned(),
        kind: Some(FollowKind::Organisation),
        role: "Weekly journal".to_owned(),
        place: "Exampletown".to_owned(),
        category: "Journals".to_owned(),
        why: "Short reports of large trials.".to_owned(),
        checked_on: Some(jiff::civil::date(2026, 11, 1)),
        gone: false,
        featured: false,
        interest: None,
        at: Place::line("following.toml", 4),
    };
    let company = Follow {
        written_handle: "@examplecor".to_owned(),
        handle: Handle::parse("@examplecor"),
        name: "Examplecor".to_owned(),
        role: "Maker of stents".to_owned(),
        category: "Organisations".to_owned(),
        why: "News of recalls.".to_owned(),
        checked_on: Some(jiff::civil::date(2026, 10, 31)),
        at: Place::line("following.toml", 14),
        ..journal.clone()
    };
    let group = FollowGroup { name: "Journals".to_owned(), note: None, follows: vec![journal, company] };
    FollowList { title: None, intro: None, categories: Vec::new(), groups: vec![group] }
}

fn handle(name: &str) -> Handle {
    Handle::parse(name).expect("a handle written here")
}

fn retweet(of: &str) -> TweetKind {
    TweetKind::Retweet { of: handle(of), cut: false }
}

fn tweet(id: u64, time: &str, text: &str, kind: TweetKind) -> Tweet {
    let time = time.parse::<Timestamp>().expect("a time written here");
    Tweet { kind, ..Tweet::new(TweetId(id), handle("exampledoctor"), time, text) }
}
