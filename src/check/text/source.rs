//! The texts of a site that text rules look at, and where each stands.

use super::context::floor;
use crate::finding::{Item, Place};
use crate::model::{Doctor, OwnPage, Post, Site, SpanKind, Tweet, TweetKind};
use crate::value::Span;

/// A text to look at.
#[derive(Clone, Debug)]
pub struct TextSource<'a> {
    /// What it belongs to.
    pub item: Item,
    /// The text as shown or as written.
    pub text: &'a str,
    /// Where it stands.
    pub origin: Origin<'a>,
    /// What kind of text it is.
    pub about: About<'a>,
}

/// What a text is a part of.
#[derive(Clone, Copy, Debug)]
pub enum About<'a> {
    /// A tweet: its words, the alt text of its pictures, their names, the addresses of its links.
    Tweet(&'a Tweet),
    /// A post.
    Post(&'a Post),
    /// An own page.
    Page(&'a OwnPage),
    /// The profile.
    Profile,
    /// An entry of the follow list, or what stands above it.
    Follow,
    /// A title, a description or an explanation in the settings.
    Settings,
    /// The name of a file.
    File,
    /// Words without a home, in tests.
    Words,
}

impl TextSource<'_> {
    /// Whether these are words for readers, and no name of a file or address.
    pub fn is_prose(&self) -> bool {
        !matches!(self.origin, Origin::Name(_) | Origin::Link { .. }) && !matches!(self.about, About::File)
    }

    /// Whether the text is the source of a page, in which `&nbsp;` stands for a space. That of a tweet was read so already.
    pub fn is_markdown(&self) -> bool {
        matches!(self.about, About::Post(_) | About::Page(_) | About::Profile)
    }

    /// Whether it passes on the words of somebody else: a retweet, also one of the old kind with `RT @name`.
    pub fn is_passed_on(&self) -> bool {
        let is_retweet = self.tweet().is_some_and(|tweet| matches!(tweet.kind, TweetKind::Retweet { .. }));
        is_retweet || self.text.starts_with("RT @")
    }

    /// Whether it can tell something: words for readers, or a name of a file that is part of an address.
    pub fn is_told(&self) -> bool {
        self.is_prose() || matches!(self.about, About::File)
    }

    /// Whether it is a file of many paragraphs.
    pub fn is_long(&self) -> bool {
        matches!(self.origin, Origin::Lines { .. })
    }

    /// The tweet that it is a part of, if any.
    pub fn tweet(&self) -> Option<&Tweet> {
        match self.about {
            About::Tweet(tweet) => Some(tweet),
            _ => None,
        }
    }
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
    /// The text is the name of a tweet's picture.
    Name(Option<&'a Place>),
    /// The text is the address of a link in a tweet.
    Link {
        /// Where the tweet stands.
        place: Option<&'a Place>,
        /// The words of the tweet around the link.
        beside: &'a str,
    },
    /// In none of the author's files.
    Nowhere,
}

/// The text of a tweet, the addresses of its links, and the names and alt texts of its pictures.
pub fn tweet_texts(tweet: &Tweet) -> Vec<TextSource<'_>> {
    let place = tweet.at.as_ref();
    let origin = place.map_or(Origin::Nowhere, Origin::Place);
    let about = About::Tweet(tweet);
    let item = Item::tweet(tweet.id);
    let mut texts = vec![TextSource { item: item.clone(), text: &tweet.text, origin: origin.clone(), about }];
    for (link, beside) in links(tweet) {
        texts.push(TextSource { item: item.clone(), text: link, origin: Origin::Link { place, beside }, about });
    }
    for media in &tweet.media {
        // The id of the tweet, with which the name starts, is no patient's number.
        let name = media.name.split_once('-').map_or(media.name.as_str(), |(_, name)| name);
        let item = Item::media(&media.name);
        texts.push(TextSource { item: item.clone(), text: name, origin: Origin::Name(place), about });
        if let Some(alt) = &media.alt {
            texts.push(TextSource { item, text: alt, origin: origin.clone(), about });
        }
    }
    texts
}

/// The addresses of a tweet that its text does not show in full, each with the words around it.
fn links(tweet: &Tweet) -> impl Iterator<Item = (&str, &str)> {
    let in_text = tweet.spans.iter().filter_map(|span| match &span.kind {
        SpanKind::Link(link) => Some((link, span.span)),
        _ => None,
    });
    let hidden = in_text.filter(|(link, span)| {
        let shown = span.slice(&tweet.text);
        let address = link.as_str().trim_start_matches("https://").trim_start_matches("http://");
        !shown.ends_with(address)
    });
    let addresses = hidden.map(|(link, span)| (link.as_str(), words_around(&tweet.text, span)));
    addresses.chain(tweet.quotes.as_ref().map(|link| (link.as_str(), "")))
}

/// The words near a link, the link among them.
fn words_around(text: &str, span: Span) -> &str {
    let start = floor(text, span.start.saturating_sub(48));
    let end = floor(text, span.end.saturating_add(24));
    text.get(start..end).unwrap_or("")
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
            about: About::Post(post),
        });
        texts.push(name_of(&post.path));
    }
    for page in &site.pages {
        texts.push(TextSource {
            item: whole(&page.path),
            text: &page.source,
            origin: Origin::Lines { file: &page.path, first: 1 },
            about: About::Page(page),
        });
        texts.push(name_of(&page.path));
    }
    push_profile(&site.doctor, &mut texts);
    push_follows(site, &mut texts);
    let settings = &site.settings;
    let about = About::Settings;
    for text in [&settings.title, &settings.description].into_iter().flatten() {
        texts.push(TextSource { item: Item::site(), text, origin: Origin::Nowhere, about });
    }
    for thread in &settings.threads {
        let origin = Origin::Place(&thread.at);
        texts.push(TextSource { item: Item::site(), text: &thread.title, origin, about });
    }
    for note in &settings.hashtags {
        let origin = Origin::Place(&note.at);
        let source = |text| TextSource { item: Item::site(), text, origin: origin.clone(), about };
        texts.extend(note.words().map(source));
    }
    for file in &site.files {
        let (item, origin) = (Item::file(&file.file), Origin::Name(None));
        texts.push(TextSource { item, text: &file.file, origin, about: About::File });
    }
    texts
}

