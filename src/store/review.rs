//! What a person decided about one tweet or picture: its line and its file move between `tweets/` and `.held/`.
//!
//! The new place is written before the old one is cleared, so that a run that is cut off loses nothing.

use std::collections::btree_map::Entry;
use std::collections::{BTreeSet, HashSet};
use std::io;
use std::path::Path;

use super::atomic;
use super::import::DECISION;
use super::lines::{Line, Lines};
use super::media::{HeldList, held_path, shown_path};
use crate::check::kinds;
use crate::clear::cut_links;
use crate::model::tweet_line::HeldMedia;
use crate::model::tweet_line::{MediaLine, TweetLine, line_of};
use crate::model::{LeftOut, Tweet, TweetId};

fn shown_lines(folder: &Path) -> io::Result<Lines> {
    Lines::read(&folder.join("tweets"))
}

fn held_lines(folder: &Path) -> io::Result<Lines> {
    Lines::read(&folder.join(".held/tweets"))
}

/// Publishes a held tweet: its line goes to `tweets/`, and the media that it names with it. False where it is not held.
///
/// # Errors
/// The disk refuses, or a line cannot be read.
pub fn keep_tweet(folder: &Path, id: TweetId) -> io::Result<bool> {
    let mut held = held_lines(folder)?;
    let Some(line) = held.by_id.remove(&id) else { return Ok(false) };
    let mut shown = shown_lines(folder)?;
    if let Entry::Vacant(free) = shown.by_id.entry(id) {
        for media in &line.read.media {
            move_file(&held_path(folder, &media.name), &shown_path(folder, &media.name))?;
        }
        let read = TweetLine { why: Vec::new(), ..line.read.clone() };
        free.insert(line.with(read));
        shown.write()?;
    }
    held.write()?;
    Ok(true)
}

/// Takes lines out of `.held/` that stand in `tweets/` as well: a run was cut off between the two.
///
/// # Errors
/// The disk refuses, or a line cannot be read.
pub fn end_moves(folder: &Path) -> io::Result<()> {
    let mut held = held_lines(folder)?;
    let shown = shown_lines(folder)?;
    let before = held.by_id.len();
    held.by_id.retain(|id, _| !shown.by_id.contains_key(id));
    if held.by_id.len() < before { held.write() } else { Ok(()) }
}

/// Takes a tweet from what is published: its line and its media go to `.held/`, with the reason `decision`, which no
/// later import overrules. What continues it goes with it, to be decided about, and links to it are cut out of the lines
/// that stay: a build elsewhere, without `.held/`, must not know of it either. Also for one that is held already. What went
/// with it, oldest first; nothing where it is in neither place.
///
/// # Errors
/// The disk refuses, or a line cannot be read.
pub fn withhold_tweet(folder: &Path, id: TweetId) -> io::Result<Option<Vec<TweetId>>> {
    let mut shown = shown_lines(folder)?;
    let mut held = held_lines(folder)?;
    let published = shown.by_id.remove(&id);
    let Some(line) = published.clone().or_else(|| held.by_id.get(&id).cloned()) else { return Ok(None) };
    atomic::keep_held_out_of_git(folder)?;
    let mut read = line.read.clone();
    if !read.why.iter().any(|why| why == DECISION) {
        read.why.push(DECISION.to_owned());
    }
    let mut media = read.media.clone();
    held.by_id.insert(id, line.with(read));
    let gone = continuations(&mut shown, &mut held, id, &mut media);
    held.write()?;
    if published.is_some() {
        for media in media {
            move_file(&shown_path(folder, &media.name), &held_path(folder, &media.name))?;
        }
        cut_links_to(&mut shown, &gone);
        shown.write()?;
    }
    let mut with_it: Vec<TweetId> = gone.into_iter().filter(|other| *other != id).collect();
    with_it.sort_unstable();
    Ok(Some(with_it))
}

/// What continues a tweet, and what continues that, as far as it was held for nothing else. Oldest first.
///
/// # Errors
/// The disk refuses, or a line cannot be read.
pub fn held_after(folder: &Path, id: TweetId) -> io::Result<Vec<TweetId>> {
    let mut after = Vec::new();
    let mut above = HashSet::from([id]);
    // A tweet is younger than what it continues, and so is its number.
    for (id, line) in &held_lines(folder)?.by_id {
        let continues = |tweet: Tweet| tweet.reply_to.filter(|to| to.own)?.id.filter(|id| above.contains(id));
        let is_alone = line.read.why.iter().all(|why| why == kinds::AR_06.code);
        if is_alone && line.read.tweet().ok().and_then(continues).is_some() {
            above.insert(*id);
            after.push(*id);
        }
    }
    Ok(after)
}

