//! Articles of an export as drafts in `.held/drafts/`: for the author to look through, move to `posts/` and publish.

use std::fmt::Write;
use std::io;
use std::path::Path;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::atomic;
use crate::model::Article;

/// Writes a draft for each article that has none yet; what the author has begun is never written over. Returns how many
/// were written. `today` stands for a date that the export does not say.
///
/// # Errors
/// The disk refuses.
pub fn write(folder: &Path, articles: &[Article], today: Date) -> io::Result<u64> {
    let mut written = 0;
    for article in articles {
        atomic::keep_held_out_of_git(folder)?;
        let path = folder.join(format!(".held/drafts/article-{}.md", article.id));
        if !path.exists() {
            atomic::write(&path, draft(article, today).as_bytes())?;
            written += 1;
        }
    }
    Ok(written)
}

fn draft(article: &Article, today: Date) -> String {
    let date = article.published.map_or(today, |time| TimeZone::UTC.to_datetime(time).date());
    let title = if article.title.trim().is_empty() { "An article" } else { article.title.trim() };
    let title = toml::Value::String(title.replace('\n', " "));
    let mut out = format!("+++\ntitle = {title}\ndate = {date}\nkind = \"opinion\"\ndraft = true\n+++\n");
    for paragraph in &article.paragraphs {
        write!(out, "\n{paragraph}\n").expect("a String takes every text");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_is_a_post_that_is_not_published_and_is_never_written_over() {
        let place = tempfile::tempdir().expect("a temporary folder");
        let paragraphs = vec!["One.".to_owned(), "Two.".to_owned()];
        let published = Some("2025-03-04T10:00:00Z".parse().expect("a time"));
        let article = Article { id: "7".to_owned(), title: "A \"title\"".to_owned(), published, paragraphs };
        let today = jiff::civil::date(2026, 11, 21);
        assert_eq!(write(place.path(), std::slice::from_ref(&article), today).ok(), Some(1));
        let path = place.path().join(".held/drafts/article-7.md");
        let text = std::fs::read_to_string(&path).expect("a draft");
        let (_, rest) = text.split_once("+++\n").expect("front matter");
        let (head, body) = rest.split_once("+++\n").expect("front matter");
        let head: toml::Table = head.parse().expect("TOML");
        assert_eq!(head["title"].as_str(), Some("A \"title\""));
        assert_eq!((head["draft"].as_bool(), head["date"].to_string().as_str()), (Some(true), "2025-03-04"));
        assert_eq!(body, "\nOne.\n\nTwo.\n");
        std::fs::write(&path, "mine").expect("a file");
        assert_eq!(write(place.path(), &[article], today).ok(), Some(0));
        assert_eq!(std::fs::read_to_string(&path).ok().as_deref(), Some("mine"));
    }
}
