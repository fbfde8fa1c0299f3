//! The stream that tells open pages that the folder has changed.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use http_body_util::{Either, Full};
use hyper::body::{Body as HttpBody, Bytes, Frame, Incoming};
use hyper::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::{Method, Request as HttpRequest, Response as HttpResponse};
use tokio::sync::watch;

use super::{Body, Request, response};

/// Where the stream is, below any base path.
pub(super) const PATH: &str = "/__byname/events";

const LAST: HeaderName = HeaderName::from_static("last-event-id");

type Wait = Pin<Box<dyn Future<Output = Option<watch::Receiver<u64>>> + Send>>;

/// A body that says `reload` at each change, and ends with the preview.
pub(super) struct Events {
    /// What to say before waiting.
    next: Option<Bytes>,
    /// None once the preview has ended.
    wait: Option<Wait>,
}

/// The stream for a page. A page that lost its connection says which change it saw last, and learns at once of a newer.
pub(super) fn response(
    request: &HttpRequest<Incoming>,
    asked: &Request,
    mut changes: watch::Receiver<u64>,
) -> HttpResponse<Body> {
    let now = *changes.borrow_and_update();
    let since = asked.query.strip_prefix("since=");
    let last = request.headers().get(LAST).and_then(|last| last.to_str().ok()).or(since);
    let is_behind = last.is_some_and(|last| last != now.to_string());
    let start = if is_behind { reload(now) } else { format!("retry: 500\nid: {now}\n\n") };
    let body = if request.method() == Method::HEAD {
        Either::Left(Full::default())
    } else {
        Either::Right(Events { next: Some(start.into()), wait: Some(wait(changes)) })
    };
    let mut response = HttpResponse::new(body);
    response::protect(response.headers_mut());
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    response
}

fn reload(version: u64) -> String {
    format!("id: {version}\nevent: reload\ndata: {version}\n\n")
}

fn wait(mut changes: watch::Receiver<u64>) -> Wait {
    Box::pin(async move { changes.changed().await.is_ok().then_some(changes) })
}

impl HttpBody for Events {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if let Some(next) = self.next.take() {
            return Poll::Ready(Some(Ok(Frame::data(next))));
        }
        let Some(waiting) = self.wait.as_mut() else { return Poll::Ready(None) };
        match waiting.as_mut().poll(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(None) => {
                self.wait = None;
                Poll::Ready(None)
            }
            Poll::Ready(Some(mut changes)) => {
                let version = *changes.borrow_and_update();
                self.wait = Some(wait(changes));
                Poll::Ready(Some(Ok(Frame::data(reload(version).into()))))
            }
        }
    }
}
