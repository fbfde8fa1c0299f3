//! Where a text stands: a reply, a page that offers services, the middle of the night.

use std::cell::OnceCell;
use std::sync::LazyLock;

use regex::Regex;

use super::pattern::compile;
use crate::check::text::{About, TextView};
use crate::model::{OwnPage, SpanKind, TimeKnown, Tweet, TweetKind, interests_in};

/// What surrounds a text, worked out when a pattern needs it.
#[derive(Debug)]
pub struct Scene<'v, 'a> {
    /// The text.
    pub view: &'v TextView<'a>,
    services: OnceCell<bool>,
}

impl<'v, 'a> Scene<'v, 'a> {
    /// The surroundings of a text.
    pub fn new(view: &'v TextView<'a>) -> Scene<'v, 'a> {
        Scene { view, services: OnceCell::new() }
    }

    fn tweet(&self) -> Option<&Tweet> {
        self.view.source.tweet()
    }

    /// Whether this is a tweet, or words without a home.
    pub fn is_tweet(&self) -> bool {
        matches!(self.view.source.about, About::Tweet(_) | About::Words)
    }

    /// Whether it is another person's tweet, passed on.
    pub fn is_retweet(&self) -> bool {
        self.tweet().is_some_and(|tweet| matches!(tweet.kind, TweetKind::Retweet { .. }))
    }

    /// Whether it is a post, an own page or the profile.
    pub fn is_page(&self) -> bool {
        matches!(self.view.source.about, About::Post(_) | About::Page(_) | About::Profile)
    }

    /// Whether it speaks to one person: a reply, or words that begin with a handle.
    pub fn is_reply(&self) -> bool {
        if !self.is_tweet() || self.is_retweet() {
            return false;
        }
        let answers =
            |tweet: &Tweet| tweet.kind == TweetKind::Reply || tweet.reply_to.as_ref().is_some_and(|reply| !reply.own);
        self.tweet().is_some_and(answers) || self.view.normal.plain.trim_start_matches(['.', ' ', '"']).starts_with('@')
    }

    /// Whether it answers only accounts of the follow list, which are public.
    pub fn answers_public_accounts(&self) -> bool {
        let words = self.view.normal.plain.split_whitespace();
        let mut handles = words.take_while(|word| word.starts_with('@')).peekable();
        handles.peek().is_some() && handles.all(|handle| self.is_public(handle))
    }

    fn is_public(&self, handle: &str) -> bool {
        let handle = handle.trim_matches(|c: char| !c.is_alphanumeric() && c != '_').to_lowercase();
        self.view.author.public_handles.contains(&handle)
    }

    /// Whether it was written between midnight and five, by the clock of the site.
    pub fn is_night(&self) -> bool {
        let zone = &self.view.site.settings.time_zone;
        self.tweet().is_some_and(|tweet| {
            tweet.time_known == TimeKnown::Second && (0..5).contains(&zone.to_datetime(tweet.time).hour())
        })
    }

    /// Whether it has a picture, or describes one.
    pub fn has_picture(&self) -> bool {
        match self.view.source.about {
            About::Tweet(tweet) => !tweet.media.is_empty(),
            About::Post(post) => post.image.is_some() || post.body.contains("!["),
            About::Page(page) => page.body.contains("!["),
            _ => false,
        }
    }

    /// The words of a tweet's text and of the descriptions of its pictures together; else the text.
    pub fn words_with_pictures(&self) -> String {
        let Some(tweet) = self.tweet() else { return self.view.normal.plain.to_string() };
        let alts = tweet.media.iter().filter_map(|media| media.alt.as_deref());
        std::iter::once(tweet.text.as_str()).chain(alts).collect::<Vec<_>>().join("\n")
    }

    /// Whether it links to anything that could bear it out.
    pub fn has_source(&self) -> bool {
        let linked = self.tweet().is_some_and(|tweet| {
            tweet.quotes.is_some() || tweet.spans.iter().any(|span| matches!(span.kind, SpanKind::Link(_)))
        });
        let listed = matches!(self.view.source.about, About::Post(post) if !post.references.is_empty());
        let plain = &self.view.normal.plain;
        linked || listed || ["http", "](", "doi.org", "PMID", "et al"].iter().any(|sign| plain.contains(sign))
    }

    /// Whether an own page offers services: its title or address says so, or its words name prices and bookings.
    pub fn is_services_page(&self) -> bool {
        let About::Page(page) = self.view.source.about else { return false };
        *self.services.get_or_init(|| offers_services(page))
    }

    /// Whether the text mentions a declared interest, which is shown beside it.
    pub fn mentions_interest(&self) -> bool {
        let interests = self.view.site.doctor.interests.as_ref();
        interests.is_some_and(|interests| !interests_in(self.view.source.text, interests).is_empty())
    }

    /// Whether the declared interests name a role in a campaign, a party, a union or a charity.
    pub fn declares_role(&self) -> bool {
        static ROLE: LazyLock<Regex> = LazyLock::new(|| {
            compile(
                r"\b(?:campaign\w*|party|member\w*|union|trustee\w*|charit\w*|politic\w*|council\w*|officer|committee|volunteer\w*|activist|patron|governor|labour|conservative|green|bma|hcsa|representative|rep|adviser to the)\b",
            )
        });
        let lists = self.view.site.doctor.interests.iter().flat_map(|interests| &interests.list);
        lists.into_iter().any(|one| ROLE.is_match(&one.nature) || ROLE.is_match(&one.organisation))
    }
}

fn offers_services(page: &OwnPage) -> bool {
    static TITLE: LazyLock<Regex> = LazyLock::new(|| {
        compile(
            r"\b(?:services?|treatments?|prices?|pricing|fees?|book|booking|bookings|appointments?|clinic|private practice|private patients|procedures?|aesthetics?|packages?|what (?:i|we) offer|cosmetic|laser|surgery)\b",
        )
    });
    static OFFER: LazyLock<Regex> = LazyLock::new(|| {
        compile(
            r"[£€] ?\d|\b(?:we offer|i offer|our clinic|my clinic|our fees|my fees|our prices|price list|prices (?:start|from|below)|book (?:now|online|your|a|an|today|before)|our treatments?|treatments:|our (?:\w+ ){0,2}(?:treatment|surgery|procedure)|we (?:\w+ )?(?:treat|cure|provide)|money back|guaranteed results|free consultation|consultation fee|self-?pay|pain free injections)\b",
        )
    });
    TITLE.is_match(&page.title) || TITLE.is_match(&page.slug.as_str().replace('-', " ")) || OFFER.is_match(&page.body)
}
