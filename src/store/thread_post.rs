//! A thread as the draft of a post: its words as paragraphs, its pictures, its links as references. Made from what was
//! cleared and from nothing else, and never written over a file that is there.

mod paragraph;

use std::fmt::Write;
use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::Path;

use jiff::civil::Date;

use super::atomic::with_path;
use crate::clear::Cleared;
use crate::model::{MediaKind, SpanKind, Thread, Tweet, TweetId};
use crate::value::{Slug, WebLink};

/// A draft, and what to tell of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Where it goes, in the folder.
    pub path: String,
    /// The whole file.
    pub text: String,
    /// How many tweets became paragraphs.
    pub tweets: usize,
    /// How many links became references.
    pub references: usize,
    /// Pictures in it, by their names in `alt.toml`.
    pub pictures: Vec<String>,
    /// Those of them that nobody has described.
    pub undescribed: Vec<String>,
}

/// The draft that a thread makes, dated `today`.
pub fn draft(cleared: &Cleared, thread: &Thread, today: Date) -> Draft {
    let tweets = |ids: &[TweetId]| ids.iter().filter_map(|id| cleared.tweet(*id)).collect::<Vec<_>>();
    let main = tweets(&thread.main_line);
    let asides: Vec<&Tweet> = thread.branches.iter().flat_map(|(_, ids)| tweets(ids)).collect();
    let all = || main.iter().chain(&asides).copied();
    let title = title(thread, main.first().copied());
    let references = references(all());
    let pictures = || all().flat_map(|tweet| &tweet.media).filter(|media| is_picture(media));
    let mut text = String::new();
    front_matter(&mut text, &title, today, &hashtags(all()), &references).expect("a String takes every text");
    for (at, tweet) in main.iter().enumerate() {
        push_tweet(&mut text, cleared, tweet, Some((at + 1, main.len())));
    }
    if !asides.is_empty() {
        text.push_str("\n## Asides\n");
        asides.iter().for_each(|tweet| push_tweet(&mut text, cleared, tweet, None));
    }
    text.push_str(&origin(cleared, thread));
    let slug = Slug::from_title(&title).map_or_else(|| format!("thread-{}", thread.root), |slug| slug.to_string());
    Draft {
        path: format!("posts/{slug}.md"),
        text,
        tweets: main.len() + asides.len(),
        references: references.len(),
        pictures: pictures().map(|media| media.name.clone()).collect(),
        undescribed: pictures().filter(|media| media.alt.is_none()).map(|media| media.name.clone()).collect(),
    }
}

/// Writes a draft into the folder.
///
/// # Errors
/// A file of its name is there ([`io::ErrorKind::AlreadyExists`]), or the disk refuses.
pub fn write(folder: &Path, draft: &Draft) -> io::Result<()> {
    let path = folder.join(&draft.path);
    let posts = path.parent().unwrap_or(folder);
    std::fs::create_dir_all(posts).map_err(|error| with_path(posts, &error))?;
    let mut file = OpenOptions::new().write(true).create_new(true).open(&path).map_err(|e| with_path(&path, &e))?;
    file.write_all(draft.text.as_bytes()).and_then(|()| file.sync_all()).map_err(|error| {
        // Half a draft is of no use, and would be in the way of the next one.
        let _ = std::fs::remove_file(&path);
        with_path(&path, &error)
    })
}

/// The most words of a title that nobody gave.
const LONGEST_TITLE: usize = 12;

/// The title given, or the first sentence; a draft has to be called something.
fn title(thread: &Thread, root: Option<&Tweet>) -> String {
    if let Some(title) = &thread.title {
        return title.clone();
    }
    let words = root.map_or("", |tweet| tweet.text.as_str()).split_whitespace();
    let words: Vec<&str> = words.filter(|word| !word.starts_with('#')).collect();
    let end = words.iter().position(|word| word.len() > 3 && word.ends_with(['.', '!', '?', ':']));
    let sentence = &words[..end.map_or(words.len(), |end| end + 1)];
    let shown = &sentence[..sentence.len().min(LONGEST_TITLE)];
    let cut = if shown.len() < sentence.len() { "…" } else { "" };
    let title = shown.join(" ").trim_end_matches(['.', ':', ',', ';']).to_owned() + cut;
    if title.is_empty() { format!("Thread {}", thread.root) } else { title }
}

