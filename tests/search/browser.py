#!/usr/bin/env python3
"""browser.py SITE [CHROMIUM]

Searches a small site in a headless Chromium as a reader does: at the root of a host and under a base path, without
JavaScript, and in the preview of `site serve`. SITE is the program `site`. Every request is served and noted here, and
one that would leave this machine is caught by a proxy. Python's standard library only; exit code 1 where something fails.
"""

import html.parser, http.server, os, shutil, socket, subprocess, sys, tempfile, threading, time
import urllib.parse, urllib.request

if len(sys.argv) not in (2, 3) or sys.argv[1] in ("-h", "--help"):
    print(__doc__, file=sys.stderr)
    sys.exit(2)
SITE = os.path.abspath(sys.argv[1])
CHROMIUM = sys.argv[2] if len(sys.argv) > 2 else "/usr/bin/chromium"
HERE = os.path.dirname(os.path.abspath(__file__))
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --disable-default-apps --virtual-time-budget=8000 --dump-dom"
).split()
faults = []


def expect(name, got, wanted):
    if got != wanted:
        faults.append(f"{name}: {got!r} instead of {wanted!r}")


class Page(html.parser.HTMLParser):
    """What a reader finds: the links of the results with their marked words, what the page says, and what is hidden."""

    def __init__(self, text):
        super().__init__()
        self.links, self.marks, self.labels, self.notes = [], [], [], []
        self.said, self.ids, self.hidden, self.form = "", set(), set(), {}
        self.path = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        identity = attributes.get("id")
        self.ids.add(identity)
        if "hidden" in attributes:
            self.hidden.add(identity)
        if tag == "form":
            self.form = attributes
        if tag not in ("input", "meta", "link", "br", "img", "hr"):
            self.path.append((tag, identity, attributes.get("class") or ""))
        if tag == "a" and self.inside("results"):
            self.links.append(attributes["href"])

    def handle_endtag(self, tag):
        while self.path and self.path.pop()[0] != tag:
            pass

    def inside(self, identity):
        return any(part[1] == identity for part in self.path)

    def handle_data(self, text):
        if self.inside("found"):
            self.said += text
        if self.inside("results"):
            if self.path[-1][0] == "mark":
                self.marks.append(text)
            if "label" in self.path[-1][2]:
                self.labels.append(text)


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def serve(handler):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


asked = []
strayed = []
# The end of the name of a file that is not given out, if any.
lacking = ""


class Files(Quiet):
    def do_GET(self):
        asked.append(self.path)
        if lacking and self.path.split("?")[0].endswith(lacking):
            return self.send_error(404)
        super().do_GET()


class Relay(Quiet):
    """The preview as it answers, but for the stream of changes: a browser that dumps a page would wait for its end."""

    preview = 0

    def do_GET(self):
        if self.path.endswith("/events"):
            return self.send_error(404)
        answer = urllib.request.urlopen(f"http://127.0.0.1:{Relay.preview}{self.path}")
        body = answer.read()
        self.send_response(answer.status)
        for name in ("content-type", "content-security-policy", "x-content-type-options"):
            self.send_header(name, answer.headers[name])
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Proxy(Quiet):
    """Where everything goes that is not for this machine."""

    def caught(self):
        strayed.append(self.path)
        self.send_error(403)

    do_GET = do_POST = do_CONNECT = do_HEAD = caught


PROXY = serve(Proxy)


def look(url, *flags):
    with tempfile.TemporaryDirectory() as profile:
        command = [CHROMIUM, *FLAGS, f"--proxy-server=127.0.0.1:{PROXY}", f"--user-data-dir={profile}", *flags, url]
        run = subprocess.run(command, capture_output=True, text=True, timeout=120)
    return Page(run.stdout)


def tweet(number):
    return f"exampledoctor/status/{1600000000000000000 + number * 10**15}/"


def thread(number):
    first = 1600000000000000000 + 110 * 10**15
    return f"threads/{first}/#t{1600000000000000000 + number * 10**15}"


POST = "blog/stairs/"
# Query, results from newest to oldest, words marked.
QUERIES = [
    ({"q": "cafe"}, [tweet(101)], ["café"]),
    ({"q": "CAFÉ ångström"}, [tweet(101)], ["café", "Ångström"]),
    ({"q": "\U0001fac0"}, [tweet(102)], ["\U0001fac0"]),
    ({"q": "\U0001f469\u200d\u2695\ufe0f"}, [tweet(102)], ["\U0001f469\U0001f3fd\u200d\u2695\ufe0f"]),
    ({"q": "心不全"}, [tweet(103)], ["心不全"]),
    ({"q": "全"}, [tweet(104), tweet(103)], ["全", "全"]),
    ({"q": "number needed treat"}, [tweet(106), tweet(105)], ["treat", "number", "needed", "number", "needed", "treat"]),
    ({"q": '"number needed to treat"'}, [tweet(105)], ["number needed to treat"]),
    ({"q": "number needed", "year": "2024"}, [tweet(105)], ["number", "needed"]),
    ({"q": "ecg"}, [tweet(108), tweet(107)], ["ECG", "ECG"]),
    ({"q": "ecg", "kind": "r"}, [tweet(108)], ["ECG"]),
    ({"q": "#ecg"}, [tweet(107)], ["#ECG"]),
    ({"q": "", "tag": "ecg"}, [tweet(107)], ["#ECG"]),
    ({"q": "stair"}, [POST, thread(111), thread(110)], ["Stairs", "stairs", "stairs", "stairs"]),
    ({"q": "handrail"}, [POST], ["handrails"]),
    ({"q": "stairs", "kind": "h", "year": "2025"}, [thread(111), thread(110)], ["stairs", "stairs"]),
    ({"q": "onerror"}, [tweet(109)], ["onerror"]),
    ({"q": "hand*"}, [POST], ["handrails"]),
    ({"q": "nosuchword"}, [], []),
]


