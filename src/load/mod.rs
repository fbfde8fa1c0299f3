//! Loading: bytes → facts, one file per kind of source.

pub mod archive;
pub mod tweets;
