//! Pictures and films of tweets, from an export to the site: sizes, copies, alt text, and what is never published.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::{Arc, Mutex};

use byname::check::{Report, sound};
use byname::finding::Finding;
use byname::pipeline::{Input, Tweets, prepare};
use byname::source::Sources;
use byname::value::Rendered;
use image::{ImageFormat, RgbImage};
use serde_json::{Value, json};

use crate::support::{self, ExportMaker, tweet, with};

type Outputs = BTreeMap<String, Vec<u8>>;

fn photograph(width: u32, height: u32) -> Vec<u8> {
    let picture =
        RgbImage::from_fn(width, height, |x, y| image::Rgb([(x * 255 / width) as u8, (y * 255 / height) as u8, 90]));
    let mut bytes = Vec::new();
    picture.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Jpeg).expect("a JPEG");
    bytes
}

/// A tweet with media of these names.
fn with_media(id: &str, text: &str, kind: &str, names: &[&str]) -> Value {
    let media: Vec<Value> = names
        .iter()
        .map(|name| {
            json!({ "type": kind, "url": "https://t.co/mm", "indices": ["0", "0"],
                "media_url_https": format!("https://pbs.example/media/{name}"),
                "sizes": { "large": { "w": "720", "h": "1280", "resize": "fit" } },
                "video_info": { "variants": [{ "content_type": "video/mp4", "bitrate": "2176000",
                    "url": format!("https://video.example/vid/{name}?tag=12") }] } })
        })
        .collect();
    with(tweet(id, text), "extended_entities", json!({ "media": media }))
}

/// What a build of the sound folder makes with this export, and its report.
fn built(export: ExportMaker, changes: &[(&str, &[u8])]) -> (Outputs, Report) {
    let mut folder: BTreeMap<String, Vec<u8>> = [
        ("site.toml", sound::SETTINGS.replace("[archive]", "[archive]\npictures = \"show\"")),
        ("profile.md", sound::PROFILE.replace("@exampledoctor", support::HANDLE)),
        ("following.toml", sound::FOLLOWING.to_owned()),
    ]
    .into_iter()
    .map(|(path, text)| (path.to_owned(), text.into_bytes()))
    .collect();
    folder.extend(changes.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec())));
    let sources = Arc::new(Sources::from_memory(folder));
    let tweets = Tweets::Export(Arc::new(export.in_memory()));
    let prepared = prepare(Input { sources, tweets, today: sound::TODAY, base_url: None });
    let outputs = Mutex::new(BTreeMap::new());
    let keep = |rendered: &Rendered| {
        outputs.lock().expect("no thread panicked").insert(rendered.path.to_string(), rendered.bytes.clone());
        Ok(())
    };
    let report = prepared.look(&keep).expect("nothing in memory can fail to be read");
    (outputs.into_inner().expect("no thread panicked"), report)
}

fn of_code<'r>(report: &'r Report, code: &str) -> Vec<&'r Finding> {
    report.findings.iter().filter(|finding| finding.kind.code == code).collect()
}

fn page(outputs: &Outputs, id: &str) -> String {
    let page = &outputs[&format!("/{}/status/{id}/", support::HANDLE)];
    String::from_utf8(page.clone()).expect("a page is text")
}

fn one_photograph() -> ExportMaker {
    let tweets = ExportMaker::new().tweet(with_media("1001", "The sea.", "photo", &["a.jpg"]));
    tweets.file("data/tweets_media/1001-a.jpg", photograph(2000, 1000))
}

#[test]
fn a_large_photograph_has_smaller_copies_and_a_browser_may_choose() {
    let (outputs, _) = built(one_photograph(), &[]);
    for width in [640, 1280] {
        let copy = &outputs[&format!("/media/{width}/1001-a.jpg")];
        let picture = image::load_from_memory_with_format(copy, ImageFormat::Jpeg).expect("a JPEG");
        assert_eq!((picture.width(), picture.height()), (width, width / 2));
        assert!(copy.len() < outputs["/media/1001-a.jpg"].len());
    }
    let page = page(&outputs, "1001");
    let choice =
        "srcset=\"/site/media/640/1001-a.jpg 640w, /site/media/1280/1001-a.jpg 1280w, /site/media/1001-a.jpg 2000w\"";
    assert!(page.contains(choice), "{page}");
    assert!(page.contains("sizes=\"(min-width: 40rem) 38rem, 100vw\" width=\"2000\" height=\"1000\" loading=\"lazy\""));
    assert_eq!(built(one_photograph(), &[]).0, outputs, "the same bytes each time");
}

