//! The theme: templates and a stylesheet. The default one is part of the program; a folder `themes/NAME/` replaces it
//! file by file. A template sees only the values of its page, and text in them is escaped.

mod faults;
mod guard;
mod harmless;
mod protected;
mod stylesheet;

use std::collections::BTreeMap;

use tera::{Context, Tera, Value};

use crate::finding::{Finding, Item, Place, reading};
use crate::value::SitePath;

macro_rules! default_files {
    ($($name:literal)*) => {
        /// Every file of the default theme. A test compares the list with the folder.
        const DEFAULT: &[(&str, &str)] = &[$(($name, include_str!(concat!("../../themes/default/", $name)))),*];
    };
}

default_files! {
    "about.html"
    "alias.html"
    "all-series.html"
    "base.html"
    "blog.html"
    "components.html"
    "favicon.svg"
    "following.html"
    "hashtag.html"
    "hashtags.html"
    "home.html"
    "how-checked.html"
    "mentioned.html"
    "month.html"
    "not-found.html"
    "page.html"
    "papers.html"
    "people.html"
    "post.html"
    "search.html"
    "series.html"
    "statements.html"
    "stats.html"
    "style.css"
    "thread.html"
    "threads.html"
    "topic.html"
    "topics.html"
    "tweet.html"
    "tweets.html"
    "year.html"
}

/// A theme, ready to render.
#[derive(Clone)]
pub struct Theme {
    name: String,
    tera: Tera,
    /// Which templates are the author's.
    own: BTreeMap<String, String>,
    assets: BTreeMap<&'static str, Vec<u8>>,
}

impl std::fmt::Debug for Theme {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Theme").field("name", &self.name).finish_non_exhaustive()
    }
}

impl Theme {
    /// A theme from the files of `themes/NAME/`, by their name in it; none of them for the default theme. A file that
    /// cannot be used is found, and the default one stands in for it.
    pub fn load(files: &BTreeMap<String, Vec<u8>>, name: &str) -> (Theme, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut own = BTreeMap::new();
        for (file, bytes) in files {
            match faults::usable(name, file, bytes, is_known(file)) {
                Ok(text) => {
                    own.insert(file.clone(), text.to_owned());
                }
                Err(found) => findings.extend(found),
            }
        }
        let mut tera = templates(name, &mut own, &mut findings);
        if let Some(found) = style_faults(name, &own) {
            findings.extend(found);
            own.remove("style.css");
        }
        // What is left is the default stylesheet, or one that hides nothing in the author's templates.
        let hiding = faults::of_templates(name, &own);
        if !hiding.is_empty() {
            findings.extend(hiding);
            own.retain(|file, _| !is_template(file));
            tera = templates(name, &mut own, &mut findings);
        }
        let assets = default_files_that(|file| !is_template(file)).map(|(file, text)| {
            let text = own.get(file).map_or(text, String::as_str);
            (file, text.as_bytes().to_vec())
        });
        let assets = assets.collect();
        (Theme { name: name.to_owned(), tera, own, assets }, findings)
    }

    /// A page's bytes.
    ///
    /// # Errors
    /// A finding in the template's file: a variable that does not exist, a filter used on what it does not fit.
    pub fn render(&self, template: &str, page: Value) -> Result<Vec<u8>, Box<Finding>> {
        let mut context = Context::new();
        for (key, value) in page.into_map().unwrap_or_default() {
            context.insert_value(key.to_string(), value);
        }
        let mut bytes = Vec::with_capacity(8 * 1024);
        match self.tera.render_to(template, &context, &mut bytes) {
            Ok(()) => Ok(bytes),
            Err(error) => Err(Box::new(self.fault(template, &error))),
        }
    }

    /// A file that pages load, by its name: `style.css` or `favicon.svg`.
    pub fn asset(&self, name: &str) -> Option<&[u8]> {
        self.assets.get(name).map(Vec::as_slice)
    }

    /// All files that pages load, with their addresses.
    pub fn assets(&self) -> Vec<(SitePath, Vec<u8>)> {
        self.assets.iter().map(|(name, bytes)| (SitePath::new(format!("/{name}")), bytes.clone())).collect()
    }

    fn fault(&self, template: &str, error: &tera::Error) -> Finding {
        let blamed = faults::blamed(error);
        let file = blamed.file.as_deref().unwrap_or(template);
        let folder = if self.own.contains_key(file) { self.name.as_str() } else { "default" };
        blamed.finding(folder, file)
    }
}

/// What the author's stylesheet must not do to the templates that are used; nothing where there is no fault.
fn style_faults(name: &str, own: &BTreeMap<String, String>) -> Option<Vec<Finding>> {
    let found = faults::of_style(name, own.get("style.css")?, &protected_names(own));
    (!found.is_empty()).then_some(found)
}

/// The names of the identity block in the templates that are used.
fn protected_names(own: &BTreeMap<String, String>) -> protected::Names {
    let base = own.get("base.html").map_or_else(|| default_text("base.html"), String::as_str);
    let others = own.iter().filter(|(file, text)| {
        is_template(file) && file.as_str() != "base.html" && text.to_ascii_lowercase().contains("identity")
    });
    others.fold(protected::Names::of_base(base), |names, (_, text)| names.and(protected::Names::of_base(text)))
}

fn is_template(file: &str) -> bool {
    file.ends_with(".html")
}

fn is_known(file: &str) -> bool {
    DEFAULT.iter().any(|(name, _)| *name == file)
}

fn default_text(file: &str) -> &'static str {
    DEFAULT.iter().find(|(name, _)| *name == file).map_or("", |(_, text)| text)
}

fn default_files_that(is_wanted: impl Fn(&str) -> bool) -> impl Iterator<Item = (&'static str, &'static str)> {
    DEFAULT.iter().copied().filter(move |(name, _)| is_wanted(name))
}

/// The set of templates. One of the author's that does not load is found and taken out, until the rest does.
fn templates(name: &str, own: &mut BTreeMap<String, String>, findings: &mut Vec<Finding>) -> Tera {
    loop {
        let mut tera = Tera::new();
        let texts =
            default_files_that(is_template).map(|(file, text)| (file, own.get(file).map_or(text, String::as_str)));
        let Err(error) = tera.add_raw_templates(texts) else { return tera };
        let blamed = faults::blamed(&error);
        let Some(file) = culprit(&blamed, own) else {
            panic!("the default theme does not load, please report: {error}");
        };
        let place_known = blamed.file.as_deref() == Some(file.as_str());
        let finding = if place_known { blamed.finding(name, &file) } else { blamed.finding_in_file(name, &file) };
        findings.push(finding);
        own.remove(&file);
    }
}

/// The author's template that an error comes from: the one it names, or else the components that others use.
fn culprit(blamed: &faults::Blamed, own: &BTreeMap<String, String>) -> Option<String> {
    let named = blamed.file.as_ref().filter(|file| own.contains_key(file.as_str()));
    let components = "components.html".to_owned();
    let components = Some(&components).filter(|file| own.contains_key(file.as_str())).cloned();
    let any = || own.keys().find(|file| is_template(file)).cloned();
    named.cloned().or(components).or_else(any)
}

/// A fault of the theme at a file, or at a place in it.
fn theme_fault(path: &str, place: Option<Place>, message: impl Into<String>) -> Finding {
    let place = place.unwrap_or_else(|| Place::file(path));
    Finding::new(&reading::THEME_FAULT, Item::file(path), message).at(place)
}

#[cfg(test)]
mod tests;
