//! Whose an export is: by its list of contents, by the accounts that its tweets name, or by the profile alone.

use std::collections::BTreeMap;

use crate::finding::{Finding, Item, Place, reading};
use crate::source::export::Export;
use crate::value::Handle;

use super::entry::first_number;
use super::manifest::Manifest;
use super::raw::RawTweet;

/// The account that a tweet names, where it names one.
pub(super) type Author = Option<(Handle, Option<u64>)>;

/// Reads it from a tweet of an old export.
pub(super) fn author(raw: &RawTweet) -> Author {
    let user = raw.user.as_ref()?;
    let handle = Handle::parse(user.screen_name.as_deref()?)?;
    Some((handle, first_number([&user.id_str, &user.id])))
}

/// How many tweets name which account.
#[derive(Default)]
pub(super) struct Authors(BTreeMap<String, (u64, Handle, Option<u64>)>);

impl Authors {
    /// Counts one tweet.
    pub(super) fn count(&mut self, author: Author) {
        let Some((handle, account)) = author else { return };
        let (count, _, known) = self.0.entry(handle.key()).or_insert((0, handle, None));
        *count += 1;
        *known = (*known).max(account);
    }

    fn most(self) -> Option<(Handle, Option<u64>)> {
        let most = self.0.into_values().max_by_key(|(count, handle, _)| (*count, handle.key()))?;
        Some((most.1, most.2))
    }
}

/// Whether a handle is the doctor's; every one is while no profile names any.
pub(super) fn is_own(handle: &Handle, own: &[Handle]) -> bool {
    own.is_empty() || own.contains(handle)
}

/// The handle and the number of the account.
///
/// # Errors
/// The handle of another person, or nothing where no handle is known.
pub(super) fn of(
    manifest: &Manifest,
    authors: Authors,
    own: &[Handle],
) -> Result<(Handle, Option<u64>), Option<Handle>> {
    if let Some(handle) = &manifest.handle {
        return Ok((handle.clone(), manifest.account));
    }
    match authors.most() {
        Some((handle, account)) if is_own(&handle, own) => Ok((handle, manifest.account.or(account))),
        Some((handle, _)) => Err(Some(handle)),
        None => own.first().map(|handle| (handle.clone(), manifest.account)).ok_or(None),
    }
}

/// What is said of an export that is not the doctor's, or does not say whose it is.
pub(super) fn refusal(export: &Export, stated: Option<&Handle>) -> Finding {
    if let Some(handle) = stated {
        return foreign(export, handle);
    }
    let message = "The export does not say whose it is: data/manifest.js is missing or names no handle.";
    let mend = "Add the account to profile.md, or use an export that has data/manifest.js.";
    let finding = Finding::new(&reading::UNREADABLE_FILE, Item::file(export.name()), message).mend(mend);
    finding.at(Place::file(export.name()))
}

/// What is said of the export of another account.
pub(super) fn foreign(export: &Export, handle: &Handle) -> Finding {
    let message = format!("The export belongs to @{handle}, an account that profile.md does not name.");
    let mend = "If it is yours, add it to `accounts` in profile.md, or to the `former_handles` of one.";
    let manifest = "data/manifest.js";
    let at = if export.has(manifest) { export.place(manifest) } else { Place::file(export.name()) };
    Finding::new(&reading::WRONG_VALUE, Item::file(export.name()), message).at(at).mend(mend)
}
