//! The curated follow list: accounts the doctor recommends, with a reason each.

use jiff::civil::Date;

use crate::finding::Place;
use crate::value::Handle;

/// Whether an entry is a person or an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FollowKind {
    /// A public professional.
    Person,
    /// A journal, college, charity …
    Organisation,
}

/// One recommended account. Fields are empty or absent where the author left them out; rule FL-01 says so.
#[derive(Clone, Debug)]
pub struct Follow {
    /// The handle as written; see [`Follow::handle`].
    pub written_handle: String,
    /// The handle, where the written one can be one.
    pub handle: Option<Handle>,
    /// Name of the person or organisation.
    pub name: String,
    /// Person or organisation.
    pub kind: Option<FollowKind>,
    /// Such as `Editor in chief, The Example Journal`.
    pub role: String,
    /// Town, region or country.
    pub place: String,
    /// Such as `Thought leaders`.
    pub category: String,
    /// Why the doctor recommends it.
    pub why: String,
    /// When the entry was last looked at.
    pub checked_on: Option<Date>,
    /// Whether the account is gone from X.
    pub gone: bool,
    /// Whether it is one of the ten to follow.
    pub featured: bool,
    /// What to show beside it where the account belongs to a declared interest.
    pub interest: Option<String>,
    /// Where it stands in `following.toml`.
    pub at: Place,
}

impl Follow {
    /// Everything that it says, in one text.
    pub fn words(&self) -> String {
        let interest = self.interest.as_deref().unwrap_or_default();
        [&self.name, &self.role, &self.place, &self.category, &self.why, interest].join("\n")
    }
}

/// A group of entries under a heading.
#[derive(Clone, Debug)]
pub struct FollowGroup {
    /// Heading.
    pub name: String,
    /// A sentence under it.
    pub note: Option<String>,
    /// Entries in the author's order.
    pub follows: Vec<Follow>,
}

/// `following.toml`.
#[derive(Clone, Debug, Default)]
pub struct FollowList {
    /// Title of the page.
    pub title: Option<String>,
    /// A paragraph above the list.
    pub intro: Option<String>,
    /// Categories that the author adds to those of the tool.
    pub categories: Vec<String>,
    /// Groups in the author's order.
    pub groups: Vec<FollowGroup>,
}

impl FollowList {
    /// Every entry, in order.
    pub fn all(&self) -> impl Iterator<Item = &Follow> {
        self.groups.iter().flat_map(|group| &group.follows)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.groups.iter().all(|group| group.follows.is_empty())
    }
}