fn front_matter(
    text: &mut String,
    title: &str,
    today: Date,
    hashtags: &[String],
    references: &[(String, WebLink)],
) -> std::fmt::Result {
    writeln!(text, "+++\ntitle = {}\ndate = {today}", quoted(title))?;
    writeln!(text, "draft = true            # take this line away to publish")?;
    writeln!(text, "# kind = \"opinion\"      # or \"fact\", \"event\": readers are told which")?;
    writeln!(text, "# summary = \"One or two sentences, for lists and search engines.\"")?;
    if !hashtags.is_empty() {
        let topics: Vec<String> = hashtags.iter().map(|tag| quoted(tag)).collect();
        writeln!(text, "# topics = [{}]", topics.join(", "))?;
    }
    if !references.is_empty() {
        writeln!(text, "references = [")?;
        for (title, link) in references {
            writeln!(text, "  {{ title = {}, link = {} }},", quoted(title), quoted(link.as_str()))?;
        }
        writeln!(text, "]")?;
    }
    writeln!(text, "+++")
}

/// A text on one line of TOML.
fn quoted(text: &str) -> String {
    let line: Vec<&str> = text.split_whitespace().collect();
    toml::Value::String(line.join(" ")).to_string()
}

fn hashtags<'t>(tweets: impl Iterator<Item = &'t Tweet>) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for span in tweets.flat_map(|tweet| &tweet.spans) {
        if let SpanKind::Hashtag(tag) = &span.kind
            && tags.iter().all(|known| known.to_lowercase() != tag.to_lowercase())
        {
            tags.push(tag.clone());
        }
    }
    tags
}

/// Each link once, with the words that showed it. Links to X are no references.
fn references<'t>(tweets: impl Iterator<Item = &'t Tweet>) -> Vec<(String, WebLink)> {
    let mut references: Vec<(String, WebLink)> = Vec::new();
    for tweet in tweets {
        for span in &tweet.spans {
            let SpanKind::Link(link) = &span.kind else { continue };
            let is_x = link.host().is_none_or(|host| matches!(host, "x.com" | "twitter.com" | "mobile.twitter.com"));
            if !is_x && references.iter().all(|(_, known)| known.as_str() != link.as_str()) {
                references.push((span.span.slice(&tweet.text).to_owned(), link.clone()));
            }
        }
    }
    references
}

fn is_picture(media: &crate::model::Media) -> bool {
    media.kind == MediaKind::Photo && media.file.is_some()
}

fn push_tweet(text: &mut String, cleared: &Cleared, tweet: &Tweet, place: Option<(usize, usize)>) {
    for words in paragraph::paragraphs(tweet, place) {
        text.push('\n');
        text.push_str(&words);
        text.push('\n');
    }
    for media in tweet.media.iter().filter(|media| media.file.is_some()) {
        if is_picture(media) {
            let alt = paragraph::escaped(media.alt.as_deref().unwrap_or_default());
            text.push_str(&format!("\n![{alt}](</media/{}>)\n", media.name));
        } else {
            text.push_str(&format!("\n[The film](</{}/status/{}/>)\n", tweet.handle, tweet.id));
        }
    }
    if let Some(link) = &tweet.quotes {
        let quoted = link.as_str().split_once("/status/").and_then(|(_, id)| {
            let digits = id.split(|c: char| !c.is_ascii_digit()).next()?;
            cleared.tweet(TweetId::parse(digits)?)
        });
        let line = match quoted.filter(|quoted| !matches!(quoted.kind, crate::model::TweetKind::Retweet { .. })) {
            Some(own) => format!("{{{{ tweet {} }}}}", own.id),
            None => format!("[The tweet quoted here](<{}>)", link.as_str()),
        };
        text.push_str(&format!("\n{line}\n"));
    }
}

