//! The preview: the same chain, rendered on request into memory, at the real base path, with what was found shown on
//! the page. It answers on the loopback interface only and never writes.

mod http;
mod overlay;
mod snapshot;
mod watch;

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread;

use jiff::civil::Date;
use tokio::sync::watch as signal;

use crate::serve::http::{Request, Response};
use crate::serve::snapshot::Snapshot;
use crate::value::BaseUrl;

pub use crate::serve::watch::Way;

/// What is previewed.
#[derive(Clone, Debug)]
pub struct Preview {
    /// The author's folder.
    pub folder: PathBuf,
    /// Where `site build` would write; not watched.
    pub output: PathBuf,
    /// An export to show without importing it.
    pub archive: Option<PathBuf>,
    /// The day to take as today.
    pub today: Date,
    /// A base URL in place of the one in `site.toml`.
    pub base_url: Option<BaseUrl>,
}

/// How many ports are tried from the one asked for.
const PORTS: u16 = 20;

/// Serves until the process ends. `ready` is told the address of the home page, and how changes are noticed.
///
/// # Errors
/// When no port is free, or the folder cannot be read at the start.
pub fn run(preview: Preview, port: u16, ready: &dyn Fn(&str, Way)) -> io::Result<()> {
    let listener = listen(port)?;
    let first = Arc::new(Snapshot::take(&preview)?);
    let address = format!("http://{}{}/", listener.local_addr()?, first.base_path());
    let current = Arc::new(Mutex::new(first));
    let (tell, changes) = signal::channel(0);
    let (changed, wait) = mpsc::channel();
    let watcher = watch::watch(&preview.folder, std::slice::from_ref(&preview.output), move || {
        // The preview is ending when nobody listens any more.
        let _ = changed.send(());
    })?;
    let shown = Arc::clone(&current);
    thread::spawn(move || keep_up(&preview, &shown, &tell, &wait));
    ready(&address, watcher.way());
    let answer = move |request: &Request| -> Response { latest(&current).answer(request) };
    http::run(listener, Arc::new(answer), changes)
}

fn latest(current: &Mutex<Arc<Snapshot>>) -> Arc<Snapshot> {
    Arc::clone(&current.lock().unwrap_or_else(PoisonError::into_inner))
}

/// Looks at the whole site behind the preview, then waits for a change and takes the next snapshot. A folder that
/// cannot be read for a moment, as in the middle of a checkout, keeps the last one.
fn keep_up(
    preview: &Preview,
    current: &Mutex<Arc<Snapshot>>,
    tell: &signal::Sender<u64>,
    changed: &mpsc::Receiver<()>,
) {
    loop {
        latest(current).look();
        tell.send_modify(|version| *version += 1);
        if changed.recv().is_err() {
            return;
        }
        while changed.try_recv().is_ok() {}
        let Ok(next) = Snapshot::take(preview) else { continue };
        *current.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(next);
        tell.send_modify(|version| *version += 1);
    }
}

/// The port asked for, or the next free one.
fn listen(port: u16) -> io::Result<TcpListener> {
    let mut last = None;
    for offset in 0..PORTS {
        let Some(port) = port.checked_add(offset) else { break };
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) => last = Some(error),
        }
        if port == 0 {
            break;
        }
    }
    let reason = last.map(|error| error.to_string()).unwrap_or_default();
    Err(io::Error::other(format!("No port from {port} on is free ({reason}). Give another with --port.")))
}
