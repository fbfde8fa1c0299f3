//! Where each tweet and each media file of an import goes, and what has to leave `tweets/` because of it.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::io;
use std::path::PathBuf;

use super::evidence::Evidence;
use super::jobs::{self, Goes, Job, Outcome};
use super::known::Known;
use super::leaving::{Leaves, is_withheld};
use super::richer::takes_place;
use super::{DECISION, Held, Import, Imported, UNKNOWN_HERE, is_settled};
use crate::check::{catalogue, kinds};
use crate::model::tweet_line::{AudienceWord, HeldMedia, TweetLine, line_of, media_line};
use crate::model::{Audience, Media, Tweet, TweetId};
use crate::store::atomic;
use crate::store::import_log::ImportLog;
use crate::store::lines::{Line, Lines};
use crate::store::media::{HeldList, held_path, shown_path};
use crate::store::refused;
use crate::store::review::{continuations, cut_links_to};
use crate::value::Handle;

/// An import while it sorts.
pub(super) struct Sorting<'a> {
    import: &'a Import<'a>,
    evidence: Evidence<'a>,
    shown: Lines,
    held: Lines,
    list: HeldList,
    /// Earlier versions of edited tweets, by the last one.
    earlier: BTreeMap<TweetId, Vec<TweetId>>,
    /// What imports on this computer have seen.
    known: Known,
    /// Whether those were all imports; not so on a new computer.
    knows_all: bool,
    /// Lines that leave `.held/`, until they stand in `tweets/`.
    released: Vec<(TweetId, Line)>,
    /// Public lines of tweets to a Circle.
    leaving: Vec<TweetId>,
    media: Vec<Job>,
    /// Files that leave `tweets/media/` with their tweet.
    moves: Vec<(PathBuf, PathBuf)>,
    did: Imported,
}

