//! Structured facts for search engines: schema.org as JSON-LD.

use serde_json::{Map, Value, json};

use crate::clear::Cleared;
use crate::value::{Html, SitePath};

/// The script element's content. `<` is written as an escape, so that no text can end the element.
pub(crate) fn script(nodes: Vec<Value>) -> Html {
    let graph = json!({ "@context": "https://schema.org", "@graph": nodes });
    let json = graph.to_string().replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029");
    Html::from_escaping_renderer(json)
}

/// The way from the home page to a page.
pub(crate) fn breadcrumbs(cleared: &Cleared, crumbs: &[(String, SitePath)]) -> Value {
    let base = &cleared.settings.base_url;
    let items: Vec<Value> = crumbs
        .iter()
        .enumerate()
        .map(|(at, (name, path))| {
            json!({ "@type": "ListItem", "position": at + 1, "name": name, "item": base.absolute(path) })
        })
        .collect();
    json!({ "@type": "BreadcrumbList", "itemListElement": items })
}

/// The doctor's identity in the graph, the same everywhere.
pub(crate) fn me(cleared: &Cleared) -> String {
    format!("{}#me", cleared.settings.base_url.absolute(&SitePath::new("/")))
}

/// The doctor as the author of something: name and identity only.
pub(crate) fn author(cleared: &Cleared) -> Value {
    let home = cleared.settings.base_url.absolute(&SitePath::new("/"));
    json!({ "@type": "Person", "@id": me(cleared), "name": cleared.doctor.name, "url": home })
}

/// The doctor in full, for the home page.
pub(crate) fn person(cleared: &Cleared, picture: Option<&str>) -> Value {
    let doctor = &cleared.doctor;
    let mut person = Map::new();
    let mut put = |key: &str, value: Value| {
        let is_empty = value.as_array().is_some_and(Vec::is_empty) || value.is_null();
        if !is_empty {
            person.insert(key.to_owned(), value);
        }
    };
    put("@type", json!("Person"));
    put("@id", json!(me(cleared)));
    put("name", json!(doctor.name));
    put("honorificPrefix", json!(doctor.honorific));
    if !doctor.post_nominals.is_empty() {
        put("honorificSuffix", json!(doctor.post_nominals.join(" ")));
    }
    put("jobTitle", json!(doctor.roles.first().map(|role| &role.title)));
    let employer = |name: &str| json!({ "@type": "Organization", "name": name });
    put("worksFor", doctor.employers().into_iter().map(employer).collect());
    put("knowsAbout", json!(doctor.specialties.iter().chain(&doctor.topics).collect::<Vec<_>>()));
    put("description", json!(doctor.goal));
    put("image", json!(picture));
    put("url", json!(cleared.settings.base_url.absolute(&SitePath::new("/"))));
    put("sameAs", doctor.accounts.iter().map(|account| json!(account.link.as_str())).collect());
    if let Some(number) = &doctor.gmc_number {
        let url = doctor.register_url();
        put(
            "identifier",
            json!({ "@type": "PropertyValue", "propertyID": "GMC reference number", "value": number, "url": url }),
        );
    }
    Value::Object(person)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_can_end_the_script() {
        let script = script(vec![json!({ "name": "</script><script>alert(1)</script>" })]);
        assert!(!script.as_str().contains('<'));
        let read: Value = serde_json::from_str(script.as_str()).expect("JSON");
        assert_eq!(read["@graph"][0]["name"], "</script><script>alert(1)</script>");
    }
}