def search_all(base, root, some=None):
    for question, wanted, marks in QUERIES[:some]:
        page = look(f"{base}search/?{urllib.parse.urlencode(question)}")
        name = f"{base} {question}"
        expect(name, page.links, [root + path for path in wanted])
        expect(f"{name} marks", page.marks, marks)
        count = f"{len(wanted)} found, newest first." if wanted else "Nothing found: no text holds “nosuchword”."
        expect(f"{name} says", page.said, count)
        expect(f"{name} filters", "filters" in page.hidden or "without" in page.ids, False)


def of_static_files(work):
    global lacking
    for below in ("", "below/here/"):
        tree = os.path.join(work, "tree" + below.replace("/", "-"))
        handler = lambda *given, tree=tree: Files(*given, directory=tree)
        port = serve(handler)
        base = f"http://127.0.0.1:{port}/{below}"
        out = os.path.join(tree, below)
        os.makedirs(os.path.dirname(out.rstrip("/")) or out, exist_ok=True)
        folder = os.path.join(work, "site" + below.replace("/", "-"))
        shutil.copytree(os.path.join(HERE, "site"), folder)
        command = [SITE, "build", folder, "--quiet", "--base-url", base, "--today", "2026-11-21", "--output", out]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        asked.clear()
        search_all(base, "/" + below, None if below else 4)
        names = {path.split("?")[0] for path in asked if "/search/" in path and "." in path}
        expect("files asked for", {name.split("/search/")[1].split("/")[0] for name in names} - {"kinds.txt"},
               {"search.js", "index.json", "terms", "texts"})
        page = look(f"{base}search/?q=walk")
        expect("ten at a time", (len(page.links), page.said), (10, "12 found, newest first; 10 shown."))
        page = look(f"{base}search/")
        expect("no question", (page.links, page.said), ([], ""))
        lacking = "/search.js"
        page = look(f"{base}search/?q=cafe")
        expect("without the script", ("filters" in page.hidden, "without" in page.ids, page.links), (True, True, []))
        lacking = "/texts/0.json"
        page = look(f"{base}search/?q=walk")
        expect("without a file", page.said[:31], "The index could not be read. Pl")
        lacking = ""
        archive = urllib.request.urlopen(f"http://127.0.0.1:{port}{page.form['action']}?q=cafe")
        expect("the form leads to the archive", b"Tweets" in archive.read(), True)
        expect("the words asked for go nowhere", [path for path in asked if "walk" in path and "?q=walk" not in path], [])


def of_preview(work):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folder = os.path.join(work, "preview")
    shutil.copytree(os.path.join(HERE, "site"), folder)
    command = [SITE, "serve", folder, "--port", str(port), "--today", "2026-11-21"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        for _ in range(100):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/search/", timeout=5).read()
                break
            except OSError:
                time.sleep(0.1)
        for name, kind in (("search.js", "text/javascript"), ("index.json", "application/json"), ("terms/0.txt", "text/plain")):
            answer = urllib.request.urlopen(f"http://127.0.0.1:{port}/search/{name}?v=x")
            expect(f"kind of {name}", answer.headers["content-type"].split(";")[0], kind)
        Relay.preview = port
        search_all(f"http://127.0.0.1:{serve(Relay)}/", "/", 2)
    finally:
        server.kill()
        server.wait()


with tempfile.TemporaryDirectory() as work:
    of_static_files(work)
    of_preview(work)
# What the browser asks of its maker by itself is none of the page's doing.
own = "accounts.google clients2.google www.google content-autofill.googleapis optimizationguide-pa.googleapis update.googleapis".split()
own = [f"{name}.com" for name in own] + ["edgedl.me.gvt1.com", "redirector.gvt1.com"]
hosts = {(urllib.parse.urlsplit(to if "//" in to else f"//{to}").hostname) for to in strayed}
expect("hosts asked beyond this machine", sorted(hosts - set(own)), [])
for fault in faults:
    print(fault, file=sys.stderr)
print("search in a browser:", "FAIL" if faults else "PASS")
sys.exit(1 if faults else 0)
