//! What a page may say about the rules: facts only, so that pages need not know how rules work.

use serde::Serialize;

/// Editions of the guidance that `rulebook` in `site.toml` may name, the default first.
pub const RULEBOOKS: [&str; 2] = ["gmc-2024", "gmc-2013"];

/// Countries that `jurisdiction` in `site.toml` may name (ISO 3166), the default first.
pub const JURISDICTIONS: [&str; 2] = ["GB", "AU"];

/// One rule as shown on the "how this site is checked" page.
#[derive(Clone, Debug, Serialize)]
pub struct RuleFacts {
    /// Such as `ID-01`.
    pub code: &'static str,
    /// Such as `unnamed-doctor`.
    pub name: &'static str,
    /// Group of the code, in words, such as `Identity`.
    pub group: &'static str,
    /// What the tool does: `blocks`, `asks`, `warns` or `informs`.
    pub weight: &'static str,
    /// What the rule asks, as one sentence.
    pub asks: &'static str,
    /// Document and paragraph of the demand in the edition chosen, such as `GMC, Using social media as a medical
    /// professional (2024), paragraph 8`.
    pub basis: String,
    /// What the basis demands: `must`, `should`, `advice`, `law` or `our own decision`.
    pub force: &'static str,
    /// Where to read it.
    pub link: Option<&'static str>,
    /// What a person is asked, where a program cannot see it.
    pub question: Option<&'static str>,
    /// Who looks: `program`, `person`, or `tests` for what the tool promises of itself.
    pub looked_at_by: &'static str,
}

/// The rulebook of a run, as pages state it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RulebookFacts {
    /// Such as `GMC guidance of 2024`.
    pub title: &'static str,
    /// The pack of facts, such as `gmc-2024-01`.
    pub pack: &'static str,
    /// Its day.
    pub pack_date: &'static str,
    /// Since when the edition is in force.
    pub in_force: &'static str,
    /// The country whose law applies.
    pub country: &'static str,
    /// How often the check was right, as measured.
    pub measured: Vec<MeasuredFacts>,
    /// How often people are, with the study that says so.
    pub people: Vec<SourcedFact>,
}

/// One measurement, as pages state it.
#[derive(Clone, Debug, Serialize)]
pub struct MeasuredFacts {
    /// What was measured.
    pub what: &'static str,
    /// On which texts.
    pub set: &'static str,
    /// What came of it, as a sentence.
    pub result: String,
}

/// A sentence and its source.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct SourcedFact {
    /// The sentence.
    pub says: &'static str,
    /// The source as cited.
    pub source: &'static str,
    /// Where to read it.
    pub link: Option<&'static str>,
}
