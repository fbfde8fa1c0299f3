//! The server over a real socket of this machine.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::thread::{self, JoinHandle};

use super::*;

/// A server that runs for as long as the sender is kept.
struct Preview {
    address: SocketAddr,
    changes: Option<watch::Sender<u64>>,
    thread: Option<JoinHandle<io::Result<()>>>,
}

impl Drop for Preview {
    fn drop(&mut self) {
        drop(self.changes.take());
        let ended = self.thread.take().expect("started").join().expect("no panic");
        assert!(ended.is_ok() || thread::panicking());
    }
}

fn preview() -> Preview {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    let address = listener.local_addr().expect("an address");
    let (changes, told) = watch::channel(7);
    let answer = |request: &Request| match request.path.as_str() {
        "/" => Response::new(200, "text/html; charset=utf-8", b"<p>0123456789".to_vec()),
        "/dir" => Response::redirect("/dir/"),
        "/caf\u{e9}" => Response::redirect("/caf\u{e9}/"),
        "/evil" => Response::redirect("//evil.example/"),
        "/broken" => panic!("an answer that fails"),
        _ => Response::text(404, "There is no such page."),
    };
    let thread = thread::spawn(move || run(listener, Arc::new(answer), told));
    Preview { address, changes: Some(changes), thread: Some(thread) }
}

impl Preview {
    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).expect("accepted");
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("can be set");
        stream
    }

    /// The answer to a request line with these headers besides a good `Host`.
    fn ask(&self, line: &str, headers: &[&str]) -> String {
        let host = format!("Host: localhost:{}", self.address.port());
        self.ask_with(line, &[&[host.as_str()], headers].concat())
    }

    fn ask_with(&self, line: &str, headers: &[&str]) -> String {
        let mut stream = self.connect();
        let headers: String = headers.iter().map(|header| format!("{header}\r\n")).collect();
        let request = format!("{line} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer
    }
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or("")
}

fn header<'a>(answer: &'a str, name: &str) -> Option<&'a str> {
    let head = answer.split("\r\n\r\n").next()?;
    head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

fn body(answer: &str) -> &str {
    answer.split_once("\r\n\r\n").map_or("", |(_, body)| body)
}

#[test]
fn a_page_is_answered_with_its_protecting_headers() {
    let preview = preview();
    let answer = preview.ask("GET /", &[]);
    assert_eq!((status(&answer), body(&answer)), ("200", "<p>0123456789"));
    for (name, value) in [
        ("content-type", "text/html; charset=utf-8"),
        ("content-length", "13"),
        ("x-content-type-options", "nosniff"),
        ("cache-control", "no-store"),
        ("cross-origin-resource-policy", "same-origin"),
        ("x-frame-options", "DENY"),
    ] {
        assert_eq!(header(&answer, name), Some(value), "{name}");
    }
    assert!(header(&answer, "content-security-policy").is_some_and(|policy| policy.starts_with("default-src 'self'")));
    assert_eq!(header(&answer, "access-control-allow-origin"), None);
    let head = preview.ask("HEAD /", &[]);
    assert_eq!((status(&head), body(&head), header(&head, "content-length")), ("200", "", Some("13")));
}

#[test]
fn only_this_computer_and_this_server_may_ask() {
    let preview = preview();
    let port = preview.address.port();
    for own in
        [format!("localhost:{port}"), format!("127.0.0.1:{port}"), format!("LocalHost:{port}"), format!("[::1]:{port}")]
    {
        assert_eq!(status(&preview.ask_with("GET /", &[&format!("Host: {own}")])), "200", "{own}");
    }
    for foreign in ["evil.example", "localhost", "localhost:1", "", "127.0.0.1.evil.example"] {
        assert_eq!(status(&preview.ask_with("GET /", &[&format!("Host: {foreign}")])), "403", "{foreign}");
    }
    assert_eq!(status(&preview.ask_with("GET /", &[])), "403");
    assert_eq!(status(&preview.ask("GET /", &["Host: evil.example"])), "403");
    let own = format!("Origin: http://localhost:{port}");
    assert_eq!(status(&preview.ask("GET /", &[&own])), "200");
    let other = format!("Origin: http://localhost:{}", u32::from(port) + 1);
    for origin in ["Origin: http://evil.example", "Origin: null", &other] {
        assert_eq!(status(&preview.ask("GET /", &[origin])), "403", "{origin}");
    }
    assert_eq!(status(&preview.ask("GET /", &["Sec-Fetch-Site: cross-site"])), "403");
    assert_eq!(status(&preview.ask("GET /", &["Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: no-cors"])), "403");
    assert_eq!(status(&preview.ask("GET /", &["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"])), "200");
}

#[test]
fn the_preview_can_only_be_read() {
    let preview = preview();
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "FOO"] {
        let answer = preview.ask(&format!("{method} /"), &["Content-Length: 0"]);
        assert_eq!((status(&answer), header(&answer, "allow")), ("405", Some("GET, HEAD")), "{method}");
    }
}