/// Where the words come from. The address by id leads to the thread whatever its title is.
fn origin(cleared: &Cleared, thread: &Thread) -> String {
    let Some(root) = cleared.tweet(thread.root) else { return String::new() };
    let day = cleared.settings.time_zone.to_datetime(root.time).date().strftime("%-d %B %Y");
    format!("\n*First written as [a thread on Twitter/X](/threads/{}/), {day}.*\n", thread.root)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Media;
    use crate::page::tests::cleared;

    const FIRST: u64 = 1_000_000_000_000_000_000;

    fn picture(name: &str, kind: MediaKind, alt: Option<&str>, file: Option<&str>) -> Media {
        let (alt, file) = (alt.map(str::to_owned), file.map(str::to_owned));
        Media { name: name.to_owned(), kind, file, alt, size: None }
    }

    #[test]
    fn pictures_quotes_and_references_come_along() {
        let mut site = cleared();
        let linked = site.tweets[0].clone();
        let part =
            |site: &mut Cleared, at| site.tweets.iter().position(|one| one.id == TweetId(FIRST + at)).expect("there");
        let (first, second, third) = (part(&mut site, 10), part(&mut site, 11), part(&mut site, 12));
        (site.tweets[second].text, site.tweets[second].spans) = (linked.text, linked.spans);
        site.tweets[first].quotes = WebLink::parse("https://x.com/DrExample/status/1000000000000000003");
        site.tweets[third].quotes = WebLink::parse("https://x.com/amy_x/status/3");
        site.tweets[third].media = vec![
            picture("12-a (1).png", MediaKind::Photo, Some("A [chart]"), Some("x")),
            picture("12-b.png", MediaKind::Photo, None, Some("x")),
            picture("12-c.mp4", MediaKind::Video, None, Some("x")),
            picture("12-gone.png", MediaKind::Photo, None, None),
        ];
        let draft = draft(&site, &site.threads[0], site.today);
        for part in [
            "# topics = [\"HeartFailure\"]",
            "  { title = \"example.org/trial…\", link = \"https://example.org/trial?a=1&b=2\" },",
            "\n{{ tweet 1000000000000000003 }}\n",
            "Worth your time:\\\n[example.org/trial…](<https://example.org/trial?a=1&b=2>) via \
             [@TheKingsFund](<https://x.com/TheKingsFund>) #HeartFailure\n",
            "\n![A \\[chart\\]](</media/12-a (1).png>)\n",
            "\n[The film](</DrExample/status/1000000000000000012/>)\n",
            "\n[The tweet quoted here](<https://x.com/amy_x/status/3>)\n",
            "\n## Asides\n\nAn aside: the same goes for posters.\n",
        ] {
            assert!(draft.text.contains(part), "{part}\n{}", draft.text);
        }
        assert_eq!((draft.tweets, draft.references), (5, 1));
        assert!(
            draft.text.contains("title = \"A thread on how I read a trial when I have twenty…\""),
            "{}",
            draft.text
        );
        assert_eq!(draft.pictures, ["12-a (1).png", "12-b.png"]);
        assert_eq!(draft.undescribed, ["12-b.png"]);
        assert!(!draft.text.contains("gone"), "{}", draft.text);
    }

    #[test]
    fn what_is_not_shown_is_in_no_draft() {
        let mut site = cleared();
        let held = TweetId(FIRST + 12);
        let words = site.tweet(held).expect("a part").text.clone();
        site.tweets.retain(|tweet| tweet.id != held);
        site.tweets[0].quotes = WebLink::parse("https://x.com/DrExample/status/1000000000000000012");
        let draft = draft(&site, &site.threads[0], site.today);
        assert!(!draft.text.contains(&words) && !draft.text.contains(&held.to_string()), "{}", draft.text);
    }
}
