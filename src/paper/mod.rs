//! Papers: which publication a link leads to, by the address alone. Nothing is asked of any server, and no title is known
//! here: an identifier, the journal where the address tells it, and where the reader gets to.

mod address;
mod doi;
mod journals;

use crate::value::WebLink;

/// What a publication is known by. Two links with the same identifier lead to the same one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PaperId {
    /// A digital object identifier, in lower case: they do not differ by case.
    Doi(String),
    /// A number in PubMed.
    Pmid(String),
    /// A number in PubMed Central, without `PMC`.
    Pmc(String),
    /// A code of a NICE guideline, such as `NG136`.
    Nice(String),
    /// The page of a journal, by host and path, where its address holds no other identifier.
    Page(String),
}

/// A publication that a link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// What it is known by.
    pub id: PaperId,
    /// The same for readers: `DOI 10.1136/bmj.c7390`, `PMID 1`, `PMC1`, `NICE NG136`, or host and path.
    pub label: String,
    /// The journal or body, where the address tells it.
    pub journal: Option<&'static str>,
    /// Where to read it: at the resolver of its identifier where the link spells it, else where the link leads.
    pub link: WebLink,
}

/// The publication that a link leads to, if it leads to one.
pub fn paper(link: &WebLink) -> Option<Paper> {
    let parts = address::parts(link)?;
    doi::spelled(&parts)
        .map(|doi| by_doi(&doi, doi::resolver(&doi), &parts))
        .or_else(|| address::pubmed(&parts).and_then(|number| resolved(PaperId::Pmid(number))))
        .or_else(|| address::pubmed_central(&parts).and_then(|number| resolved(PaperId::Pmc(number))))
        .or_else(|| address::nice(&parts).and_then(|code| resolved(PaperId::Nice(code))))
        .or_else(|| doi::implied(&parts).map(|doi| by_doi(&doi, Some(link.clone()), &parts)))
        .or_else(|| of_journal(link, &parts))
}

fn by_doi(doi: &str, link: Option<WebLink>, parts: &address::Parts) -> Paper {
    let key = doi.to_lowercase();
    let journal = journals::by_doi(&key).or_else(|| journals::by_address(&parts.place()));
    // An identifier with letters that no address can hold leads where the author's link leads.
    let link = link.unwrap_or_else(|| parts.link.clone());
    Paper { id: PaperId::Doi(key), label: format!("DOI {doi}"), journal, link }
}

fn resolved(id: PaperId) -> Option<Paper> {
    let (label, journal, address) = match &id {
        PaperId::Pmid(number) => (format!("PMID {number}"), None, format!("https://pubmed.ncbi.nlm.nih.gov/{number}/")),
        PaperId::Pmc(number) => {
            (format!("PMC{number}"), None, format!("https://pmc.ncbi.nlm.nih.gov/articles/PMC{number}/"))
        }
        PaperId::Nice(code) => {
            let address = format!("https://www.nice.org.uk/guidance/{}", code.to_lowercase());
            (format!("NICE {code}"), Some("NICE"), address)
        }
        PaperId::Doi(_) | PaperId::Page(_) => return None,
    };
    Some(Paper { id, label, journal, link: WebLink::parse(&address)? })
}

/// A page of a journal. Its front page and its subject pages are no papers; those have a number in their address.
fn of_journal(link: &WebLink, parts: &address::Parts) -> Option<Paper> {
    let journal = journals::by_address(&parts.place())?;
    let place = doi::without_view(&parts.place()).to_owned();
    let path = place.split_once('/').map_or("", |(_, path)| path);
    let is_article = path.contains('/') && path.bytes().any(|byte| byte.is_ascii_digit());
    is_article.then(|| Paper {
        id: PaperId::Page(place.clone()),
        label: place,
        journal: Some(journal),
        link: link.clone(),
    })
}

#[cfg(test)]
mod tests;