#[test]
fn an_address_that_is_none_is_refused_and_not_repeated() {
    let preview = preview();
    for path in ["/../etc/passwd", "/%2e%2e/x", "//evil.example/", "/a%00", "http://localhost/", "/a\\b"] {
        let answer = preview.ask(&format!("GET {path}"), &[]);
        assert_eq!(status(&answer), "400", "{path}");
    }
    let answer = preview.ask("GET /%3Cscript%3Ealert(1)", &[]);
    assert_eq!((status(&answer), body(&answer)), ("404", "There is no such page.\n"));
}

#[test]
fn a_redirect_stays_on_this_server() {
    let preview = preview();
    let answer = preview.ask("GET /dir", &[]);
    assert_eq!((status(&answer), header(&answer, "location")), ("307", Some("/dir/")));
    assert_eq!(header(&preview.ask("GET /caf%C3%A9", &[]), "location"), Some("/caf%C3%A9/"));
    let answer = preview.ask("GET /evil", &[]);
    assert_eq!((status(&answer), header(&answer, "location")), ("404", None));
}

#[test]
fn a_part_of_a_file_can_be_asked_for() {
    let preview = preview();
    let answer = preview.ask("GET /", &["Range: bytes=3-5"]);
    assert_eq!((status(&answer), body(&answer)), ("206", "012"));
    assert_eq!(header(&answer, "content-range"), Some("bytes 3-5/13"));
    let answer = preview.ask("GET /", &["Range: bytes=13-"]);
    assert_eq!((status(&answer), header(&answer, "content-range")), ("416", Some("bytes */13")));
    assert_eq!(status(&preview.ask("GET /", &["Range: bytes=0-1,3-4"])), "200");
}

#[test]
fn headers_without_end_are_refused() {
    let preview = preview();
    let long = format!("X: {}", "a".repeat(100_000));
    assert_eq!(status(&preview.ask("GET /", &[&long])), "431");
    let many: Vec<String> = (0..200).map(|n| format!("X{n}: a")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    assert_eq!(status(&preview.ask("GET /", &many)), "431");
}

#[test]
fn connections_that_say_nothing_keep_nobody_out() {
    let preview = preview();
    let idle: Vec<TcpStream> = (0..200).map(|_| preview.connect()).collect();
    assert_eq!(status(&preview.ask("GET /", &[])), "200");
    assert_eq!(idle.len(), 200);
}

#[test]
fn an_answer_that_fails_ends_only_its_own_connection() {
    let preview = preview();
    assert_eq!(preview.ask("GET /broken", &[]), "");
    assert_eq!(status(&preview.ask("GET /", &[])), "200");
}

/// Reads until the text has come.
fn read_until(stream: &mut TcpStream, wanted: &str) -> String {
    let mut seen = String::new();
    while !seen.contains(wanted) {
        let mut bytes = [0; 512];
        let count = stream.read(&mut bytes).expect("more to come");
        assert!(count > 0, "the stream ended after {seen:?}");
        seen.push_str(&String::from_utf8_lossy(&bytes[..count]));
    }
    seen
}

fn listen(preview: &Preview, header: &str) -> TcpStream {
    let mut stream = preview.connect();
    let host = format!("Host: localhost:{}", preview.address.port());
    let request = format!("GET /site/__byname/events HTTP/1.1\r\n{host}\r\n{header}\r\n");
    stream.write_all(request.as_bytes()).expect("sent");
    stream
}

#[test]
fn open_pages_are_told_of_each_change() {
    let preview = preview();
    let mut stream = listen(&preview, "");
    let start = read_until(&mut stream, "id: 7");
    assert_eq!(header(&start, "content-type"), Some("text/event-stream"));
    assert!(!start.contains("reload"), "{start}");
    let changes = preview.changes.as_ref().expect("running");
    for version in [8, 9] {
        changes.send_replace(version);
        assert!(read_until(&mut stream, &format!("data: {version}\n\n")).contains("event: reload\n"));
    }
}

#[test]
fn a_page_that_missed_a_change_learns_of_it_at_once() {
    let preview = preview();
    let mut behind = listen(&preview, "Last-Event-ID: 6\r\n");
    assert!(read_until(&mut behind, "data: 7\n\n").contains("event: reload\n"));
    let foreign = preview.ask("GET /__byname/events", &["Origin: http://evil.example"]);
    assert_eq!(status(&foreign), "403");
}

#[test]
fn a_listener_for_everybody_is_refused() {
    let listener = TcpListener::bind((Ipv4Addr::UNSPECIFIED, 0)).expect("a free port");
    let (_changes, told) = watch::channel(0);
    let error = run(listener, Arc::new(|_: &Request| Response::text(200, "x")), told).expect_err("is open");
    assert_eq!(error.kind(), io::ErrorKind::InvalidInput);
}