impl<'a> Sorting<'a> {
    /// Reads what is there.
    pub(super) fn open(import: &'a Import<'a>) -> io::Result<Sorting<'a>> {
        let shown = Lines::read(&import.folder.join("tweets"))?;
        let held = Lines::read(&import.folder.join(".held/tweets"))?;
        let log = ImportLog::read(import.folder)?;
        let known = Known::read(import.folder)?;
        let knows_all = known.log == log.digest();
        let mut earlier: BTreeMap<TweetId, Vec<TweetId>> = BTreeMap::new();
        for tweet in import.shown.iter().chain(import.held.iter().map(|held| &held.tweet)) {
            if !tweet.replaces.is_empty() {
                earlier.insert(tweet.id, tweet.replaces.clone());
            }
        }
        Ok(Sorting {
            import,
            evidence: Evidence { exports: &import.facts.exports, accounts: import.accounts, log },
            shown,
            held,
            list: HeldList::read(import.folder)?,
            earlier,
            known,
            knows_all,
            released: Vec::new(),
            leaving: Vec::new(),
            media: Vec::new(),
            moves: Vec::new(),
            did: Imported::default(),
        })
    }

    /// A tweet that may be published.
    pub(super) fn shown(&mut self, tweet: &Tweet) {
        if self.keeps_committed(tweet.id) {
            return;
        }
        if self.stays_held(tweet) {
            self.did.held += 1;
        } else if self.earlier_is_settled(tweet.id) {
            self.hold(tweet, DECISION);
        } else if self.goes_on_from_withheld(tweet) {
            self.hold(tweet, kinds::AR_06.code);
        } else if self.held.by_id.contains_key(&tweet.id) {
            self.did.released += 1;
            self.add(tweet);
        } else if self.is_unknown_here(tweet) {
            self.did.unknown_here += 1;
            self.hold(tweet, UNKNOWN_HERE);
        } else if self.knows_all && self.evidence.was_gone(tweet.id, &tweet.handle) {
            self.did.gone += 1;
            self.hold(&Tweet { gone: true, ..tweet.clone() }, kinds::AR_11.code);
        } else {
            self.add(tweet);
        }
    }

    /// Whether a tweet was taken away, here by hand or on another computer, so that a person has to say what it was: it
    /// was seen here before, or an import of which this computer knows nothing covered it.
    fn is_unknown_here(&self, tweet: &Tweet) -> bool {
        let is_covered = self.evidence.is_covered(tweet.id, &tweet.handle);
        self.known.ids.contains(&tweet.id) || !self.knows_all && is_covered
    }

    fn add(&mut self, tweet: &Tweet) {
        self.did.added += 1;
        let line = self.line(tweet, Vec::new());
        self.released.extend(self.held.by_id.remove(&tweet.id).map(|line| (tweet.id, line)));
        self.shown.by_id.insert(tweet.id, line);
        self.files_of(tweet, Goes::ToShown);
    }

    /// A tweet that may not be published.
    pub(super) fn held(&mut self, held: &Held) {
        let id = held.tweet.id;
        // A line that was public before an export said for whom it was written is public no more.
        if held.tweet.audience == Audience::Circle && self.shown.by_id.contains_key(&id) {
            self.leaving.push(id);
            return;
        }
        if self.keeps_committed(id) {
            self.compare(held);
            return;
        }
        if self.stays_held(&held.tweet) {
            self.did.held += 1;
        } else {
            self.did.gone += u64::from(held.tweet.gone);
            self.hold_for(&held.tweet, held.why.clone());
        }
    }

    /// Notes a line that stays public with other words than those of the export, in which something was found.
    fn compare(&mut self, held: &Held) {
        let code = held.why.iter().find(|why| catalogue::find(why).is_some());
        let is_other = self.shown.by_id.get(&held.tweet.id).is_some_and(|line| line.read.text != held.tweet.text);
        if let Some(code) = code.filter(|_| is_other) {
            self.did.other_words.push((held.tweet.id, code.clone()));
        }
    }

    /// A line that a person held may carry a redaction: it stays as it is. So does one that was gone from X when a newer
    /// export than these was imported.
    fn stays_held(&self, tweet: &Tweet) -> bool {
        self.held.by_id.get(&tweet.id).is_some_and(|line| {
            is_settled(&line.read.why) || line.read.gone && self.evidence.was_gone(tweet.id, &tweet.handle)
        })
    }

    fn hold(&mut self, tweet: &Tweet, why: &str) {
        self.hold_for(tweet, vec![why.to_owned()]);
    }

    fn hold_for(&mut self, tweet: &Tweet, why: Vec<String>) {
        self.did.held += 1;
        let line = self.line(tweet, why);
        self.held.by_id.insert(tweet.id, line);
        self.files_of(tweet, Goes::WithHeldTweet);
    }

    /// The line of a tweet: the one of an earlier import where that knows more, or is of a newer export and knows as much.
    fn line(&self, tweet: &Tweet, why: Vec<String>) -> Line {
        let new = TweetLine { why, ..line_of(tweet) };
        let is_older = || self.evidence.is_of_older_exports(tweet.id, &tweet.handle);
        match self.held.by_id.get(&tweet.id) {
            Some(old) if !takes_place(&new, &old.read, is_older()) => {
                let (why, gone) = (new.why, new.gone);
                // What may be shown of its media was decided today.
                old.clone().with(TweetLine { why, gone, media: new.media, ..old.read.clone() })
            }
            _ => Line::new(tweet, new),
        }
    }

    fn keeps_committed(&mut self, id: TweetId) -> bool {
        let committed = self.shown.by_id.contains_key(&id);
        if committed {
            self.did.kept += 1;
            self.held.by_id.remove(&id);
        }
        committed
    }

    /// Whether a person held an earlier version of an edited tweet: the new words are no reason to publish it.
    fn earlier_is_settled(&self, id: TweetId) -> bool {
        let mut earlier = self.earlier.get(&id).into_iter().flatten().filter_map(|old| self.held.by_id.get(old));
        earlier.any(|line| is_settled(&line.read.why))
    }

    /// Whether a tweet continues one that was taken down, or that lies in `.held/` and is in no export any more, so that
    /// the check of this run could not know of it.
    fn goes_on_from_withheld(&self, tweet: &Tweet) -> bool {
        let parent = tweet.reply_to.as_ref().filter(|to| to.own).and_then(|to| to.id);
        parent.is_some_and(|id| {
            let is_held = self.held.by_id.get(&id).is_some_and(|line| is_withheld(&line.read.why));
            is_held || self.import.taken_down.contains(&id)
        })
    }

    fn files_of(&mut self, tweet: &Tweet, goes: Goes) {
        for media in &tweet.media {
            self.file(tweet.id, media, goes);
        }
    }

    fn file(&mut self, tweet: TweetId, media: &Media, goes: Goes) {
        let to = match goes {
            Goes::ToShown => shown_path(self.import.folder, &media.name),
            Goes::WithHeldTweet | Goes::ToHeldList => held_path(self.import.folder, &media.name),
        };
        self.media.push(Job { tweet, media: media.clone(), to, goes });
    }

    /// A picture that may not be shown, whatever becomes of its tweet.
    pub(super) fn held_media(&mut self, tweet: TweetId, media: &Media) {
        let named = |lines: &Lines| {
            lines.by_id.get(&tweet).is_some_and(|line| line.read.media.iter().any(|known| known.name == media.name))
        };
        // A committed line that names a picture was written by a person who kept it.
        if !named(&self.shown) && !named(&self.held) {
            self.file(tweet, media, Goes::ToHeldList);
        }
    }

    /// Earlier versions of tweets that were edited on X since: the later version is in its place, or is held.
    pub(super) fn take_out_replaced(&mut self) {
        for old in self.earlier.values().flatten() {
            if let Some(line) = self.shown.by_id.remove(old) {
                self.did.replaced += 1;
                for media in &line.read.media {
                    self.moves.push(self.to_held(&media.name));
                    self.list.by_name.insert(media.name.clone(), HeldMedia::new(*old, media.clone()));
                }
            } else if self.held.by_id.get(old).is_some_and(|line| !is_settled(&line.read.why)) {
                self.held.by_id.remove(old);
            }
        }
    }

    /// Tweets of earlier imports that are no longer on X. What continues them goes with them, and links to them are cut
    /// out of the lines that stay, as when a person withholds.
    pub(super) fn take_out_gone(&mut self) {
        let is_gone = |line: &Line| {
            let known = TweetId::parse(&line.read.id).zip(Handle::parse(&line.read.handle));
            // An export may lack the file of tweets to communities, and says nothing of them then.
            let is_judged = !line.read.gone && line.read.audience != Some(AudienceWord::Community);
            is_judged && known.is_some_and(|(id, handle)| self.evidence.is_gone(id, &handle))
        };
        let of = |lines: &Lines| -> Vec<TweetId> {
            lines.by_id.iter().filter(|(_, line)| is_gone(line)).map(|(id, _)| *id).collect()
        };
        let (published, unpublished) = (of(&self.shown), of(&self.held));
        for id in unpublished {
            if let Some(line) = self.held.by_id.remove(&id) {
                let line = if is_settled(&line.read.why) { line } else { Leaves::X.mark(line) };
                self.held.by_id.insert(id, line);
            }
        }
        let mut withheld: HashSet<TweetId> =
            self.held.by_id.iter().filter(|(_, line)| is_withheld(&line.read.why)).map(|(id, _)| *id).collect();
        let circle = std::mem::take(&mut self.leaving);
        let leaving =
            published.into_iter().map(|id| (id, Leaves::X)).chain(circle.into_iter().map(|id| (id, Leaves::Circle)));
        for (id, why) in leaving {
            let Some(line) = self.shown.by_id.remove(&id) else { continue };
            let mut media = line.read.media.clone();
            match why {
                Leaves::X => self.did.gone += 1,
                Leaves::Circle => self.did.held += 1,
            }
            self.held.by_id.insert(id, why.mark(line));
            withheld.insert(id);
            withheld.extend(continuations(&mut self.shown, &mut self.held, id, &mut media));
            self.moves.extend(media.iter().map(|media| self.to_held(&media.name)).collect::<Vec<_>>());
        }
        cut_links_to(&mut self.shown, &withheld);
    }

    fn to_held(&self, name: &str) -> (PathBuf, PathBuf) {
        (shown_path(self.import.folder, name), held_path(self.import.folder, name))
    }

    /// Files first, then what names them; what is published before what is held, and the log last, so that a run that
    /// is cut off loses nothing and the next one ends it.
    pub(super) fn finish(mut self) -> io::Result<Imported> {
        let folder = self.import.folder;
        atomic::keep_held_out_of_git(folder)?;
        let jobs = std::mem::take(&mut self.media);
        let outcomes = jobs::carry_out(self.import, &jobs)?;
        for (job, outcome) in jobs.into_iter().zip(outcomes) {
            if let Outcome::Made(beside) = &outcome {
                jobs::put(beside, &job.to)?;
            }
            self.note(job, outcome);
        }
        for (from, to) in self.moves.iter().filter(|(from, _)| from.is_file()) {
            atomic::rename(from, to)?;
        }
        // What comes to `.held/` is there before it leaves `tweets/`, and what leaves `.held/` is in `tweets/` before.
        let mut both = self.held.clone();
        for (id, line) in &self.released {
            both.by_id.entry(*id).or_insert_with(|| line.clone());
        }
        both.write()?;
        self.shown.write()?;
        self.held.write()?;
        self.list.write()?;
        self.remove_shown_from_held_media()?;
        let mended = |(_, why): &&(String, String)| why != jobs::NOT_THERE;
        refused::add(folder, &self.did.refused.iter().filter(mended).cloned().collect::<Vec<_>>())?;
        jobs::end(folder)?;
        if !self.import.facts.exports.is_empty() {
            let log = &mut self.evidence.log;
            for read in &self.import.facts.exports {
                log.add(read, self.import.today);
            }
            log.count((self.shown.by_id.len() + self.held.by_id.len()) as u64);
            let here = self.shown.by_id.keys().chain(self.held.by_id.keys()).chain(self.import.taken_down);
            self.known.ids.extend(here);
            // Only who knew all before knows all now.
            if self.knows_all {
                self.known.log = log.digest();
            }
            self.known.write(folder)?;
            log.write(folder)?;
        }
        Ok(self.did)
    }

    fn note(&mut self, job: Job, outcome: Outcome) {
        let name = job.media.name.clone();
        let is_made = u64::from(matches!(outcome, Outcome::Made(_)));
        match (outcome, job.goes) {
            (Outcome::Refused(why), goes) => {
                self.forget(job.tweet, &name, goes);
                self.did.refused.push((name, why));
            }
            (_, Goes::ToHeldList) => {
                self.did.held_media += is_made;
                self.list.by_name.insert(name, HeldMedia::new(job.tweet, media_line(&job.media)));
            }
            (_, Goes::WithHeldTweet) => {
                self.did.held_media += is_made;
                self.list.by_name.remove(&name);
            }
            (_, Goes::ToShown) => {
                self.did.media += is_made;
                self.list.by_name.remove(&name);
            }
        }
    }

    /// A line names only media whose file is there.
    fn forget(&mut self, tweet: TweetId, name: &str, goes: Goes) {
        let lines = match goes {
            Goes::ToShown => &mut self.shown,
            Goes::WithHeldTweet => &mut self.held,
            Goes::ToHeldList => return,
        };
        if let Some(mut line) = lines.by_id.remove(&tweet) {
            line.read.media.retain(|media| media.name != name);
            let read = line.read.clone();
            lines.by_id.insert(tweet, line.with(read));
        }
    }

    fn remove_shown_from_held_media(&self) -> io::Result<()> {
        let named = |lines: &Lines| -> BTreeSet<String> {
            lines.by_id.values().flat_map(|line| line.read.media.iter().map(|media| media.name.clone())).collect()
        };
        let held = named(&self.held);
        for name in named(&self.shown) {
            if !held.contains(&name) && !self.list.by_name.contains_key(&name) {
                atomic::remove(&held_path(self.import.folder, &name))?;
            }
        }
        Ok(())
    }
}
