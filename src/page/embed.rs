//! A tweet of the doctor's inside another text: quoted by another tweet, or asked for by a post with `{{ tweet … }}`.
//! It is a card of plain markup, never a widget: nothing is fetched, and what is not shown cannot get into it.

use super::calendar::tweet_path;
use super::cards::{self, MediaCard};
use super::context::Context;
use super::dates;
use super::prose::Reader;
use crate::markdown::TweetTarget;
use crate::model::{Tweet, TweetId, TweetKind};
use crate::tweet_text;
use crate::value::Html;

/// The card of a tweet of the doctor's own words.
pub(super) fn card(context: &Context<'_>, tweet: &Tweet, reader: Reader<'_>) -> Html {
    match reader {
        Reader::Site => on_site(context, tweet),
        Reader::Elsewhere(_) => elsewhere(context, tweet),
    }
}

/// The tweet that a text asks for by its number or its address; `written` is what stands after `tweet`.
pub(super) fn asked(context: &Context<'_>, written: &str, reader: Reader<'_>) -> TweetTarget {
    let refused = |message: String, mend: &str| TweetTarget::Refused { message, mend: mend.to_owned() };
    let Some(id) = TweetId::parse(written).or_else(|| cards::quoted_id(written)) else {
        let mend = "Write the number of one of your tweets, as in {{ tweet 1234567890 }}, or its address on X.";
        return refused(format!("\u{201C}{written}\u{201D} is neither the number nor the address of a tweet."), mend);
    };
    match context.cleared.tweet(id) {
        Some(tweet) => match &tweet.kind {
            TweetKind::Retweet { of, .. } => refused(
                format!("Tweet {id} passes on words of @{of}, and only your own can be shown in a text."),
                "Link to what they wrote instead.",
            ),
            TweetKind::Own | TweetKind::Reply => TweetTarget::Found(card(context, tweet, reader)),
        },
        None => match other_author(context, written) {
            Some(handle) => refused(
                format!("This is a tweet of @{handle}, and only your own can be shown in a text."),
                "Link to it instead, as in [what it says](https://…).",
            ),
            None => refused(
                format!("Tweet {id} is not on this site: it was not imported, or it is held back."),
                &nearest(context, id).map_or_else(
                    || format!("Correct the number; site thread {id} tells whether the tweet is held back."),
                    |near| format!("Did you mean {{{{ tweet {near} }}}}?"),
                ),
            ),
        },
    }
}

/// Whose tweet an address on X names, where it is nobody's of the profile.
fn other_author<'w>(context: &Context<'_>, written: &'w str) -> Option<&'w str> {
    let (before, _) = written.split_once("/status/")?;
    let handle = before.rsplit('/').next().filter(|handle| !handle.is_empty())?;
    let doctor = &context.cleared.doctor;
    let is_own = doctor.accounts.iter().filter(|account| account.is_x()).any(|account| {
        let current = account.handle.trim_start_matches('@').eq_ignore_ascii_case(handle);
        current || account.former_handles.iter().any(|former| former.as_str().eq_ignore_ascii_case(handle))
    });
    (!is_own && handle != "i").then_some(handle)
}

/// The shown tweet whose id is at most two slips away.
fn nearest(context: &Context<'_>, id: TweetId) -> Option<TweetId> {
    let written = id.to_string();
    let distance = |tweet: &Tweet| (strsim::damerau_levenshtein(&written, &tweet.id.to_string()), tweet.id);
    let best = context.cleared.tweets.iter().map(distance).min()?;
    (best.0 <= 2).then_some(best.1)
}

fn on_site(context: &Context<'_>, tweet: &Tweet) -> Html {
    let mut html = Html::new();
    html.push_markup("<blockquote class=\"u-quotation-of h-cite quoted\">\n<p class=\"by\">");
    push_author(context, tweet, &mut html);
    html.push_markup("</p>\n<p class=\"e-content p-name\"");
    push_text(tweet, &|tag| Some(context.href(&context.hashtag_page(tag)?)), &mut html);
    push_media(&cards::media(context, tweet), &mut html);
    html.push_markup("\n<p class=\"small meta\">");
    push_day(context, tweet, &context.href(&tweet_path(tweet)), &mut html);
    if tweet.edited {
        html.push_markup(" <span>Edited</span>");
    }
    if let Some(thread) = cards::thread_link(context, tweet) {
        push_link(&thread.href, &thread.label, &mut html);
    }
    if let Some(on_x) = tweet.on_x() {
        html.push_markup(" <a class=\"u-syndication\" href=\"");
        html.push_text(&on_x);
        html.push_markup("\" rel=\"syndication noopener\">View on X</a>");
    }
    html.push_markup("</p>");
    push_declared(context, tweet, "note", &mut html);
    html.push_markup("\n</blockquote>");
    html
}

