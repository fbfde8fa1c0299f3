//! Contact sheets: the pictures of tweets that nobody has looked at yet, as one page of `.held/contact/` for the doctor's own
//! browser. The page is self-contained: no script, and nothing from elsewhere. It goes when the looking ends.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::atomic;
use crate::model::{Media, MediaKind, Tweet};
use crate::value::Html;

/// So many pictures can be looked over at once.
pub const SHEET: usize = 24;

/// A picture that waits to be looked at.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The picture.
    pub media: Media,
    /// Its tweet, whose words stand beside it.
    pub tweet: Tweet,
    /// Whether words about care stand near it.
    pub is_clinical: bool,
}

impl Waiting {
    /// Whether it is a film, which is played on the page and not seen as a whole.
    pub fn is_film(&self) -> bool {
        self.media.kind != MediaKind::Photo
    }
}

/// Writes the page of all sheets. Its path.
///
/// # Errors
/// The disk refuses.
pub fn write(folder: &Path, waiting: &[Waiting]) -> io::Result<PathBuf> {
    atomic::keep_held_out_of_git(folder)?;
    let path = folder.join(".held/contact/index.html");
    atomic::write(&path, page(waiting).as_str().as_bytes())?;
    // A browser is told the whole path.
    fs::canonicalize(path)
}

/// Takes the page away: it holds words of tweets, and one of them may be taken down tomorrow.
///
/// # Errors
/// The disk refuses.
pub fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder.join(".held/contact")) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn page(waiting: &[Waiting]) -> Html {
    let mut html = Html::new();
    html.push_markup(HEAD);
    html.push_markup(STYLE);
    html.push_markup("</style></head><body><h1>Pictures to look at</h1><p>Answer in the terminal. The number is that of the picture on its sheet. ");
    html.push_markup(
        "Does one of them show a patient, or something that can be read: a screen, a wristband, a barcode, a note?</p>",
    );
    let sheets = waiting.chunks(SHEET);
    let count = sheets.len();
    for (index, sheet) in sheets.enumerate() {
        html.push_markup("<section id=\"sheet-");
        html.push_text(&(index + 1).to_string());
        html.push_markup("\"><h2>");
        html.push_text(&format!("Sheet {} of {count}", index + 1));
        html.push_markup("</h2><ol>");
        for (number, one) in (1..).zip(sheet) {
            figure(&mut html, number, one);
        }
        html.push_markup("</ol></section>");
    }
    html.push_markup("</body></html>\n");
    html
}

fn figure(html: &mut Html, number: usize, one: &Waiting) {
    let address = address(&one.media);
    html.push_markup("<li><figure><div class=\"picture\">");
    match (&address, one.is_film()) {
        (None, _) => html.push_markup("<p>The file is not here.</p>"),
        (Some(address), false) => {
            html.push_markup("<a href=\"");
            html.push_text(address);
            html.push_markup("\"><img alt=\"\" src=\"");
            html.push_text(address);
            html.push_markup("\"></a>");
        }
        (Some(address), true) => {
            html.push_markup("<video controls muted preload=\"metadata\" src=\"");
            html.push_text(address);
            html.push_markup("\"></video>");
        }
    }
    html.push_markup("</div><figcaption><strong>");
    html.push_text(&number.to_string());
    html.push_markup("</strong> <span>");
    let film = if one.is_film() { " · a film: play it to its end" } else { "" };
    let clinical = if one.is_clinical { " · words about care beside it" } else { "" };
    html.push_text(&format!("{}{film}{clinical}", one.tweet.time.strftime("%-d %B %Y")));
    html.push_markup("</span>");
    if let Some(address) = address.filter(|_| one.is_film()) {
        html.push_markup(" <a href=\"");
        html.push_text(&address);
        html.push_markup("\">open the film</a>");
    }
    html.push_markup("<blockquote>");
    html.push_text(&one.tweet.text);
    html.push_markup("</blockquote></figcaption></figure></li>");
}

/// Where the file lies, as seen from the page. A name is a part of an address: what has a meaning there is encoded.
fn address(media: &Media) -> Option<String> {
    let file = media.file.as_deref()?;
    let from_page = match file.strip_prefix(".held/") {
        Some(held) => format!("../{held}"),
        None => format!("../../{file}"),
    };
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'.' | b'-' | b'_' | b'~');
    let mut address = String::with_capacity(from_page.len());
    for byte in from_page.bytes() {
        if plain(byte) {
            address.push(char::from(byte));
        } else {
            address.push_str(&format!("%{byte:02X}"));
        }
    }
    Some(address)
}

const HEAD: &str = "<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\">\
    <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src file: 'self'; media-src file: 'self'; style-src 'unsafe-inline'\">\
    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"robots\" content=\"noindex\">\
    <title>Pictures to look at</title><style>";

const STYLE: &str = include_str!("contact.css");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::TweetId;
    use crate::value::Handle;

    fn waiting(name: &str, kind: MediaKind, text: &str) -> Waiting {
        let handle = Handle::parse("DrNatExample").expect("a handle");
        let tweet = Tweet::new(TweetId(7), handle, jiff::Timestamp::UNIX_EPOCH, text);
        let file = Some(format!(".held/media/{name}"));
        Waiting { media: Media { name: name.to_owned(), kind, file, alt: None, size: None }, tweet, is_clinical: false }
    }

    #[test]
    fn the_page_has_no_script_nothing_from_elsewhere_and_words_as_words() {
        let all = [
            waiting("7-a \"b\"#.jpg", MediaKind::Photo, "<script>alert(1)</script> & more"),
            waiting("7-b.mp4", MediaKind::Video, "A film"),
        ];
        let page = page(&all);
        let page = page.as_str();
        assert!(
            page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more") && !page.contains("<script"),
            "{page}"
        );
        assert!(page.contains("src=\"../media/7-a%20%22b%22%23.jpg\""), "{page}");
        assert!(page.contains("<a href=\"../media/7-b.mp4\">open the film</a>"), "{page}");
        assert!(!page.contains("http://") && !page.contains("https://") && !page.contains("url("), "{page}");
    }

    #[test]
    fn every_sheet_counts_from_one() {
        let all = vec![waiting("7-a.jpg", MediaKind::Photo, "x"); SHEET + 1];
        let page = page(&all);
        assert_eq!(page.as_str().matches("<strong>1</strong>").count(), 2);
        assert!(page.as_str().contains("Sheet 2 of 2"));
    }
}
