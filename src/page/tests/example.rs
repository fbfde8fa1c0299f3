//! Dr Natalie Example, who does not exist, and her site.

use std::collections::BTreeMap;

use jiff::civil::date;
use jiff::tz::TimeZone;

use crate::clear::Cleared;
use crate::finding::Place;
use crate::model::*;
use crate::value::{BaseUrl, Handle, SitePath, Slug, Span, WebLink};

pub(super) fn rules() -> Vec<RuleFacts> {
    vec![RuleFacts {
        code: "ID-01",
        name: "unnamed-doctor",
        group: "Identity",
        weight: "blocks",
        asks: "Say who you are on every page that comments on health.",
        basis: "Example guidance (2024), paragraph 8".to_owned(),
        force: "should",
        link: Some("https://example.org/guidance"),
        question: None,
        looked_at_by: "program",
    }]
}

const POST: &str = "The trial had *two* arms.\n\n## What it asked\n\nSee [the older post](old-news.md#why), [about \
                    me](/about/) and the [protocol](https://example.org/protocol).[^1]\n\n| Arm | n |\n|---|---|\n| \
                    A | 210 |\n| B | 208 |\n\n- one\n- two\n\n```python\nrisk = 0.12  # absolute\n```\n\n> A quoted \
                    sentence.\n\n[^1]: Registered before the first patient.\n\nThis [one](gone.md) is broken.\n";

fn link(text: &str) -> WebLink {
    WebLink::parse(text).expect("a link")
}

fn handle(text: &str) -> Handle {
    Handle::parse(text).expect("a handle")
}

fn settings() -> Settings {
    Settings {
        title: None,
        description: Some("Heart failure, trials and how to read them.".to_owned()),
        base_url: BaseUrl::parse("https://natalie.example/site").expect("a base URL"),
        language: "en-GB".to_owned(),
        time_zone: TimeZone::get("Europe/London").expect("a known zone"),
        time_zone_name: "Europe/London".to_owned(),
        theme: "default".to_owned(),
        navigation: Vec::new(),
        search: true,
        archive: ArchiveSettings { retweets: true, ever_protected: Some(false), ..ArchiveSettings::default() },
        threads: Vec::new(),
        hashtags: vec![HashtagNote {
            meaning: Some("The heart pumps less than the body needs".to_owned()),
            specialty: Some("Cardiology".to_owned()),
            ..note("HeartFailure", Some("Heart failure in a tweet"))
        }],
        rulebook: "gmc-2024".to_owned(),
        jurisdiction: "GB".to_owned(),
        source: String::new(),
        places: Places::default(),
    }
}

fn account(network: &str, name: &str, address: &str, former: &[&str]) -> Account {
    Account {
        network: network.to_owned(),
        handle: name.to_owned(),
        link: link(address),
        purpose: "professional".to_owned(),
        owner: None,
        former_handles: former.iter().map(|name| handle(name)).collect(),
        anonymous: false,
    }
}

fn doctor() -> Doctor {
    Doctor {
        name: "Natalie Example".to_owned(),
        honorific: Some("Dr".to_owned()),
        post_nominals: vec!["MBBS".to_owned(), "MRCP(UK)".to_owned()],
        registered_name: None,
        doctorate: None,
        profession: Profession::Doctor,
        roles: vec![Role {
            title: "Consultant cardiologist".to_owned(),
            organisation: Some("Example Hospitals NHS Trust".to_owned()),
            place: Some("Sampletown".to_owned()),
            employer: true,
            checked_on: None,
        }],
        gmc_number: Some("0000000".to_owned()),
        register_link: None,
        registration: Some(Registration::Full),
        registers: Registers { specialist: Some(Ok("Cardiology".to_owned())), gp: Some(false) },
        specialties: vec!["Cardiology".to_owned(), "Heart failure".to_owned()],
        accounts: vec![
            account("x", "@DrExample", "https://x.com/DrExample", &["OldExample"]),
            account("mastodon", "@natalie@social.example", "https://social.example/@natalie", &[]),
        ],
        goal: Some(
            "I read trials in heart failure in public, so that colleagues and patients can see how it is done."
                .to_owned(),
        ),
        topics: vec!["Heart failure".to_owned(), "Evidence".to_owned(), "Training".to_owned()],
        interests: Some(Interests {
            declared_on: Some(date(2026, 3, 1)),
            none: false,
            list: vec![Interest {
                organisation: "Example Pharma".to_owned(),
                nature: "paid advice in 2025".to_owned(),
                also_known_as: vec!["@ExPharma".to_owned()],
            }],
        }),
        portrait: Some(Picture {
            file: "static/portrait.png".to_owned(),
            alt: "Natalie Example in front of a brick wall".to_owned(),
            size: Some(Pixels { width: 400, height: 400 }),
        }),
        people_asked: false,
        bio: None,
        employer_policy: Some(PolicyRead { policy: "Social media policy v3".to_owned(), read_on: date(2026, 2, 1) }),
        contact: Some("press@natalie.example".to_owned()),
        views_statement: None,
        checked_on: Some(date(2026, 10, 1)),
        fictional: true,
        about: "I look after people with **heart failure**.\n\n## Training\n\nI trained in Sampletown.\n".to_owned(),
        about_line: 40,
        source: String::new(),
        places: Places::default(),
    }
}

