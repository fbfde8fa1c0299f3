#!/usr/bin/env python3
"""Kills a review at every call that changes the disk, and looks at what is left.

    tests/kill_review.py target/release/site [ROUNDS_A_CALL]

Needs strace. After each kill: no tweet is lost, none that blocks is where it would be published, `site check` reads the
folder, and the rest of the review leads to the folder of a review that was not killed. Exit code 0, or 1 with a line each.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SITE = os.path.abspath(sys.argv[1])
ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
ROOT = pathlib.Path(__file__).resolve().parent
TODAY = ["--today", "2026-11-21"]
KEYS = "w\nk\n3\nr\n9990000034\ny\n"
TEXTS = {2001: "Ring 9990000018 back", 2002: "NHS no 999 000 0026 waits", 2003: "Mine is 9990000034 today"}
CALLS = ["rename", "unlink", "fsync", "write", "mkdir", "openat"]


def line(number, text, **more):
    tweet = {"v": 1, "id": str(number), "handle": "drnatexample", "time": "2026-03-01T09:30:00Z", "text": text}
    return json.dumps({**tweet, "kind": "own", **more}, separators=(",", ":")) + "\n"


def folder(place):
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(ROOT / "sites/smallest/in", place)
    profile, settings = place / "profile.md", place / "site.toml"
    head, body = profile.read_text().rsplit("+++", 1)
    profile.write_text(f'{head}\n[[accounts]]\nnetwork = "x"\nhandle = "@drnatexample"\n+++{body}')
    settings.write_text(settings.read_text() + "\n[archive]\never_protected = false\n")
    (place / "tweets").mkdir(exist_ok=True)
    (place / "tweets/2026.jsonl").write_text(line(1001, "Walking is good for most hearts."))
    (place / ".held/tweets").mkdir(parents=True)
    (place / ".held/tweets/2026.jsonl").write_text("".join(line(n, t, why=["CF-01"]) for n, t in TEXTS.items()))


def review(place, keys):
    return subprocess.run([SITE, "review", str(place), *TODAY], input=keys, text=True, capture_output=True)


def ids(path):
    lines = path.read_text().splitlines() if path.exists() else []
    return {int(json.loads(one)["id"]) for one in lines if one.strip()}


def finish(place):
    for _ in range(4):
        told = review(place, "q\n").stdout
        case = re.search(r" of \d+   tweet (\d+)", told)
        if not case:
            return
        answers = {2002: "w\n", 2001: "k\n3\n", 2003: "k\n3\n" if "[removed]" in told else "r\n9990000034\ny\n"}
        review(place, answers[int(case[1])])


def result(place):
    shown = place / "tweets/2026.jsonl"
    return shown.read_text(), ids(place / ".held/tweets/2026.jsonl")


def faults(place, expected):
    shown, held = ids(place / "tweets/2026.jsonl"), ids(place / ".held/tweets/2026.jsonl")
    if not {1001, *TEXTS} <= shown | held:
        yield f"lost {sorted({1001, *TEXTS} - shown - held)}"
    if 2002 in shown:
        yield "a tweet that blocks is in tweets/"
    reviews = place / "reviews.toml"
    if reviews.exists() and "2002" in reviews.read_text():
        yield "reviews.toml names what is withheld"
    checked = subprocess.run([SITE, "check", str(place), *TODAY], text=True, capture_output=True)
    if checked.returncode not in (0, 1) or "FO-0" in checked.stdout:
        yield f"the check ends with {checked.returncode}: {checked.stderr}"
    finish(place)
    if result(place) != expected:
        yield f"the rest of the review leads elsewhere: {result(place)}"


def main():
    kills = bad = 0
    with tempfile.TemporaryDirectory() as scratch:
        place = pathlib.Path(scratch) / "s"
        folder(place)
        assert review(place, KEYS).stdout.endswith("3 decided, 0 left.\n")
        expected = result(place)
        for call in CALLS:
            for when in range(1, ROUNDS):
                folder(place)
                trace = ["strace", "-f", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:signal=SIGKILL:when={when}"]
                ran = subprocess.run([*trace, SITE, "review", str(place), *TODAY], input=KEYS, text=True, capture_output=True)
                if ran.stdout.endswith("3 decided, 0 left.\n") and ran.returncode >= 0 and ran.returncode != 137:
                    break
                kills += 1
                for fault in faults(place, expected):
                    bad += 1
                    print(f"{call} {when}: {fault}")
    print(f"{kills} kills, {bad} faults")
    return 1 if bad or not kills else 0


sys.exit(main())
