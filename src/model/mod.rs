//! Plain facts about the doctor, the folder and the archive. One file each; no behaviour beyond small questions.

pub mod account;
pub mod article;
pub mod decision;
pub mod doctor;
pub mod follow;
pub mod hashtag;
pub mod own_page;
pub mod picture;
pub mod post;
pub mod read_export;
pub mod rulebook;
pub mod settings;
pub mod site;
pub mod statement;
pub mod takedown;
pub mod thread;
pub mod tweet;
pub mod tweet_facts;
pub mod tweet_line;

pub use account::Account;
pub use article::Article;
pub use decision::{Bound, Decision, KeepReason, Verdict};
pub use doctor::{Doctor, Interest, Interests, PolicyRead, Profession, Registers, Registration, Role, interests_in};
pub use follow::{Follow, FollowGroup, FollowKind, FollowList};
pub use hashtag::HashtagNote;
pub use own_page::OwnPage;
pub use picture::{Picture, Pixels, copy_widths};
pub use post::{Author, CaseConsent, Post, PostKind, Reference};
pub use read_export::ReadExport;
pub use rulebook::RuleFacts;
pub use settings::{ArchiveSettings, NavLink, Pictures, Settings, ThreadTitle};
pub use site::{ArchiveFacts, LeftOut, LeftOutPage, Places, Site, StaticFile, Surroundings};
pub use takedown::Takedown;
pub use thread::Thread;
pub use tweet::{Media, MediaKind, ReplyTo, SpanKind, TextSpan, Tweet, TweetId, TweetKind};
pub use tweet_facts::{Audience, Style, StyleSpan, TimeKnown, circle_existed};