/// The name of a post or page, of which its address is made.
fn name_of(path: &str) -> TextSource<'_> {
    TextSource { item: Item::post(path), text: path, origin: Origin::Name(None), about: About::File }
}

fn push_profile<'a>(doctor: &'a Doctor, texts: &mut Vec<TextSource<'a>>) {
    let mut push = |text: &'a str, key: &str| {
        let origin = doctor.places.by_key.get(key).map_or(Origin::Nowhere, Origin::Place);
        texts.push(TextSource { item: Item::profile(), text, origin, about: About::Profile });
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
        about: About::Profile,
    });
}

fn push_follows<'a>(site: &'a Site, texts: &mut Vec<TextSource<'a>>) {
    for text in [&site.follows.title, &site.follows.intro].into_iter().flatten() {
        let (item, origin) = (Item::file("following.toml"), Origin::Nowhere);
        texts.push(TextSource { item, text, origin, about: About::Follow });
    }
    for follow in site.follows.all() {
        for text in [&follow.name, &follow.role, &follow.place, &follow.why] {
            let item = Item::follow(&follow.written_handle);
            texts.push(TextSource { item, text, origin: Origin::Place(&follow.at), about: About::Follow });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::look_at_text;
    use crate::check::tests::sound_site;
    use crate::model::{Media, MediaKind, TextSpan, TweetId};
    use crate::value::WebLink;

    /// The codes of what is found in a tweet with these words, a link on its last word, and a picture.
    fn codes(text: &str, link: &str, name: &str) -> Vec<&'static str> {
        let site = sound_site();
        let mut tweet = site.tweets.first().expect("a sound site has a tweet").clone();
        let start = text.rfind(' ').map_or(0, |at| at + 1);
        let span = Span::of(text, start, text.len()).expect("the last word");
        let link = WebLink::parse(link).expect("a link");
        tweet.id = TweetId(9_990_000_018);
        text.clone_into(&mut tweet.text);
        tweet.spans = vec![TextSpan { span, kind: SpanKind::Link(link) }];
        let name = format!("{}-{name}", tweet.id);
        tweet.media = vec![Media { name, kind: MediaKind::Photo, file: None, alt: None, size: None }];
        let texts = tweet_texts(&tweet);
        texts.iter().flat_map(|source| look_at_text(source, &site)).map(|finding| finding.kind.code).collect()
    }

    #[test]
    fn what_the_settings_say_of_a_hashtag_is_looked_at_where_it_stands() {
        let mut site = sound_site();
        let at = Place::line("site.toml", 12);
        site.settings.hashtags = vec![crate::model::HashtagNote {
            tag: "MedEd".to_owned(),
            key: crate::value::TagKey::of("MedEd"),
            meaning: Some("NHS number 999 000 0018".to_owned()),
            specialty: None,
            series: None,
            at: at.clone(),
        }];
        let texts = folder_texts(&site);
        let found: Vec<_> = texts.iter().flat_map(|source| look_at_text(source, &site)).collect();
        assert_eq!(
            found.iter().map(|one| (one.kind.code, one.place.as_ref())).collect::<Vec<_>>(),
            [("CF-01", Some(&at))]
        );
    }

    #[test]
    fn names_of_pictures_are_looked_at_without_the_id_of_their_tweet() {
        let look = |name| codes("see a.example", "https://a.example/", name);
        for name in
            ["999_000_0018.jpg", "p-999-000-0026.png", "NHS_9990000034.jpg", "9990000018.jpg", "scan-9990000042.mp4"]
        {
            assert_eq!(look(name), ["CF-01"], "{name}");
        }
        for name in ["FxYz12abQAE99.jpg", "picture.jpg", "isbn_7111213823.jpg", "1325376000.jpg"] {
            assert_eq!(look(name), [] as [&str; 0], "{name}");
        }
    }

    #[test]
    fn addresses_of_links_are_looked_at_with_the_words_around_them() {
        let look = |text, link| codes(text, link, "a.jpg");
        assert_eq!(look("see hosp.example/p…", "https://hosp.example/p?nhs=9990000018"), ["CF-01"]);
        assert_eq!(look("patient a.example/p…", "https://a.example/page/9990000018"), ["CF-01"]);
        assert_eq!(look("see a.example/p…", "https://a.example/page/9990000018"), [] as [&str; 0]);
        assert_eq!(look("see hosp.example/p…", "https://hosp.example/p?nhs=999%20000%200018"), ["CF-01"]);
        let shown = "see hosp.example/p?nhs=9990000018";
        assert_eq!(look(shown, "https://hosp.example/p?nhs=9990000018"), ["CF-01"]);
    }

    #[test]
    fn the_address_of_a_quoted_tweet_is_looked_at() {
        let site = sound_site();
        let mut tweet = site.tweets.first().expect("a sound site has a tweet").clone();
        let mut found = |link| {
            tweet.quotes = WebLink::parse(link);
            let texts = tweet_texts(&tweet);
            texts.iter().flat_map(|source| look_at_text(source, &site)).count()
        };
        assert_eq!(found("https://x.example/a/status/1?nhs=9990000018"), 1);
        assert_eq!(found("https://x.example/nhs/status/9990000018"), 0);
    }
}
