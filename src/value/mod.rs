//! Small value types that carry a promise each: escaped HTML, an address on the site, a handle, a slug, an output file.

mod address;
mod handle;
mod hashtag;
mod html;
mod link;
mod output;
mod slug;
mod span;

pub use address::{BaseUrl, SitePath};
pub use handle::Handle;
pub use hashtag::TagKey;
pub use html::Html;
pub use link::WebLink;
pub use output::{OutputKind, Rendered, Trace, TraceLink};
pub use slug::Slug;
pub use span::Span;