fn post(slug: &str, title: &str, day: jiff::civil::Date) -> Post {
    let path = format!("posts/{slug}.md");
    let date = day.at(9, 0, 0, 0).in_tz("Europe/London").expect("a time");
    Post {
        topics: vec!["Heart failure".to_owned()],
        summary: Some("What I looked for, in which order, and what I could not find out.".to_owned()),
        kind: Some(PostKind::Opinion),
        body: "## Why\n\nSome text, see [above](#why).\n".to_owned(),
        body_line: 5,
        ..Post::new(path, Slug::parse(slug).expect("a slug"), title, date)
    }
}

fn posts() -> Vec<Post> {
    let mut first = post("reading-a-trial", "Reading a trial in twenty minutes", date(2026, 9, 14));
    first.updated = Some(date(2026, 10, 2));
    first.correction = Some("The number in arm B was 208, not 280.".to_owned());
    first.aliases = vec![SitePath::new("/old-trial/")];
    first.topics.push("Evidence".to_owned());
    first.references = vec![Reference {
        title: "Example trial protocol".to_owned(),
        link: Some(link("https://doi.org/10.9999/example.p")),
    }];
    first.body = POST.to_owned();
    first.body_line = 1;
    let mut paid = post("a-paid-talk", "A talk for Example Pharma", date(2026, 5, 3));
    paid.sponsored_by = Some("Example Pharma".to_owned());
    let mut all = vec![first, paid];
    for number in 0..9 {
        let title = format!("Notes from clinic teaching, part {}", 9 - number);
        all.push(post(&format!("notes-{number}"), &title, date(2025, 12 - number, 7)));
    }
    all.push(post("old-news", "Old news on ejection fraction", date(2015, 1, 2)));
    all
}

pub(crate) fn tweet(id: u64, time: &str, text: &str) -> Tweet {
    let tweet = Tweet::new(TweetId(id), handle("DrExample"), time.parse().expect("a timestamp"), text);
    Tweet { language: Some("en".to_owned()), ..tweet }
}

pub(crate) fn mark(tweet: &mut Tweet, part: &str, kind: SpanKind) {
    let start = tweet.text.find(part).expect("in the text");
    let span = Span::of(&tweet.text, start, start + part.len()).expect("a span");
    tweet.spans.push(TextSpan { span, kind });
}

/// What the settings say of a hashtag.
pub(crate) fn note(tag: &str, series: Option<&str>) -> HashtagNote {
    HashtagNote {
        tag: tag.to_owned(),
        key: crate::value::TagKey::of(tag),
        meaning: None,
        specialty: None,
        series: series.map(str::to_owned),
        at: Place::file("site.toml"),
    }
}

/// A post of this day with this text.
pub(crate) fn post_with(day: &str, body: &str) -> Post {
    Post { body: body.to_owned(), ..post("a-post", "A post", day.parse().expect("a day")) }
}

const FIRST: u64 = 1_000_000_000_000_000_000;

