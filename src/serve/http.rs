//! The HTTP part of the preview: who may ask, what is asked, and how it is answered.
//!
//! Only this machine may ask, and only pages that this server gave out: the name in `Host` is compared, so that no web
//! page elsewhere can read drafts through a name that it points here. What a path means is the caller's: no file is ever
//! opened here. The only part of the tool that is asynchronous.

mod events;
mod range;
mod request;
mod response;

use std::collections::VecDeque;
use std::convert::Infallible;
use std::future::{Future, poll_fn};
use std::io;
use std::net::TcpListener;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use http_body_util::{Either, Full};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::task::AbortHandle;

use events::Events;

pub use request::Request;
pub use response::Response;

/// What is sent back: a whole answer, or the stream of changes.
type Body = Either<Full<Bytes>, Events>;

/// Gives the answer to a request. It is called on the one thread of the server and has to be quick.
pub type Answer = dyn Fn(&Request) -> Response + Send + Sync;

/// The most connections held at once; the oldest has to go for one more.
const MOST_CONNECTIONS: usize = 128;
/// How long a request line with its headers may take, and how long a connection may be idle.
const HEADER_TIME: Duration = Duration::from_secs(10);
const LARGEST_HEADER: usize = 64 * 1024;
const MOST_HEADERS: usize = 100;
/// How long to wait when the system has no file left for another connection.
const PAUSE: Duration = Duration::from_millis(50);

/// Answers requests until the sender of `changes` is dropped. Each change is told to the pages that are open.
///
/// # Errors
/// When `listener` is open to other machines, or the system gives no event loop.
pub fn run(listener: TcpListener, answer: Arc<Answer>, changes: watch::Receiver<u64>) -> io::Result<()> {
    let address = listener.local_addr()?;
    if !address.ip().is_loopback() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "The preview is for this computer only."));
    }
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let names = request::names(address.port()).into();
        accept(listener, Arc::new(Server { names, answer, changes })).await;
        Ok(())
    })
}

/// What every connection needs.
struct Server {
    /// What `Host` may say.
    names: Arc<[String]>,
    answer: Arc<Answer>,
    changes: watch::Receiver<u64>,
}

async fn accept(listener: tokio::net::TcpListener, server: Arc<Server>) {
    let mut ended = pin!(until_ended(server.changes.clone()));
    let mut open: VecDeque<AbortHandle> = VecDeque::new();
    loop {
        let step = poll_fn(|context| match ended.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(None),
            Poll::Pending => listener.poll_accept(context).map(Some),
        });
        match step.await {
            None => return,
            Some(Ok((stream, _))) => {
                open.retain(|connection| !connection.is_finished());
                if open.len() >= MOST_CONNECTIONS
                    && let Some(oldest) = open.pop_front()
                {
                    oldest.abort();
                }
                open.push_back(tokio::spawn(connection(stream, Arc::clone(&server))).abort_handle());
            }
            Some(Err(_)) => tokio::time::sleep(PAUSE).await,
        }
    }
}

async fn until_ended(mut changes: watch::Receiver<u64>) {
    while changes.changed().await.is_ok() {}
}

async fn connection(stream: TcpStream, server: Arc<Server>) {
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let response = server.respond(&request);
        async move { Ok::<_, Infallible>(response) }
    });
    // A connection that breaks off concerns only who was on it.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIME)
        .max_header_size(LARGEST_HEADER)
        .max_buf_size(LARGEST_HEADER)
        .max_headers(MOST_HEADERS)
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

impl Server {
    fn respond(&self, request: &hyper::Request<Incoming>) -> hyper::Response<Body> {
        let asked = match request::check(request.method(), request.uri(), request.headers(), &self.names) {
            Ok(asked) => asked,
            Err(refusal) => return refusal.into_http(request.headers()).map(Either::Left),
        };
        if asked.path.ends_with(events::PATH) {
            return events::response(request, &asked, self.changes.clone());
        }
        (self.answer)(&asked).into_http(request.headers()).map(Either::Left)
    }
}

#[cfg(test)]
mod tests;
