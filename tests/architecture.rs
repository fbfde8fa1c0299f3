//! The module table of `ARCHITECTURE.md`, held against the code: imports, sizes, and words that do not belong.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const LONGEST_FILE: usize = 400;
const LONGEST_FUNCTION: usize = 80;

/// What one row of the table allows.
#[derive(Debug)]
struct Row {
    everything: bool,
    /// Module, and the one name of it that may be used, if only one may.
    may_import: BTreeMap<String, Option<String>>,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn table() -> BTreeMap<String, Row> {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md is there");
    let after = text.split("## Modules").nth(1).expect("a section Modules");
    let mut rows = BTreeMap::new();
    for line in after.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        rows.insert(cells[1].trim_matches('`').to_owned(), row(cells[3]));
    }
    assert!(rows.len() > 10, "the table has lost its rows: {rows:?}");
    rows
}

fn row(cell: &str) -> Row {
    let mut may_import = BTreeMap::new();
    for word in cell.split(',').map(str::trim).filter(|word| !matches!(*word, "–" | "all" | "")) {
        let (module, only) = match word.split_once(" (`") {
            Some((module, only)) => (module, Some(only.trim_end_matches("` only)").to_owned())),
            None => (word, None),
        };
        may_import.insert(module.to_owned(), only);
    }
    Row { everything: cell == "all", may_import }
}

fn sources() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    collect(&root().join("src"), &mut files);
    assert!(files.len() > 20, "the sources are not where they were");
    files
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
    let entries = fs::read_dir(folder).expect("a folder of sources");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).expect("a source file");
            files.push((path.strip_prefix(root().join("src")).expect("below src").to_owned(), text));
        }
    }
}

/// The code of a file without its tests and comments.
fn code(path: &Path, text: &str) -> String {
    let is_test = path.file_stem().is_some_and(|stem| stem.to_string_lossy().ends_with("tests"));
    if is_test {
        return String::new();
    }
    let before_tests = text.split("\n#[cfg(test)]").next().unwrap_or_default();
    before_tests.lines().filter(|line| !line.trim_start().starts_with("//")).map(|line| format!("{line}\n")).collect()
}

fn module_of(path: &Path) -> String {
    let first = path.iter().next().expect("a name").to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

/// Every `crate::a::b` of a text as (a, b), groups such as `crate::{a, b::c}` included.
fn imports(code: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let end = matching_brace(group);
            for part in split_top(&group[..end]) {
                found.extend(split_path(part.trim()));
            }
        } else {
            found.extend(split_path(rest));
        }
    }
    found
}