#[test]
fn a_picture_that_nobody_has_looked_at_has_no_copies() {
    let ask = ("site.toml", sound::SETTINGS.as_bytes());
    let (outputs, _) = built(one_photograph(), &[ask]);
    assert!(outputs.keys().all(|path| !path.contains("1001-a.jpg")), "{:?}", outputs.keys());
    assert!(!page(&outputs, "1001").contains("srcset"));
}

#[test]
fn a_withheld_tweet_has_no_copies_either() {
    let tweets = ExportMaker::new().tweet(with_media("1001", "NHS no 999 000 0018", "photo", &["a.jpg"]));
    let (outputs, _) = built(tweets.file("data/tweets_media/1001-a.jpg", photograph(2000, 1000)), &[]);
    assert!(outputs.keys().all(|path| !path.contains("1001")), "{:?}", outputs.keys());
}

#[test]
fn small_photographs_and_drawings_have_no_copies() {
    let tweets = ExportMaker::new().tweet(with_media("1001", "The sea.", "photo", &["a.jpg", "b.png"]));
    let mut drawing = Vec::new();
    RgbImage::new(2000, 10).write_to(&mut Cursor::new(&mut drawing), ImageFormat::Png).expect("a PNG");
    let tweets = tweets.file("data/tweets_media/1001-a.jpg", photograph(800, 600));
    let (outputs, _) = built(tweets.file("data/tweets_media/1001-b.png", drawing), &[]);
    let media: Vec<&str> = outputs.keys().map(String::as_str).filter(|path| path.starts_with("/media/")).collect();
    assert_eq!(media, ["/media/1001-a.jpg", "/media/1001-b.png"]);
}

#[test]
fn what_is_no_picture_is_left_out_of_a_first_look_and_its_tweet_is_shown() {
    let names = ["page.jpg", "drawing.jpg", "png.jpg", "page.html", "bomb.png"];
    let mut export = ExportMaker::new().tweet(with_media("1001", "The sea.", "photo", &names));
    let mut png = Vec::new();
    RgbImage::new(2, 2).write_to(&mut Cursor::new(&mut png), ImageFormat::Png).expect("a PNG");
    let mut bomb = png.clone();
    // The header says 65,535 pixels in each direction.
    bomb[16..24].copy_from_slice(&[0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF]);
    for (name, bytes) in [
        ("page.jpg", b"<html><script>x()</script>".to_vec()),
        ("drawing.jpg", b"<svg onload='x()'/>".to_vec()),
        ("png.jpg", png),
        ("page.html", b"<html><script>x()</script>".to_vec()),
        ("bomb.png", bomb),
    ] {
        export = export.file(&format!("data/tweets_media/1001-{name}"), bytes);
    }
    let (outputs, report) = built(export, &[]);
    assert!(page(&outputs, "1001").contains("The sea."));
    assert!(outputs.keys().all(|path| !path.starts_with("/media/")), "{:?}", outputs.keys());
    let said = of_code(&report, "FO-14");
    assert_eq!(said.len(), names.len(), "{said:?}");
    assert!(report.approve().is_ok(), "an odd file of an export must not keep the site back");
}

fn film(place: &[u8]) -> Vec<u8> {
    let atom = |name: &[u8; 4], content: &[u8]| {
        let length = u32::try_from(content.len() + 8).expect("short");
        [length.to_be_bytes().as_slice(), name, content].concat()
    };
    let header = atom(b"mvhd", &[0; 20]);
    let movie = atom(b"moov", &[header, atom(b"udta", &atom(b"\xA9xyz", place))].concat());
    [atom(b"ftyp", b"isom\0\0\0\0"), movie, atom(b"mdat", b"pixels")].concat()
}