fn tweets() -> Vec<Tweet> {
    let mut all = Vec::new();
    let mut linked = tweet(
        FIRST + 1,
        "2015-06-30T23:30:00Z",
        "Worth your time:\nexample.org/trial… via @TheKingsFund #HeartFailure",
    );
    mark(&mut linked, "example.org/trial…", SpanKind::Link(link("https://example.org/trial?a=1&b=2")));
    mark(&mut linked, "@TheKingsFund", SpanKind::Mention(handle("TheKingsFund")));
    mark(&mut linked, "#HeartFailure", SpanKind::Hashtag("HeartFailure".to_owned()));
    all.push(linked);
    let mut passed =
        tweet(FIRST + 2, "2016-01-05T10:00:00Z", "Guidance on heart failure is out <today> & it is short…");
    passed.kind = TweetKind::Retweet { of: handle("ExampleJournal"), cut: true };
    all.push(passed);
    let mut chart =
        tweet(FIRST + 3, "2023-05-03T07:15:00Z", "A chart of absolute risk, and thanks to @ExPharma for the question.");
    mark(&mut chart, "@ExPharma", SpanKind::Mention(handle("ExPharma")));
    chart.media.push(Media {
        name: format!("{}-chart.png", FIRST + 3),
        kind: MediaKind::Photo,
        file: Some("tweets/media/chart.png".to_owned()),
        alt: Some("Bar chart: 12 of 100 without treatment, 9 of 100 with it".to_owned()),
        size: Some(Pixels { width: 640, height: 360 }),
    });
    all.push(chart);
    let lines = [
        "A thread on how I read a trial when I have twenty minutes and a cup of tea. 1/",
        "First the question: who was in it, what was done, compared with what, and what was counted.",
        "Then the protocol. If the outcome there is another one than in the paper, I stop and write that down.",
        "Last the numbers: absolute ones, with an interval. Relative ones come after, if at all.",
        "An aside: the same goes for posters.",
    ];
    for (at, line) in (0u64..).zip(lines) {
        all.push(tweet(FIRST + 10 + at, &format!("2026-08-0{}T18:0{at}:00Z", at + 1), line));
    }
    for number in 0u64..24 {
        let time = format!("2026-09-{:02}T08:30:00Z", number + 1);
        let text = format!("Morning teaching, question {}: what would change your mind about this result?", number + 1);
        all.push(tweet(FIRST + 100 + number, &time, &text));
    }
    all
}

fn threads() -> Vec<Thread> {
    let id = |at| TweetId(FIRST + 10 + at);
    let branches = vec![(id(1), vec![id(4)])];
    vec![Thread { root: id(0), title: None, main_line: (0..4).map(id).collect(), branches }]
}

fn follow(name: &str, at: &str, role: &str, featured: bool) -> Follow {
    Follow {
        written_handle: at.to_owned(),
        handle: Handle::parse(at),
        name: name.to_owned(),
        kind: Some(if role.is_empty() { FollowKind::Organisation } else { FollowKind::Person }),
        role: role.to_owned(),
        place: "Sampletown".to_owned(),
        category: "Thought leaders".to_owned(),
        why: "Explains one trial a week, with the numbers that matter.".to_owned(),
        checked_on: Some(date(2026, 9, 1)),
        gone: false,
        featured,
        interest: None,
        at: Place::file("following.toml"),
    }
}

fn follows() -> FollowList {
    let people = vec![
        follow("Ada Sample", "@adasample", "Editor, The Example Journal", true),
        follow("Ben Specimen", "@benspecimen", "General practitioner", true),
    ];
    let bodies =
        vec![follow("Example Pharma", "@ExPharma", "", false), follow("Example College", "@ExCollege", "", true)];
    FollowList {
        title: None,
        intro: Some("Start here if you are new: a few people and organisations that I learn from.".to_owned()),
        categories: Vec::new(),
        groups: vec![
            FollowGroup { name: "Thought leaders".to_owned(), note: None, follows: people },
            FollowGroup {
                name: "Organisations".to_owned(),
                note: Some("Journals, colleges, charities.".to_owned()),
                follows: bodies,
            },
        ],
    }
}

fn empty() -> Site {
    Site::new(settings(), doctor())
}

/// A site with nothing but a profile.
pub(crate) fn bare() -> Cleared {
    Cleared::for_tests(empty(), Vec::new(), date(2026, 11, 1))
}

/// A site with something of everything.
pub(crate) fn cleared() -> Cleared {
    let own = OwnPage {
        path: "pages/media.md".to_owned(),
        slug: Slug::parse("media").expect("a slug"),
        title: "Media".to_owned(),
        summary: None,
        in_navigation: true,
        people_asked: false,
        body: "Talks and broadcasts.\n".to_owned(),
        body_line: 5,
        source: String::new(),
    };
    let portrait = StaticFile { file: "static/portrait.png".to_owned(), path: SitePath::new("/portrait.png") };
    let site = Site {
        posts: posts(),
        pages: vec![own],
        follows: follows(),
        tweets: tweets(),
        held: vec![tweet(FIRST + 999, "2020-01-01T00:00:00Z", "Held back.")],
        left_out: BTreeMap::from([(LeftOut::Reply, 12)]),
        files: vec![portrait],
        ..empty()
    };
    Cleared::for_tests(site, threads(), date(2026, 11, 1))
}