fn matching_brace(text: &str) -> usize {
    let mut depth = 1;
    for (at, character) in text.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

fn split_top(text: &str) -> Vec<&str> {
    let (mut depth, mut start, mut parts) = (0, 0, Vec::new());
    for (at, character) in text.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

/// `a::b…` as (a, b); `a::{b, c}` as (a, b) and (a, c); `a` as (a, "").
fn split_path(path: &str) -> Vec<(String, String)> {
    let name =
        |text: &str| -> String { text.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect() };
    let first = name(path);
    if first.is_empty() {
        return Vec::new();
    }
    let Some(rest) = path[first.len()..].strip_prefix("::") else { return vec![(first, String::new())] };
    match rest.strip_prefix('{') {
        Some(group) => {
            let end = matching_brace(group);
            split_top(&group[..end]).into_iter().map(|part| (first.clone(), name(part))).collect()
        }
        None => vec![(first, name(rest))],
    }
}

#[test]
fn every_module_imports_only_what_its_row_allows() {
    let table = table();
    let mut faults = Vec::new();
    for (path, text) in sources() {
        let module = module_of(&path);
        if matches!(module.as_str(), "lib" | "main") {
            continue;
        }
        let Some(row) = table.get(&module) else {
            faults.push(format!("src/{} belongs to no row of the module table", path.display()));
            continue;
        };
        for (imported, name) in imports(&code(&path, &text)) {
            let allowed = match row.may_import.get(&imported) {
                Some(Some(only)) => *only == name,
                Some(None) => true,
                None => row.everything || imported == module,
            };
            if !allowed {
                faults.push(format!("src/{}: {module} may not import {imported}::{name}", path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "against the module table of ARCHITECTURE.md:\n{}", faults.join("\n"));
}

#[test]
fn no_row_allows_what_its_module_does_not_import() {
    let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, text) in sources() {
        let imported = imports(&code(&path, &text)).into_iter().map(|(module, _)| module);
        used.entry(module_of(&path)).or_default().extend(imported);
    }
    for (module, row) in table() {
        let needed = used.get(&module).cloned().unwrap_or_default();
        let idle: Vec<&String> = row.may_import.keys().filter(|allowed| !needed.contains(*allowed)).collect();
        assert!(idle.is_empty(), "the table lets {module} import {idle:?}, and it does not");
    }
}

#[test]
fn every_row_of_the_table_is_a_module() {
    let lib = fs::read_to_string(root().join("src/lib.rs")).expect("lib.rs");
    for module in table().keys() {
        assert!(lib.contains(&format!("pub mod {module};")), "the table names {module}, lib.rs does not");
    }
    let declared = lib.lines().filter_map(|line| line.strip_prefix("pub mod ")).map(|name| name.trim_end_matches(';'));
    for module in declared {
        assert!(table().contains_key(module), "lib.rs names {module}, the table does not");
    }
}

#[test]
fn no_two_modules_import_each_other() {
    let mut uses: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (path, text) in sources() {
        let imported = imports(&code(&path, &text)).into_iter().map(|(module, _)| module);
        uses.entry(module_of(&path)).or_default().extend(imported);
    }
    for (module, imported) in &uses {
        for other in imported.iter().filter(|other| *other != module) {
            let back = uses.get(other).is_some_and(|theirs| theirs.contains(module));
            assert!(!back, "{module} and {other} import each other");
        }
    }
}

#[test]
fn files_stay_short() {
    for (path, text) in sources() {
        let lines = text.split("\n#[cfg(test)]").next().unwrap_or_default().lines().count();
        let is_test = code(&path, &text).is_empty();
        assert!(is_test || lines <= LONGEST_FILE, "src/{} has {lines} lines", path.display());
    }
}

#[test]
fn functions_stay_short() {
    for (path, text) in sources() {
        let lines: Vec<&str> = text.split("\n#[cfg(test)]").next().unwrap_or_default().lines().collect();
        for (start, line) in lines.iter().enumerate() {
            let trimmed = line.trim_start();
            let is_function =
                ["fn ", "pub fn ", "pub(crate) fn ", "async fn ", "pub async fn ", "const fn ", "pub const fn "]
                    .iter()
                    .any(|opening| trimmed.starts_with(opening));
            if !is_function || line.trim_end().ends_with('}') || line.trim_end().ends_with(';') {
                continue;
            }
            let close = format!("{}}}", &line[..line.len() - trimmed.len()]);
            let length = lines[start..].iter().position(|line| *line == close).unwrap_or(0) + 1;
            assert!(length <= LONGEST_FUNCTION, "src/{}:{}: {length} lines", path.display(), start + 1);
        }
    }
}

#[test]
fn no_unfinished_work_is_left_in_the_code() {
    // Spelt in two halves so that this file does not find itself.
    let forbidden = [
        ("TO", "DO"),
        ("FIX", "ME"),
        ("dbg", "!("),
        ("todo", "!("),
        ("unimplemented", "!("),
        ("#[all", "ow("),
        (" all", "ow("),
        ("#[ign", "ore"),
    ];
    for (path, text) in sources() {
        for (first, second) in forbidden {
            let word = format!("{first}{second}");
            assert!(!text.contains(&word), "src/{} holds {word}", path.display());
        }
    }
}

#[test]
fn the_program_itself_stays_small() {
    let main = fs::read_to_string(root().join("src/main.rs")).expect("main.rs");
    assert!(main.lines().count() <= 30);
}

#[test]
fn no_page_and_no_message_claims_that_a_site_is_compliant() {
    let claim = ["GMC", "compliant"].join(" ").to_lowercase();
    let mut files: Vec<PathBuf> = Vec::new();
    for folder in ["src", "themes", "example-site"] {
        let walk = walkdir::WalkDir::new(root().join(folder)).into_iter().filter_map(Result::ok);
        files.extend(walk.filter(|entry| entry.file_type().is_file()).map(|entry| entry.into_path()));
    }
    for file in files {
        let bytes = fs::read(&file).expect("a readable file");
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        assert!(!text.contains(&claim), "{} holds the claim", file.display());
    }
}