#[test]
fn a_film_is_published_without_its_place_and_with_its_size() {
    let place = b"+51.1234+001.6543/";
    let export = ExportMaker::new().tweet(with_media("1001", "The sea.", "video", &["a.mp4"]));
    let (outputs, report) = built(export.file("data/tweets_media/1001-a.mp4", film(place)), &[]);
    let published = &outputs["/media/1001-a.mp4"];
    assert!(published.ends_with(b"pixels"));
    assert!(!published.windows(6).any(|part| place.starts_with(part)));
    assert_eq!(of_code(&report, "PV-02").len(), 0);
    let page = page(&outputs, "1001");
    assert!(page.contains("controls preload=\"none\" width=\"720\" height=\"1280\""), "{page}");
}

#[test]
fn what_lacks_alt_text_is_listed_as_lines_to_paste() {
    let names = ["a.jpg", "b.jpg"];
    let mut export = ExportMaker::new().tweet(with_media("1001", "The sea.", "photo", &names));
    for name in names {
        export = export.file(&format!("data/tweets_media/1001-{name}"), photograph(32, 16));
    }
    let (_, report) = built(export.clone(), &[]);
    let [found] = of_code(&report, "PV-04")[..] else { panic!("one list") };
    assert!(found.message.starts_with("2 pictures and films"), "{}", found.message);
    assert!(found.mend.ends_with("\n\"1001-a.jpg\" = \"\"\n\"1001-b.jpg\" = \"\""), "{}", found.mend);
    let described = ("alt.toml", b"\"1001-a.jpg\" = \"A calm sea\"\n\"1001-b.jpg\" = \"\"\n".as_slice());
    let (outputs, report) = built(export, &[described]);
    let [found] = of_code(&report, "PV-04")[..] else { panic!("one list") };
    assert!(found.mend.ends_with(":\n\"1001-b.jpg\" = \"\""), "{}", found.mend);
    assert!(page(&outputs, "1001").contains("alt=\"A calm sea\""));
}

#[test]
fn the_portrait_and_the_picture_of_a_post_have_smaller_copies_too() {
    let portrait = "name = \"Natalie Example\"\nportrait = { file = \"static/me.jpg\", alt = \"The doctor\" }";
    let profile = sound::PROFILE.replace("name = \"Natalie Example\"", portrait);
    let image = "kind = \"opinion\"\nimage = { file = \"static/road.jpg\", alt = \"A road\" }";
    let post = sound::POST.replace("kind = \"opinion\"", image);
    let (me, road) = (photograph(1000, 1000), photograph(2000, 1000));
    let (outputs, _) = built(
        one_photograph(),
        &[
            ("profile.md", profile.replace("@exampledoctor", support::HANDLE).as_bytes()),
            ("posts/sound.md", post.as_bytes()),
            ("static/me.jpg", &me),
            ("static/road.jpg", &road),
        ],
    );
    let copies: Vec<&str> = outputs.keys().map(String::as_str).filter(|path| path.contains("/files/")).collect();
    assert_eq!(copies, ["/media/1280/files/road.jpg", "/media/640/files/me.jpg", "/media/640/files/road.jpg"]);
    let page = |path: &str| String::from_utf8(outputs[path].clone()).expect("a page is text");
    let me = "srcset=\"/site/media/640/files/me.jpg 640w, /site/me.jpg 1000w\" sizes=\"11rem\" width=\"1000\"";
    assert!(page("/").contains(me), "{}", page("/"));
    assert!(page("/blog/sound/").contains("/site/media/1280/files/road.jpg 1280w, /site/road.jpg 2000w\" sizes="));
}

#[test]
fn looking_without_writing_finds_the_same_as_building() {
    let sources = Arc::new(Sources::from_memory(BTreeMap::from([
        ("site.toml".to_owned(), sound::SETTINGS.replace("[archive]", "[archive]\npictures = \"show\"").into_bytes()),
        ("profile.md".to_owned(), sound::PROFILE.replace("@exampledoctor", support::HANDLE).into_bytes()),
    ])));
    let tweets = Tweets::Export(Arc::new(one_photograph().in_memory()));
    let prepared = prepare(Input { sources, tweets, today: sound::TODAY, base_url: None });
    let whole = prepared.look(&|_| Ok(())).expect("in memory");
    let only = prepared.look_only().expect("in memory");
    let words = |report: &Report| -> Vec<String> {
        report.findings.iter().map(|finding| format!("{} {}", finding.kind.code, finding.message)).collect()
    };
    assert_eq!((words(&whole), whole.summary.pages), (words(&only), only.summary.pages));
}
