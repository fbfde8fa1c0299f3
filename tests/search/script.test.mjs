// The pure functions of search.js, in Node, without a page: `node --test tests/search/script.test.mjs`. They are held to the same cases
// as the code that makes the index, and to a golden site, whose index they search.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";
import vm from "node:vm";

const root = new URL("../../", import.meta.url);
const text = (path) => readFile(new URL(path, root), "utf8");
const names = ["units", "stem", "terms", "parse", "places", "decode", "placeOf", "lookUp", "find", "more"];
const script = vm.runInNewContext(`${await text("src/search/search.js")};({ ${names.join(", ")} })`, {});
/** Values of the script's own world as values of this one. */
const plain = (value) => JSON.parse(JSON.stringify(value));

/** All terms of a text, as the index has them. */
function indexed(words) {
  const list = script.units(words), found = new Set();
  list.forEach((unit, n) => {
    const next = list[n + 1];
    const joined = next && unit.kind === "letter" && next.kind === "letter" && unit.end === next.at;
    found.add(unit.kind === "word" ? script.stem(unit.text) : unit.text + (joined ? next.text : ""));
  });
  return [...found].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** Files of an index that is made here, out of lines of terms. */
function made(terms, items) {
  const files = {
    "index.json": JSON.stringify({ version: "abcdefgh", items: items.length, years: [2020, 2021], starts: "aa", terms: [""], texts: "a" }),
    "kinds.txt": items.map((item) => item[2] + "a").join("") + "\n",
    "terms/0.txt": terms.join("\n") + "\n",
    "texts/0.json": JSON.stringify(items),
  };
  return async (name) => files[name] ?? assert.fail(`there is no ${name}`);
}

test("texts are taken apart as the shared cases say", async () => {
  for (const { text: words, terms } of JSON.parse(await text("tests/search/words.json"))) {
    assert.deepEqual(indexed(words), terms, words);
  }
});

test("what is asked for is among the terms of a text that holds it", async () => {
  for (const { text: words, terms } of JSON.parse(await text("tests/search/words.json"))) {
    for (const part of script.parse(words)) {
      for (const asked of part.terms) {
        const start = asked.endsWith("*") && asked.slice(0, -1);
        assert.ok(terms.some((term) => (start ? term.startsWith(start) : term === asked)), `${asked} in ${words}`);
      }
    }
  }
});

test("units lead back to the text as written", () => {
  const words = "Ein Cafe\u0301 für 👩🏽‍⚕️: ﬁve #Straße 医療";
  const seen = script.units(words).map((unit) => words.slice(unit.start, unit.stop));
  assert.deepEqual(plain(seen), ["Ein", "Cafe\u0301", "für", "👩🏽‍", "⚕️", "ﬁve", "#Straße", "Straße", "医", "療"]);
});

test("a question has words, starts of words, tags and phrases", () => {
  const asked = (query) => plain(script.parse(query).map((part) => [part.terms, part.start, part.exact, part.sure]));
  assert.deepEqual(asked("Trials cardio* #ECG"), [
    [["trial"], false, false, true],
    [["cardio*"], true, false, true],
    [["#ecg"], false, false, true],
  ]);
  assert.deepEqual(asked('"Number needed" “to treat'), [
    [["number", "needed"], false, true, false],
    [["to", "treat"], false, true, false],
  ]);
  assert.deepEqual(asked("COVID-19"), [[["covid", "19"], false, false, false]]);
  assert.deepEqual(asked("医療機関"), [[["医療", "療機", "機関"], false, false, false]]);
  assert.deepEqual(asked("医"), [[["医*"], false, false, true]]);
  assert.deepEqual(asked("  !? \"\" * "), []);
});

test("a phrase stands in its order, a word in singular and plural, a start at the start", () => {
  const seen = (query, words) => {
    const all = script.units(words);
    return plain(script.parse(query).map((part) => script.places(part, all).map(([start, stop]) => words.slice(start, stop))));
  };
  assert.deepEqual(seen('"needed to treat"', "Needed to Treat: to treat is needed"), [["Needed to Treat"]]);
  assert.deepEqual(seen('"trial"', "A trial of trials"), [["trial"]]);
  assert.deepEqual(seen("trials", "A trial of trials"), [["trial", "trials"]]);
  assert.deepEqual(seen("car*", "Scar, car, Cardiology"), [["car", "Cardiology"]]);
  assert.deepEqual(seen("#ecg", "ECG and #ECG"), [["#ECG"]]);
  assert.deepEqual(seen("cafe", "Ein Café"), [["Café"]]);
  assert.deepEqual(seen("不全", "心不全、全不"), [["不全"]]);
});

test("letters are numbers again", () => {
  assert.deepEqual(plain(script.decode("aaazJLb")), [0, 1, 2, 28, 1000]);
  assert.deepEqual(plain(script.decode("AAAb")), [17576]);
  assert.deepEqual(plain(script.decode("")), []);
});

test("a shard is found by the first of its terms", () => {
  for (const [value, place] of [["", 0], ["a", 0], ["heart", 0], ["hel", 1], ["zzz", 2], ["医", 2]]) {
    assert.equal(script.placeOf(["", "hel", "n"], value), place, value);
  }
});

const items = [
  ["a/1/", "2020-03-01", "t", "The heart of the matter"],
  ["a/2/", "2021-03-01", "r", "Heart failure #ECG", { by: "@journal" }],
  ["a/3/", "2021-04-01", "p", "Failure of the heart", { title: "A post" }],
];
const terms = ["#ecg\tb", "a\tc", "failure\tba", "heart\taaa", "matter\ta", "of\tab\tZZb", "the\tab"];

async function paths(question) {
  const found = await script.find(made(terms, items), { q: "", ...question });
  return plain((await script.more(found)).map((item) => item.path));
}

test("results come newest first, and every filter narrows them", async () => {
  assert.deepEqual(await paths({ q: "heart" }), ["a/3/", "a/2/", "a/1/"]);
  assert.deepEqual(await paths({ q: "heart failures" }), ["a/3/", "a/2/"]);
  assert.deepEqual(await paths({ q: '"heart failure"' }), ["a/2/"]);
  assert.deepEqual(await paths({ q: "heart", year: "2020" }), ["a/1/"]);
  assert.deepEqual(await paths({ q: "heart", year: "1999" }), []);
  assert.deepEqual(await paths({ q: "heart", kind: "r" }), ["a/2/"]);
  assert.deepEqual(await paths({ kind: "p" }), ["a/3/"]);
  assert.deepEqual(await paths({ tag: "ECG" }), ["a/2/"]);
  assert.deepEqual(await paths({ q: '"heart', tag: "ECG" }), ["a/2/"]);
  assert.deepEqual(await paths({ q: "constructor" }), []);
  assert.deepEqual(await paths({ q: "!?" }), []);
});

test("a phrase is looked for further back, so far at a time", async () => {
  const many = Array.from({ length: 700 }, (_, n) => [`a/${n}/`, "2021-01-01", "t", n === 5 ? "to treat" : "treat to"]);
  const lines = [`to\t${"a".repeat(700)}`, `treat\t${"a".repeat(700)}`];
  const found = await script.find(made(lines, many), { q: '"to treat"' });
  const turns = [];
  while (found.next < found.items.length) turns.push(plain((await script.more(found)).map((item) => item.path)));
  assert.deepEqual(turns, [[], [], ["a/5/"]]);
});

test("a term of which only the newest are kept is told", async () => {
  const found = await script.find(made(terms, items), { q: "of heart" });
  assert.deepEqual(plain(found.lists.map((list) => [list.term, list.cut])), [["of", true], ["heart", false]]);
});

test("a golden site is searched with the files that it publishes", async () => {
  const read = (name) => text(`tests/sites/archive/out/search/${name}`);
  const map = JSON.parse(await read("index.json"));
  const all = await script.find(read, { q: "", year: String(map.years[0]) });
  const shown = await script.more(all);
  assert.ok(shown.length > 2, "the golden site has tweets");
  for (const { text: words } of shown) {
    for (const unit of script.units(words).filter((one) => one.kind === "word")) {
      const found = await script.more(await script.find(read, { q: unit.text }));
      assert.ok(found.some((item) => item.text === words), `${unit.text} finds ${words}`);
    }
  }
});
