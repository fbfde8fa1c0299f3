//! What a reader knows of the author from the profile, and what is the author's own: read once a run.

use std::collections::HashSet;

use aho_corasick::AhoCorasick;

use super::direct::Own;
use super::story;
use crate::model::Site;

/// A place of work that the profile names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workplace {
    /// The organisation.
    pub organisation: String,
    /// Town or region; empty where none is given.
    pub place: String,
}

/// What texts are held against.
#[derive(Clone, Debug, Default)]
pub struct Author {
    /// The digits of the author's own reference number.
    pub gmc: Option<String>,
    /// The author's name.
    pub name: String,
    /// The author's handles, former ones too, in lower case and without `@`.
    pub handles: HashSet<String>,
    /// Where the author works, as every reader can see.
    pub workplaces: Vec<Workplace>,
    /// Their names and places, to be found in texts; none where there are none.
    pub places: Option<AhoCorasick>,
    /// Fields of practice.
    pub specialties: Vec<String>,
    /// Names on the follow list, and of guest authors, in lower case: people who are public.
    pub public_names: HashSet<String>,
    /// Handles of the follow list, in lower case and without `@`.
    pub public_handles: HashSet<String>,
    /// Names and contacts that are no secret, as the search of direct identifiers needs them.
    pub own: Own,
    /// What the profile publishes itself, in lower case: a contact in it is no secret.
    pub published: String,
}

impl Author {
    /// Reads them from the facts.
    pub fn of(site: &Site) -> Author {
        let doctor = &site.doctor;
        let plain = |handle: &str| handle.trim_start_matches('@').to_lowercase();
        let accounts = doctor.accounts.iter();
        let handles = accounts.flat_map(|account| {
            let former = account.former_handles.iter().map(|handle| plain(handle.as_str()));
            std::iter::once(plain(&account.handle)).chain(former)
        });
        let place = |role: &crate::model::Role| {
            let place = role.place.clone().unwrap_or_default();
            role.organisation.clone().map(|organisation| Workplace { organisation, place })
        };
        let guests = site.posts.iter().flat_map(|post| &post.authors).map(|author| author.name.to_lowercase());
        let mut own = Own::of(doctor, &site.follows);
        for guest in site.posts.iter().flat_map(|post| &post.authors) {
            own.add_name(&guest.name);
        }
        let follows = site.follows.all();
        let published = [&doctor.contact, &doctor.goal].into_iter().flatten().map(String::as_str);
        // What `site init` wrote is no place, and tells a reader nothing.
        let is_real = |workplace: &Workplace| {
            let names = [&workplace.organisation, &workplace.place];
            !names.iter().any(|name| name.to_lowercase().contains("placeholder"))
        };
        let workplaces: Vec<Workplace> = doctor.roles.iter().filter_map(place).filter(is_real).collect();
        let names = workplaces.iter().flat_map(|workplace| [&workplace.organisation, &workplace.place]);
        let names: Vec<&str> = names.map(String::as_str).filter(|name| name.len() > 3).collect();
        let places = if names.is_empty() { None } else { story::small(names).ok() };
        Author {
            gmc: super::own_gmc(doctor.gmc_number.as_deref()).map(str::to_owned),
            name: doctor.name.clone(),
            handles: handles.collect(),
            workplaces,
            places,
            specialties: doctor.specialties.clone(),
            public_names: follows.map(|follow| follow.name.to_lowercase()).chain(guests).collect(),
            public_handles: site.follows.all().map(|follow| plain(&follow.written_handle)).collect(),
            own,
            published: published.chain([doctor.about.as_str()]).collect::<Vec<_>>().join("\n").to_lowercase(),
        }
    }
}
