//! Reads the conformance suite of twitter-text, as it was published.

use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use yaml_rust2::{Yaml, YamlLoader};

/// One case.
pub struct Case {
    yaml: Yaml,
}

impl Case {
    /// What it is about.
    pub fn description(&self) -> &str {
        self.yaml["description"].as_str().expect("a description")
    }

    /// The text that is looked at.
    pub fn text(&self) -> &str {
        self.yaml["text"].as_str().expect("a text")
    }

    /// What must come out.
    pub fn expected(&self) -> &Yaml {
        &self.yaml["expected"]
    }

    /// A further part of the case.
    pub fn part(&self, name: &str) -> &Yaml {
        &self.yaml[name]
    }

    /// The expected texts, of a list of texts.
    pub fn expected_texts(&self) -> Vec<String> {
        let texts = self.expected().as_vec().expect("a list");
        texts.iter().map(|text| text.as_str().expect("a text").to_owned()).collect()
    }
}

/// Where the suite is: in the folder that is named, which must be there, else beside the repository, if it is there.
pub fn folder() -> Option<PathBuf> {
    if let Some(named) = env::var_os("TWITTER_TEXT_CONFORMANCE") {
        let named = PathBuf::from(named);
        assert!(named.join("extract.yml").is_file(), "TWITTER_TEXT_CONFORMANCE names {named:?}, where no suite is");
        return Some(named);
    }
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/twitter-text-conformance");
    beside.is_dir().then_some(beside)
}

/// Says something that is seen whether or not the test passes.
pub fn say(line: &str) {
    writeln!(std::io::stderr(), "{line}").expect("standard error");
}

/// The categories of one file in their order, each with its cases.
pub fn categories(folder: &Path, file: &str) -> Vec<(String, Vec<Case>)> {
    let text = fs::read_to_string(folder.join(file)).unwrap_or_else(|fault| panic!("{file}: {fault}"));
    let yaml = YamlLoader::load_from_str(&text).unwrap_or_else(|fault| panic!("{file}: {fault}"));
    let tests = yaml[0]["tests"].as_hash().unwrap_or_else(|| panic!("{file} has no tests"));
    let name = |key: &Yaml| key.as_str().expect("a category").to_owned();
    let cases = |list: &Yaml| list.as_vec().expect("cases").iter().map(|case| Case { yaml: case.clone() }).collect();
    tests.iter().map(|(key, list)| (name(key), cases(list))).collect()
}
