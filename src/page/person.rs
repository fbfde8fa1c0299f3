//! What home and the long profile both show of the doctor: the portrait and the accounts.

use serde::Serialize;

use super::head::CardPicture;
use super::{Context, smaller_files};

/// The doctor's picture.
#[derive(Debug, Serialize)]
pub(super) struct Portrait {
    /// Address.
    href: String,
    /// The same for cards, with alt text and size.
    card: CardPicture,
    /// Smaller copies and itself, with their widths; empty where there are none.
    srcset: String,
}

/// An account.
#[derive(Debug, Serialize)]
pub(super) struct AccountLink {
    /// Network as readers know it.
    network: String,
    /// Name there.
    handle: String,
    /// Address.
    href: String,
    /// What it is for.
    purpose: String,
}

/// The portrait, if there is one.
pub(super) fn portrait(context: &Context<'_>) -> Option<Portrait> {
    context.cleared.doctor.portrait.as_ref().map(|picture| Portrait {
        href: context.href(&context.picture_path(&picture.file)),
        card: context.card_picture(picture),
        srcset: smaller_files::srcset(context, picture),
    })
}

/// The accounts, as the profile lists them.
pub(super) fn accounts(context: &Context<'_>) -> Vec<AccountLink> {
    let link = |account: &crate::model::Account| AccountLink {
        network: network_name(&account.network),
        handle: if account.is_x() { format!("@{}", account.handle) } else { account.handle.clone() },
        href: account.link.as_str().to_owned(),
        purpose: account.purpose.clone(),
    };
    context.cleared.doctor.accounts.iter().map(link).collect()
}

fn network_name(network: &str) -> String {
    match network {
        "x" => "X (Twitter)".to_owned(),
        "mastodon" => "Mastodon".to_owned(),
        "bluesky" => "Bluesky".to_owned(),
        "linkedin" => "LinkedIn".to_owned(),
        "orcid" => "ORCID".to_owned(),
        "github" => "GitHub".to_owned(),
        "website" => "Website".to_owned(),
        other => other.to_owned(),
    }
}
