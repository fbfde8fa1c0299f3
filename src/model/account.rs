//! A presence on Twitter/X or elsewhere.

use crate::value::{Handle, WebLink};

/// One account of the doctor, as listed in `profile.md`.
#[derive(Clone, Debug)]
pub struct Account {
    /// Where it is: `x`, `mastodon`, `bluesky`, `linkedin`, `orcid`, `github`, `website` or another name.
    pub network: String,
    /// The name there. For X a [`Handle`]; elsewhere whatever that network uses.
    pub handle: String,
    /// Its page.
    pub link: WebLink,
    /// What it is for: `professional`, `personal` or another word of the author.
    pub purpose: String,
    /// Who writes there; the doctor when left out.
    pub owner: Option<String>,
    /// Earlier handles of an X account, whose links must go on working.
    pub former_handles: Vec<Handle>,
    /// Whether it does not say whose it is.
    pub anonymous: bool,
}

/// What an account says of itself on X, as an export holds it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccountProfile {
    /// The bio.
    pub bio: String,
    /// The web address given; exports hold it as t.co wrote it.
    pub website: String,
    /// The place given.
    pub location: String,
}

impl Account {
    /// Whether this is an account on Twitter/X.
    pub fn is_x(&self) -> bool {
        self.network == "x"
    }

    /// The handles of an account on X, the current one first, then former ones. None for any other account.
    pub fn x_handles(&self) -> Vec<Handle> {
        let current = Handle::parse(&self.handle).filter(|_| self.is_x());
        current.into_iter().chain(self.former_handles.iter().filter(|_| self.is_x()).cloned()).collect()
    }
}