fn push_author(context: &Context<'_>, tweet: &Tweet, html: &mut Html) {
    html.push_markup("<a class=\"p-author h-card\" href=\"");
    html.push_text(&context.frame.home);
    html.push_markup("\">");
    if let Some(avatar) = &context.avatar {
        html.push_markup("<img src=\"");
        html.push_text(avatar);
        html.push_markup("\" alt=\"\" width=\"24\" height=\"24\" loading=\"lazy\">");
    }
    html.push_markup("<span class=\"p-name\">");
    html.push_text(&context.frame.name);
    html.push_markup("</span> <span class=\"p-nickname\">@");
    html.push_text(tweet.handle.as_str());
    html.push_markup("</span></a>");
}

/// The rest of a start tag, the text and the end of the paragraph.
fn push_text(tweet: &Tweet, tag_page: &dyn Fn(&str) -> Option<String>, html: &mut Html) {
    html.push_markup(" dir=\"auto\"");
    if let Some(language) = &tweet.language {
        html.push_markup(" lang=\"");
        html.push_text(language);
        html.push_markup("\"");
    }
    html.push_markup(">");
    html.push(&tweet_text::styled(&tweet.text, &tweet.spans, &tweet.styles, tag_page));
    html.push_markup("</p>");
}

fn push_day(context: &Context<'_>, tweet: &Tweet, href: &str, html: &mut Html) {
    let when = dates::of_tweet(tweet, &context.cleared.settings.time_zone);
    html.push_markup("<a class=\"u-url\" href=\"");
    html.push_text(href);
    html.push_markup("\"><time class=\"dt-published\" datetime=\"");
    html.push_text(&when.machine);
    html.push_markup("\">");
    html.push_text(&when.text);
    html.push_markup("</time></a>");
}

fn push_link(href: &str, label: &str, html: &mut Html) {
    html.push_markup(" <a href=\"");
    html.push_text(href);
    html.push_markup("\">");
    html.push_text(label);
    html.push_markup("</a>");
}

/// Pictures and films as the component `media` of the theme shows them.
fn push_media(media: &[MediaCard], html: &mut Html) {
    if media.is_empty() {
        return;
    }
    html.push_markup("\n<div class=\"media of-");
    html.push_text(&media.len().to_string());
    html.push_markup("\">");
    for one in media {
        push_medium(one, html);
    }
    html.push_markup("\n</div>");
}

/// Width and height, so that the page does not jump while it loads.
fn push_size(one: &MediaCard, html: &mut Html) {
    if let (Some(width), Some(height)) = (one.width, one.height) {
        html.push_markup(" width=\"");
        html.push_text(&width.to_string());
        html.push_markup("\" height=\"");
        html.push_text(&height.to_string());
        html.push_markup("\"");
    }
}

fn push_medium(one: &MediaCard, html: &mut Html) {
    let is_photo = one.kind == "photo";
    html.push_markup(if is_photo { "\n<a href=\"" } else { "\n<video class=\"u-video\" src=\"" });
    html.push_text(&one.href);
    html.push_markup("\"");
    if !is_photo {
        html.push_markup(if one.kind == "gif" { " controls loop muted" } else { " controls" });
        html.push_markup(" preload=\"metadata\" aria-label=\"");
        html.push_text(&one.alt);
        html.push_markup("\"");
        push_size(one, html);
        html.push_markup("></video>");
        return;
    }
    html.push_markup("><img class=\"u-photo\" src=\"");
    html.push_text(&one.href);
    html.push_markup("\" alt=\"");
    html.push_text(&one.alt);
    html.push_markup("\"");
    if !one.srcset.is_empty() {
        html.push_markup(" srcset=\"");
        html.push_text(&one.srcset);
        html.push_markup("\" sizes=\"");
        html.push_text(one.sizes);
        html.push_markup("\"");
    }
    push_size(one, html);
    html.push_markup(" loading=\"lazy\"></a>");
}

