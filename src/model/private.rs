//! What only the doctor may know: `.held/private.toml`. Nothing of it is published or printed in a report.

/// Whom to call when something went wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Private {
    /// The defence body, with membership and telephone number as the doctor wants them at hand.
    pub defence_body: Option<String>,
    /// Whom to tell at the employer.
    pub employer_contact: Option<String>,
    /// Whether the file is there.
    pub read: bool,
}
