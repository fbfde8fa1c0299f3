//! What a page may say about a rule: facts only, so that pages need not know how rules work.

use serde::Serialize;

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
    /// Document and paragraph, such as `GMC, Using social media as a medical professional (2024), paragraph 8`.
    pub basis: String,
    /// What the basis demands: `must`, `should`, `advice`, `law` or `our own decision`.
    pub force: &'static str,
    /// Where to read it.
    pub link: Option<&'static str>,
}