fn push_declared(context: &Context<'_>, tweet: &Tweet, class: &'static str, html: &mut Html) {
    for interest in context.declared(&tweet.text) {
        html.push_markup("\n<p class=\"declared-interest ");
        html.push_markup(class);
        html.push_markup("\"><strong>Declared interest</strong> – ");
        html.push_text(&interest.organisation);
        html.push_markup(": ");
        html.push_text(&interest.nature);
        html.push_markup(".</p>");
    }
}

/// For a feed: the words, the pictures with full addresses, and who wrote them when.
fn elsewhere(context: &Context<'_>, tweet: &Tweet) -> Html {
    let mut html = Html::new();
    html.push_markup("<blockquote>\n<p");
    push_text(tweet, &|tag| Some(context.absolute(&context.hashtag_page(tag)?)), &mut html);
    html.push(&media_elsewhere(context, tweet));
    html.push_markup("\n<p>– ");
    html.push_text(&context.frame.name);
    html.push_markup(" (@");
    html.push_text(tweet.handle.as_str());
    html.push_markup("), ");
    push_day(context, tweet, &context.absolute(&tweet_path(tweet)), &mut html);
    html.push_markup("</p>");
    push_declared(context, tweet, "note", &mut html);
    html.push_markup("\n</blockquote>");
    html
}

/// The pictures of a tweet for a feed; a film is a link, because readers of feeds seldom show one.
pub(super) fn media_elsewhere(context: &Context<'_>, tweet: &Tweet) -> Html {
    let mut html = Html::new();
    let shown = tweet.media.iter().filter(|media| media.file.is_some());
    let paths = shown.filter_map(cards::media_path);
    for (path, one) in paths.zip(cards::media(context, tweet)) {
        let address = context.absolute(&path);
        html.push_markup("\n<p>");
        if one.kind == "photo" {
            html.push_markup("<img src=\"");
            html.push_text(&address);
            html.push_markup("\" alt=\"");
            html.push_text(&one.alt);
            html.push_markup("\">");
        } else {
            push_link(&address, &one.alt, &mut html);
        }
        html.push_markup("</p>");
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Media, MediaKind};
    use crate::page::{Plan, tests};
    use crate::value::SitePath;

    #[test]
    fn a_film_is_played_on_the_site_and_linked_in_a_feed() {
        let mut cleared = tests::cleared();
        let film =
            |media: &mut Media| (media.kind, media.alt) = (MediaKind::Video, Some("A <beating> heart".to_owned()));
        cleared.tweets[2].media.iter_mut().for_each(film);
        let plan = Plan::default();
        let context = Context::new(&cleared, &plan, &[]);
        let page = SitePath::new("/blog/x/");
        let here = card(&context, &cleared.tweets[2], Reader::Site);
        let player = "<video class=\"u-video\" src=\"/site/media/1000000000000000003-chart.png\" controls preload=";
        assert!(here.as_str().contains(player), "{here:?}");
        let there = card(&context, &cleared.tweets[2], Reader::Elsewhere(&page));
        let link =
            "<a href=\"https://natalie.example/site/media/1000000000000000003-chart.png\">A &lt;beating&gt; heart</a>";
        assert!(there.as_str().contains(link) && !there.as_str().contains("<video"), "{there:?}");
    }

    #[test]
    fn a_retweet_and_a_tweet_of_another_are_refused_with_a_reason() {
        let cleared = tests::cleared();
        let plan = Plan::default();
        let context = Context::new(&cleared, &plan, &[]);
        for (written, says) in [
            ("1000000000000000002", "words of @ExampleJournal"),
            ("https://x.com/amy_x/status/77", "a tweet of @amy_x"),
            ("https://x.com/oldexample/status/77", "Tweet 77 is not on this site"),
            ("https://x.com/i/status/77", "Tweet 77 is not on this site"),
            ("next week", "neither the number nor the address"),
            ("", "neither the number nor the address"),
        ] {
            match asked(&context, written, Reader::Site) {
                TweetTarget::Refused { message, mend } => {
                    assert!(message.contains(says) && !mend.is_empty(), "{message}")
                }
                TweetTarget::Found(card) => panic!("{written}: {card:?}"),
            }
        }
        assert!(matches!(asked(&context, "1000000000000000003", Reader::Site), TweetTarget::Found(_)));
    }
}
