//! Writing the author's folder: `tweets/`, `.held/` and `reviews.toml`, and a new draft in `posts/`. Nothing else of it is
//! ever written.

pub mod answers;
mod atomic;
pub mod contact;
pub mod decisions;
pub mod drafts;
pub mod import;
mod import_log;
mod lines;
mod media;
pub mod redaction;
mod refused;
pub mod review;
pub mod salt;
pub mod snapshot;
pub mod takedown;
pub mod thread_post;
