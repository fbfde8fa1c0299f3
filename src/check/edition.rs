//! Editions of the guidance, and countries, as values: what is in force, and what each demands differently. A correction
//! is one line in `edition/gmc.rs` or `edition/countries.rs`, and another edition or country is one value more.
//!
//! A rule names every paragraph that stands behind it, of whatever edition. Which of them is the demand today, and what a
//! finding weighs, is said here and nowhere else: [`Rulebook::bases`] and [`Rulebook::settle`].

mod countries;
mod gmc;

use crate::check::basis::{self, Basis, Document, Force};
use crate::check::rule::Rule;
use crate::finding::{Finding, Weight};
use crate::model::Settings;

pub use countries::COUNTRIES;
pub use gmc::EDITIONS;

/// The least or the most that findings of a rule weigh under an edition or in a country. Never more than the rule does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// Findings that weigh less are raised.
    AtLeast(Weight),
    /// Findings that weigh more are lowered.
    AtMost(Weight),
}

/// One edition of the guidance, as `rulebook` in `site.toml` names it.
#[derive(Debug)]
pub struct Edition {
    /// Such as `gmc-2024`.
    pub name: &'static str,
    /// In words, for people.
    pub title: &'static str,
    /// The pack of facts about it that this program holds: edition and number of the pack.
    pub pack: &'static str,
    /// The day of the pack: its facts were last looked at then, `YYYY-MM-DD`.
    pub pack_date: &'static str,
    /// Since when it is in force, and until when where it is not any more.
    pub in_force: &'static str,
    /// Documents of other editions, and what is said of them beside a paragraph.
    pub not_in_force: &'static [(&'static Document, Standing)],
    /// For a paragraph that is not in force: what stood in its place. Without an entry nothing did.
    pub instead: &'static [(&'static Basis, &'static [&'static Basis])],
    /// What findings weigh otherwise, by the code of their rule.
    pub weights: &'static [(&'static str, Bound)],
    /// Whether a patient's consent opens what tells of that patient.
    pub consent_opens: bool,
}

/// A country, as `jurisdiction` in `site.toml` names it.
#[derive(Debug)]
pub struct Country {
    /// ISO 3166 code.
    pub code: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Laws and codes of other countries.
    pub elsewhere: &'static [&'static Document],
    /// What findings weigh otherwise, by the code of their rule.
    pub weights: &'static [(&'static str, Bound)],
}

/// Whether a document demands anything today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It does.
    InForce,
    /// A later edition has taken its place.
    Superseded,
    /// It belongs to a later edition than the one chosen.
    NotYetInForce,
    /// It is the law of another country.
    Elsewhere,
}

impl Standing {
    /// What is said behind the paragraph; nothing of what is in force.
    pub fn word(self) -> &'static str {
        match self {
            Standing::InForce => "",
            Standing::Superseded => "superseded",
            Standing::NotYetInForce => "not yet in force in the edition chosen",
            Standing::Elsewhere => "holds in another country",
        }
    }
}

/// What a run goes by: an edition, and a country.
#[derive(Clone, Copy, Debug)]
pub struct Rulebook {
    /// The edition of the guidance.
    pub edition: &'static Edition,
    /// The country whose law applies.
    pub country: &'static Country,
}

impl Default for Rulebook {
    fn default() -> Rulebook {
        Rulebook { edition: &gmc::GMC_2024, country: &countries::GB }
    }
}

impl Rulebook {
    /// The one that `site.toml` names. The settings hold known names only.
    pub fn of(settings: &Settings) -> Rulebook {
        Rulebook::named(&settings.rulebook, &settings.jurisdiction).unwrap_or_default()
    }

    /// By the names of both; nothing where one of them is not known.
    pub fn named(edition: &str, country: &str) -> Option<Rulebook> {
        let edition = EDITIONS.iter().find(|one| one.name == edition)?;
        let country = COUNTRIES.iter().find(|one| one.code == country)?;
        Some(Rulebook { edition, country })
    }

