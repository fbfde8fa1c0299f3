//! No server is asked while a site is checked or built (rule PR-06). Three proofs: what is in the dependency tree, what the
//! sources name, and what the program is linked to.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Crates that fetch over a network, or resolve names for those that do. A server is none of them: the preview has one.
const CLIENTS: [&str; 26] = [
    "attohttpc",
    "awc",
    "chttp",
    "curl",
    "curl-sys",
    "git2",
    "h2",
    "hickory-resolver",
    "http-client",
    "hyper-rustls",
    "hyper-tls",
    "isahc",
    "libgit2-sys",
    "minreq",
    "native-tls",
    "openssl",
    "openssl-sys",
    "quinn",
    "reqwest",
    "rustls",
    "surf",
    "tokio-rustls",
    "trust-dns-resolver",
    "tungstenite",
    "ureq",
    "webpki-roots",
];

#[test]
fn no_dependency_can_fetch() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).expect("Cargo.lock");
    let names: Vec<&str> = lock.lines().filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"')).collect();
    assert!(names.contains(&"hyper") && names.len() > 100, "the lock file is read otherwise than it is written");
    let found: Vec<&&str> = names.iter().filter(|name| CLIENTS.contains(name)).collect();
    assert!(found.is_empty(), "{found:?}");
    // hyper itself can be a client: its feature must stay off.
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("Cargo.toml");
    let features = manifest.lines().filter(|line| line.starts_with("hyper"));
    for line in features {
        assert!(!line.contains("\"client"), "{line}");
    }
}

/// Names by which sources reach the network.
const REACHES: [&str; 6] = ["std::net::{", "tokio::net", "TcpStream", "UdpSocket", "ToSocketAddrs", "UnixStream"];

#[test]
fn only_the_preview_knows_of_the_network() {
    let mut looked_at = 0;
    for entry in walkdir::WalkDir::new(root().join("src")).into_iter().filter_map(Result::ok) {
        let path = entry.path();
        let is_test = path.file_stem().is_some_and(|stem| stem == "tests");
        if is_test || path.extension().is_none_or(|ending| ending != "rs") {
            continue;
        }
        looked_at += 1;
        let text = fs::read_to_string(path).expect("a source file");
        let is_preview = path.strip_prefix(root().join("src")).expect("below src").starts_with("serve");
        let is_start = path.ends_with("cli/serve.rs");
        for name in REACHES.iter().filter(|name| text.contains(**name)) {
            assert!(is_preview || is_start, "{} names {name}", path.display());
        }
        assert!(!text.contains(".connect(") && !text.contains("::connect("), "{} connects", path.display());
    }
    assert!(looked_at > 100);
}

/// The names that the loader binds: the string tables of a 64-bit ELF file that are loaded with it. Names that only a
/// debugger reads stand in others.
#[cfg(target_os = "linux")]
fn loaded_names(program: &[u8]) -> Vec<u8> {
    const STRINGS: u64 = 3;
    const IS_LOADED: u64 = 2;
    let number = |at: usize, length: usize| {
        program[at..at + length].iter().rev().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte))
    };
    let place = |at: usize, length: usize| usize::try_from(number(at, length)).expect("a place in the file");
    let (table, size, count) = (place(0x28, 8), place(0x3a, 2), place(0x3c, 2));
    let sections = (0..count).map(|section| table + section * size);
    let loaded = sections.filter(|at| number(at + 4, 4) == STRINGS && number(at + 8, 8) & IS_LOADED != 0);
    loaded.flat_map(|at| program[place(at + 0x18, 8)..][..place(at + 0x20, 8)].to_vec()).collect()
}

/// Whether a name is among those by which a program asks the system for something.
#[cfg(target_os = "linux")]
fn is_linked(program: &[u8], name: &str) -> bool {
    let wanted: Vec<u8> = [b"\0", name.as_bytes(), b"\0"].concat();
    program.windows(wanted.len()).any(|bytes| bytes == wanted)
}

#[cfg(target_os = "linux")]
#[test]
fn the_program_is_linked_to_no_call_that_opens_a_connection() {
    let program = loaded_names(&fs::read(Path::new(env!("CARGO_BIN_EXE_site"))).expect("the program"));
    // The preview waits for browsers, so these two are there: the way of looking works.
    assert!(is_linked(&program, "bind") && is_linked(&program, "socket"));
    for name in ["connect", "getaddrinfo", "gethostbyname", "sendto", "res_query"] {
        assert!(!is_linked(&program, name), "the program can call {name}");
    }
}