/// Tweets that are held for nothing but a picture that nobody has looked at.
///
/// # Errors
/// The disk refuses, or a line cannot be read.
pub fn picture_only(folder: &Path) -> io::Result<BTreeSet<TweetId>> {
    let is_alone = |line: &Line| line.read.why.iter().eq([LeftOut::PictureOnly.word()]);
    Ok(held_lines(folder)?.by_id.iter().filter(|(_, line)| is_alone(line)).map(|(id, _)| *id).collect())
}

/// Moves what continues a withheld tweet, and what continues that, to the held lines. Every id that is gone now.
pub(super) fn continuations(
    shown: &mut Lines,
    held: &mut Lines,
    first: TweetId,
    media: &mut Vec<MediaLine>,
) -> HashSet<TweetId> {
    let mut gone = HashSet::from([first]);
    loop {
        let follows = |line: &Line| {
            let tweet = line.read.tweet().ok()?;
            tweet.reply_to.filter(|to| to.own)?.id.filter(|id| gone.contains(id))
        };
        let next: Vec<TweetId> =
            shown.by_id.iter().filter(|(_, line)| follows(line).is_some()).map(|(id, _)| *id).collect();
        if next.is_empty() {
            return gone;
        }
        for id in next {
            if let Some(line) = shown.by_id.remove(&id) {
                media.extend(line.read.media.iter().cloned());
                let read = TweetLine { why: vec![kinds::AR_06.code.to_owned()], ..line.read.clone() };
                held.by_id.insert(id, line.with(read));
            }
            gone.insert(id);
        }
    }
}

pub(super) fn cut_links_to(shown: &mut Lines, gone: &HashSet<TweetId>) {
    for line in shown.by_id.values_mut() {
        // A line that was read once can be read again; one that cannot stays as it is.
        let Ok(mut tweet) = line.read.tweet() else { continue };
        let whole = tweet.clone();
        cut_links(&mut tweet, gone);
        if tweet != whole {
            *line = line.clone().with(line_of(&tweet));
        }
    }
}

/// Shows a held picture: its file goes to `tweets/media/` and the line of its tweet names it. Where the tweet itself is
/// held, the picture will be shown with it. False where the picture is not held.
///
/// # Errors
/// The disk refuses, or a line cannot be read.
pub fn keep_media(folder: &Path, name: &str) -> io::Result<bool> {
    let mut list = HeldList::read(folder)?;
    let Some(kept) = list.by_name.remove(name) else { return Ok(false) };
    let Some(tweet) = kept.tweet() else { return Ok(false) };
    let mut shown = shown_lines(folder)?;
    let mut held = held_lines(folder)?;
    if let Some(line) = shown.by_id.remove(&tweet) {
        move_file(&held_path(folder, name), &shown_path(folder, name))?;
        shown.by_id.insert(tweet, naming(line, kept.media));
        shown.write()?;
    } else if let Some(line) = held.by_id.remove(&tweet) {
        held.by_id.insert(tweet, naming(line, kept.media));
        held.write()?;
    } else {
        return Ok(false);
    }
    list.write()?;
    Ok(true)
}

/// Takes a picture from what is published: its file goes to `.held/media/`, and the line of its tweet names it no more.
/// False where no tweet names it.
///
/// # Errors
/// The disk refuses, or a line cannot be read.
pub fn withhold_media(folder: &Path, name: &str) -> io::Result<bool> {
    for mut lines in [shown_lines(folder)?, held_lines(folder)?] {
        let found = lines.by_id.iter().find_map(|(id, line)| {
            line.read.media.iter().find(|media| media.name == name).map(|media| (*id, media.clone()))
        });
        let Some((id, media)) = found else { continue };
        let Some(line) = lines.by_id.remove(&id) else { continue };
        atomic::keep_held_out_of_git(folder)?;
        let mut list = HeldList::read(folder)?;
        list.by_name.insert(name.to_owned(), HeldMedia::new(id, media));
        list.write()?;
        let mut read = line.read.clone();
        read.media.retain(|media| media.name != name);
        lines.by_id.insert(id, line.with(read));
        move_file(&shown_path(folder, name), &held_path(folder, name))?;
        lines.write()?;
        return Ok(true);
    }
    // A run that was cut off while it kept the picture may have left a copy where git takes it.
    if HeldList::read(folder)?.by_name.contains_key(name) {
        move_file(&shown_path(folder, name), &held_path(folder, name))?;
    }
    Ok(false)
}

fn naming(line: Line, media: MediaLine) -> Line {
    let mut read = line.read.clone();
    if read.media.iter().all(|known| known.name != media.name) {
        read.media.push(media);
    }
    line.with(read)
}

/// Moves a file that is there. One that is gone, or has been moved by a run that was cut off, is no fault.
pub(super) fn move_file(from: &Path, to: &Path) -> io::Result<()> {
    if from.is_file() { atomic::rename(from, to) } else { Ok(()) }
}