    /// What stands behind a rule, the demand first, and what is not in force last. Where nothing of it is in force, the
    /// demand is our own decision.
    pub fn bases(&self, rule: &Rule) -> Vec<(&'static Basis, Standing)> {
        let mut in_force: Vec<(&'static Basis, Standing)> = Vec::new();
        let mut others = Vec::new();
        let mut demands = |basis: &'static Basis| {
            if !in_force.iter().any(|(known, _)| *known == basis) {
                in_force.push((basis, Standing::InForce));
            }
        };
        for basis in rule.basis {
            let standing = self.standing(basis);
            if standing == Standing::InForce {
                demands(basis);
                continue;
            }
            others.push((*basis, standing));
            let instead = self.edition.instead.iter().find(|(gone, _)| gone == basis);
            instead.iter().flat_map(|(_, instead)| *instead).for_each(|basis| demands(basis));
        }
        if in_force.is_empty() {
            in_force.push((&basis::PROJECT, Standing::InForce));
        }
        others.retain(|(basis, _)| !in_force.iter().any(|(known, _)| known == basis));
        in_force.extend(others);
        in_force
    }

    /// What demands that a rule is kept: the first of [`Rulebook::bases`].
    pub fn demand(&self, rule: &Rule) -> &'static Basis {
        self.bases(rule).first().map_or(&basis::PROJECT, |(basis, _)| basis)
    }

    /// The demand as a sentence that never says more than it does.
    pub fn sentence(&self, rule: &Rule) -> String {
        self.demand(rule).sentence()
    }

    fn standing(&self, basis: &Basis) -> Standing {
        let of_edition = self.edition.not_in_force.iter().find(|(document, _)| *document == basis.document);
        if let Some((_, standing)) = of_edition {
            return *standing;
        }
        let is_elsewhere = self.country.elsewhere.contains(&basis.document);
        if is_elsewhere { Standing::Elsewhere } else { Standing::InForce }
    }

    /// The weight of a rule's usual finding.
    pub fn weight(&self, rule: &Rule) -> Weight {
        self.bound(rule.kind.code, rule.kind.weight).min(rule.kind.weight)
    }

    /// Gives findings the weight and the basis that they have under this edition and in this country. The one place where
    /// that is done; what is settled already stays as it is.
    pub fn settle(&self, findings: &mut [Finding]) {
        for finding in findings.iter_mut().filter(|finding| finding.basis.is_empty()) {
            let weight = self.bound(finding.kind.code, finding.weight);
            if weight != finding.weight {
                finding.weight = weight.min(finding.kind.weight);
            }
            if let Some(rule) = crate::check::find(finding.kind.code) {
                finding.basis = self.sentence(rule);
            }
        }
    }

    fn bound(&self, code: &str, weight: Weight) -> Weight {
        let bounds = self.edition.weights.iter().chain(self.country.weights);
        bounds.filter(|(of, _)| *of == code).fold(weight, |weight, (_, bound)| match bound {
            Bound::AtLeast(least) => weight.max(*least),
            Bound::AtMost(most) => weight.min(*most),
        })
    }

    /// The pack of facts that a report goes by, in one line: every report and the page "how this site is checked" state it.
    pub fn pinned(&self) -> String {
        format!(
            "Rules {} (pack {} of {}; {}), law of: {}.",
            self.edition.name, self.edition.pack, self.edition.pack_date, self.edition.in_force, self.country.name
        )
    }
}

/// A basis with its standing, as one sentence.
pub fn in_words(basis: &Basis, standing: Standing) -> String {
    match standing {
        Standing::InForce => basis.sentence(),
        _ if basis.force == Force::Project => basis.sentence(),
        _ => format!("{} ({})", basis.sentence(), standing.word()),
    }
}

#[cfg(test)]
mod tests;
