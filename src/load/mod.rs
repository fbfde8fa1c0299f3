//! Loading: bytes → facts, one file per kind of source. Never stops at the first fault; bad input becomes a finding
//! with file, line and column, and a sensible gap. No HTML is made here.

mod addresses;
mod alt;
pub mod archive;
mod days;
mod decisions;
mod files;
mod following;
mod front_matter;
mod hashtags;
mod held_media;
mod links;
mod media_sizes;
mod pages;
mod posts;
mod private;
mod profile;
mod settings;
mod site;
mod takedowns;
mod toml;
mod toml_hint;
mod toml_name;
pub mod tweets;

pub use addresses::RESERVED;
pub use site::{Archive, load};
