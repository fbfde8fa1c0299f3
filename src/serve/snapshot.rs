//! One state of the folder, ready to be shown: a map of addresses, and what was found.

use std::collections::HashMap;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use crate::check::Report;
use crate::pipeline::{Input, Prepared, Tweets, prepare};
use crate::serve::http::{Request, Response};
use crate::serve::{Preview, overlay};
use crate::source::Sources;
use crate::source::export::Export;
use crate::value::{OutputKind, Rendered, SitePath};

/// Everything that can be asked for. No file path ever comes from an address: what is not in the map is not there.
pub struct Snapshot {
    prepared: Prepared,
    by_path: HashMap<String, usize>,
    report: Mutex<Option<Arc<Report>>>,
}

impl Snapshot {
    /// Reads the folder as it is now.
    ///
    /// # Errors
    /// When the folder or the export cannot be read.
    pub fn take(preview: &Preview) -> io::Result<Snapshot> {
        let sources = Arc::new(Sources::read(&preview.folder, &preview.output)?);
        let tweets = match &preview.archive {
            None => Tweets::Committed,
            Some(path) => {
                let faults = |findings: Vec<crate::finding::Finding>| {
                    let lines: Vec<String> = findings.iter().map(crate::report::one_line).collect();
                    io::Error::other(lines.join("\n"))
                };
                Tweets::Export(Arc::new(Export::open(path).map_err(faults)?))
            }
        };
        let input = Input { sources, tweets, today: preview.today, base_url: preview.base_url.clone() };
        let prepared = prepare(input);
        let paths = prepared.plan.pages.iter().enumerate();
        let by_path = paths.map(|(index, planned)| (planned.path.to_string(), index)).collect();
        Ok(Snapshot { prepared, by_path, report: Mutex::new(None) })
    }

    /// The base path of the site, without a slash at its end.
    pub fn base_path(&self) -> &str {
        self.prepared.cleared.settings.base_url.path()
    }

    /// Looks at the whole site; from then on pages show what was found. A file that vanished meanwhile leaves the
    /// report for the next change, which is already on its way.
    pub fn look(&self) {
        if let Ok(report) = self.prepared.look_only() {
            *self.report.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(report));
        }
    }

    /// The answer to a request.
    pub fn answer(&self, request: &Request) -> Response {
        let below = request.path.strip_prefix(self.base_path()).filter(|rest| rest.starts_with('/'));
        let Some(path) = below else {
            return match request.path.as_str() {
                "/" | "" => Response::redirect(&format!("{}/", self.base_path())),
                _ => self.not_found(),
            };
        };
        // GitHub Pages answers with the page here too.
        let path = path.strip_suffix("index.html").filter(|page| page.ends_with('/')).unwrap_or(path);
        if let Some(&index) = self.by_path.get(path) {
            return self.page(index, 200);
        }
        if self.by_path.contains_key(&format!("{path}/")) {
            return Response::redirect(&format!("{}{path}/", self.base_path()));
        }
        match overlay::asset(path) {
            Some(response) => response,
            None => self.not_found(),
        }
    }

    fn not_found(&self) -> Response {
        match self.by_path.get("/404.html") {
            Some(&index) => self.page(index, 404),
            None => Response::text(404, "There is no such page."),
        }
    }

    fn page(&self, index: usize, status: u16) -> Response {
        let planned = &self.prepared.plan.pages[index];
        match self.prepared.render(&self.prepared.context(), planned) {
            Ok((rendered, findings)) if findings.is_empty() || rendered.kind != OutputKind::Page => {
                self.respond(rendered, status)
            }
            Ok((_, findings)) => overlay::fault(&findings),
            Err(error) => overlay::trouble(&format!("{} cannot be made: {error}.", planned.path)),
        }
    }

    fn respond(&self, rendered: Rendered, status: u16) -> Response {
        let content_type = content_type(&rendered.path, rendered.kind);
        if rendered.kind != OutputKind::Page {
            return Response::new(status, content_type, rendered.bytes);
        }
        let report = self.report.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let bytes = overlay::over(rendered, report.as_deref(), &self.prepared.findings, self.base_path());
        Response::new(status, content_type, bytes)
    }
}

fn content_type(path: &SitePath, kind: OutputKind) -> &'static str {
    let ending = path.as_str().rsplit('.').next().unwrap_or("").to_lowercase();
    match (kind, ending.as_str()) {
        (OutputKind::Page, _) => "text/html; charset=utf-8",
        (OutputKind::Atom, _) => "application/atom+xml; charset=utf-8",
        (OutputKind::JsonFeed, _) => "application/feed+json; charset=utf-8",
        (OutputKind::Style, _) => "text/css; charset=utf-8",
        (OutputKind::Script, _) => "text/javascript; charset=utf-8",
        (_, "jpg" | "jpeg") => "image/jpeg",
        (_, "png") => "image/png",
        (_, "gif") => "image/gif",
        (_, "webp") => "image/webp",
        (_, "svg") => "image/svg+xml",
        (_, "mp4") => "video/mp4",
        (_, "pdf") => "application/pdf",
        (_, "xml") => "application/xml; charset=utf-8",
        (_, "json") => "application/json",
        (_, "txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
