//! The texts of a site that text rules look at, and where each stands.

use crate::finding::{Item, Place};
use crate::model::{Doctor, Site, Tweet};

/// A text to look at.
#[derive(Clone, Debug)]
pub struct TextSource<'a> {
    /// What it belongs to.
    pub item: Item,
    /// The text as shown or as written.
    pub text: &'a str,
    /// Where it stands.
    pub origin: Origin<'a>,
}

/// Where a text stands.
#[derive(Clone, Debug)]
pub enum Origin<'a> {
    /// The text is a file from line `first` on; a line and a column are counted out.
    Lines {
        /// Path in the folder.
        file: &'a str,
        /// From 1.
        first: u32,
    },
    /// One place stands for the whole text.
    Place(&'a Place),
    /// In none of the author's files.
    Nowhere,
}

/// The text of a tweet and the alt texts of its pictures.
pub fn tweet_texts(tweet: &Tweet) -> Vec<TextSource<'_>> {
    let origin = tweet.at.as_ref().map_or(Origin::Nowhere, Origin::Place);
    let mut texts = vec![TextSource { item: Item::tweet(tweet.id), text: &tweet.text, origin: origin.clone() }];
    for media in &tweet.media {
        if let Some(alt) = &media.alt {
            texts.push(TextSource { item: Item::media(&media.name), text: alt, origin: origin.clone() });
        }
    }
    texts
}

/// Every text of the folder that is not a tweet: posts, own pages, profile, settings, follow list, names of files.
pub fn folder_texts(site: &Site) -> Vec<TextSource<'_>> {
    let whole = |path: &'_ str| Item::post(path);
    let mut texts = Vec::new();
    for post in &site.posts {
        texts.push(TextSource {
            item: whole(&post.path),
            text: &post.source,
            origin: Origin::Lines { file: &post.path, first: 1 },
        });
    }
    for page in &site.pages {
        texts.push(TextSource {
            item: whole(&page.path),
            text: &page.source,
            origin: Origin::Lines { file: &page.path, first: 1 },
        });
    }
    push_profile(&site.doctor, &mut texts);
    push_follows(site, &mut texts);
    let settings = &site.settings;
    for text in [&settings.title, &settings.description].into_iter().flatten() {
        texts.push(TextSource { item: Item::site(), text, origin: Origin::Nowhere });
    }
    for file in &site.files {
        texts.push(TextSource { item: Item::file(&file.file), text: &file.file, origin: Origin::Nowhere });
    }
    texts
}

fn push_profile<'a>(doctor: &'a Doctor, texts: &mut Vec<TextSource<'a>>) {
    let mut push = |text: &'a str, key: &str| {
        let origin = doctor.places.by_key.get(key).map_or(Origin::Nowhere, Origin::Place);
        texts.push(TextSource { item: Item::profile(), text, origin });
    };
    for (key, text) in
        [("goal", &doctor.goal), ("contact", &doctor.contact), ("views_statement", &doctor.views_statement)]
    {
        if let Some(text) = text {
            push(text, key);
        }
    }
    for interest in doctor.interests.iter().flat_map(|interests| &interests.list) {
        push(&interest.organisation, "interests");
        push(&interest.nature, "interests");
    }
    if let Some(portrait) = &doctor.portrait {
        push(&portrait.alt, "portrait.alt");
    }
    let file = if doctor.places.file.is_empty() { "profile.md" } else { &doctor.places.file };
    texts.push(TextSource {
        item: Item::profile(),
        text: &doctor.about,
        origin: Origin::Lines { file, first: doctor.about_line },
    });
}

fn push_follows<'a>(site: &'a Site, texts: &mut Vec<TextSource<'a>>) {
    for text in [&site.follows.title, &site.follows.intro].into_iter().flatten() {
        texts.push(TextSource { item: Item::file("following.toml"), text, origin: Origin::Nowhere });
    }
    for follow in site.follows.all() {
        for text in [&follow.name, &follow.role, &follow.place, &follow.why] {
            let item = Item::follow(&follow.written_handle);
            texts.push(TextSource { item, text, origin: Origin::Place(&follow.at) });
        }
    }
}
