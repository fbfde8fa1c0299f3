// Search in the reader's browser. It reads files of this site only and sends nothing anywhere: the words looked for stay
// in the address of the page. How texts are taken apart is also written in words.rs; one file of cases holds both to it.

const WORD = "[\\p{Alphabetic}\\p{N}\\p{M}_]";
const JOINED =
  "[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005\\u3007\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3\\u{20000}-\\u{323af}]";
const UNIT = new RegExp(
  `(?<tag>[#@]${WORD}+)|(?<letter>(?=${WORD})${JOINED})|(?<word>(?:(?!${JOINED})${WORD})+)` +
    "|(?<sign>[\\u{1f1e6}-\\u{1f1ff}]{1,2}|[\\u2190-\\u2bff\\u{1f000}-\\u{1faff}])", "gu");
const DROPPED =
  /[\xad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u2069\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]/gu;
const LETTERS = { ß: "ss", æ: "ae", œ: "oe", þ: "th", ø: "o", đ: "d", ð: "d", ł: "l", ı: "i", ς: "σ", "\u2120": " ", "\u2122": " " };

const fold = (part) =>
  (LETTERS[part] || part).normalize("NFKD").replace(DROPPED, "").normalize("NFC").toLowerCase()
    .replace(/[ßæœþøđðłıς]/g, (letter) => LETTERS[letter]);

// The parts of a text: what kind, its folded text, and where it stands in the text.
function units(text) {
  let folded = "";
  const from = [], to = [];
  for (const { 0: part, index } of text.matchAll(/[^][\p{M}\u1160-\u11ff\uff9e\uff9f]*/gu)) {
    const plain = fold(part);
    for (let n = 0; n < plain.length; n++) from.push(index), to.push(0);
    to[to.length - 1] = index + part.length;
    folded += plain;
  }
  const found = [];
  UNIT.lastIndex = 0;
  for (let match; (match = UNIT.exec(folded)); ) {
    const at = match.index, end = at + match[0].length, kind = Object.keys(match.groups).find((name) => match.groups[name]);
    found.push({ kind, text: match[0], at, end, start: from[at], stop: to[end - 1] });
    if (kind === "tag") UNIT.lastIndex = at + 1;
  }
  return found;
}

function stem(word) {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  if (/.[^ae]ies$/.test(word)) return word.slice(0, -3) + "y";
  if (/(ss|us|sh|x|[^a]ch)es$/.test(word)) return word.slice(0, -2);
  return /[^usi]s$/.test(word) ? word.slice(0, -1) : word;
}

// The terms of units as the index has them; of one letter alone the start of a term.
function terms(list) {
  const joined = (a, b) => a && b && a.kind + b.kind === "letterletter" && a.end === b.at;
  const found = list.flatMap((unit, n) => {
    if (unit.kind === "word") return stem(unit.text);
    if (unit.kind !== "letter") return unit.text;
    if (joined(unit, list[n + 1])) return unit.text + list[n + 1].text;
    return joined(list[n - 1], unit) ? [] : unit.text + "*";
  });
  return [...new Set(found)];
}

// What is asked for: words, starts* of words, #tags, "phrases". What is not `sure` by its terms is looked for in the texts.
function parse(query) {
  const parts = [];
  for (const [, phrase, word] of query.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+)/gu)) {
    const all = units(phrase || word || "");
    const tag = !phrase && all.length && all[0].kind === "tag";
    const list = tag ? [all[0]] : all.filter((unit) => unit.kind !== "tag");
    if (!list.length) continue;
    const start = !phrase && !tag && list.length === 1 && word.endsWith("*");
    parts.push({ list, start, exact: Boolean(phrase), sure: !phrase && list.length === 1, terms: start ? [list[0].text + "*"] : terms(list) });
  }
  return parts;
}

// Where a part stands in a text, of which all units are given.
function places(part, all) {
  const isTag = (unit) => unit.kind === "tag";
  const list = all.filter((unit) => isTag(unit) === isTag(part.list[0])), last = part.list.length - 1;
  const fits = (asked, unit) =>
    unit && (unit.text === asked.text || (!part.exact && stem(unit.text) === stem(asked.text)) || (part.start && unit.text.startsWith(asked.text)));
  const found = list.map((unit, n) => part.list.every((asked, m) => fits(asked, list[n + m])) && [unit.start, list[n + last].stop]);
  return found.filter(Boolean);
}

// Ascending numbers out of letters: see code.rs.
function decode(text) {
  const numbers = [];
  let next = 0, number = 0, unit = 1;
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    number += unit * (code - (code < 97 ? 65 : 97));
    unit *= 26;
    if (code < 97) continue;
    numbers.push(next + number);
    next += number + 1;
    [number, unit] = [0, 1];
  }
  return numbers;
}

// The place of the last of some starts that is not after a value.
function placeOf(starts, value) {
  const after = starts.findIndex((start) => start > value);
  return (after < 0 ? starts.length : Math.max(after, 1)) - 1;
}

// The items of a term. `read` gives the text of a file of the index.
async function lookUp(read, map, term) {
  const start = term.endsWith("*"), word = start ? term.slice(0, -1) : term;
  const first = placeOf(map.terms, word), last = start ? placeOf(map.terms, word + "\uffff") : first;
  const names = map.terms.map((_, n) => `terms/${n}.txt`).slice(first, Math.min(last, first + 3) + 1);
  const lines = (await Promise.all(names.map(read))).join("").split("\n").map((line) => line.split("\t"));
  const found = lines.filter(([name]) => name === word || (start && (name.startsWith(word) || name === stem(word))));
  return { term, cut: found.some((line) => line[2]) || last > first + 3, items: [...new Set(found.flatMap((line) => decode(line[1])))] };
}

// All that may fit a question, newest first.
async function find(read, { q, year, kind, tag }) {
  const map = JSON.parse(await read("index.json")), parts = [q, tag && "#" + tag].flatMap((words) => parse(words || ""));
  const asked = [...new Set(parts.flatMap((part) => part.terms))];
  const lists = await Promise.all(asked.map((term) => lookUp(read, map, term)));
  const sets = lists.map((list) => new Set(list.items));
  const starts = decode(map.starts), at = map.years.indexOf(Number(year));
  const [from, to] = year ? [starts[at], starts[at + 1] || map.items] : [0, map.items];
  const kinds = kind && (await read("kinds.txt")).replace(/([a-z])([A-Z]*[a-z])/g, (_, letter, length) => letter.repeat(decode(length)[0] + 1));
  const all = lists.length ? lists[0].items : q ? [] : [...Array(map.items).keys()];
  const items = all.filter((n) => n >= from && n < to && sets.every((set) => set.has(n)) && (!kind || kinds[n] === kind));
  return { read, map, blocks: decode(map.texts), parts, items: items.sort((a, b) => b - a), lists, next: 0 };
}

// The next ten of what was found. Texts are read only for what is shown, and for phrases.
async function more(found) {
  const shown = [], before = found.next;
  while (shown.length < 10 && found.next < found.items.length && found.next - before < 300) {
    const numbers = found.items.slice(found.next, found.next + 10 - shown.length);
    found.next += numbers.length;
    const texts = await Promise.all(numbers.map(async (n) => {
      const block = placeOf(found.blocks, n);
      return JSON.parse(await found.read(`texts/${block}.json`))[n - found.blocks[block]];
    }));
    for (const [path, day, kind, text, rest = {}] of texts) {
      const all = units(`${rest.title || ""}\n${text}`);
      if (found.parts.every((part) => part.sure || places(part, all).length)) shown.push({ path, day, kind, text, ...rest });
    }
  }
  return shown;
}

// The page.
function page(form) {
  const $ = (id) => document.getElementById(id), files = new Map();
  const names = { p: "Post", t: "Tweet", h: "In a thread", r: "Repost", a: "Reply" };
  const fields = ["q", "year", "kind", "tag"].filter((name) => form.elements[name]);
  let version = "", turn = 0, found;

  async function fetched(name) {
    const answer = await fetch(form.dataset.index + name + version, version ? {} : { cache: "no-cache" });
    if (!answer.ok) throw Error(name);
    const text = await answer.text();
    version = version || "?v=" + JSON.parse(text).version;
    return text;
  }
  const read = (name) => files.get(name) || files.set(name, fetched(name)).get(name);

  function element(name, content, attributes = {}) {
    const made = document.createElement(name);
    made.append(...[].concat(content));
    Object.entries(attributes).forEach(([key, value]) => value && made.setAttribute(key, value));
    return made;
  }

  // A text with what was found in it marked; of a long one the part around the first place.
  function marked(text, parts) {
    const all = units(text), ranges = parts.flatMap((part) => places(part, all)).sort((a, b) => a[0] - b[0]);
    const first = ranges.length ? ranges[0][0] : 0, pieces = [];
    let at = text.length > 320 && first > 100 ? Math.max(text.lastIndexOf(" ", first - 100), first - 140) : 0;
    const end = text.length > at + 320 ? Math.max(text.lastIndexOf(" ", at + 280), at + 240) : text.length;
    if (at) pieces.push("… ");
    for (const [start, stop] of ranges.filter((range) => range[1] <= end)) {
      if (start < at) continue;
      pieces.push(text.slice(at, start), element("mark", text.slice(start, stop)));
      at = stop;
    }
    return pieces.concat(text.slice(at, end), end < text.length ? " …" : "");
  }

  function result(item, parts) {
    const when = new Date(item.day), old = Date.now() - when > 2 * 365.25 * 864e5;
    const date = element("time", when.toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" }), { datetime: item.day });
    const href = form.dataset.root + item.path, post = item.title;
    const meta = [post ? date : element("a", date, { href }), element("span", names[item.kind] + (item.by ? ` of ${item.by}` : ""), { class: "label" })];
    if (old) meta.push(element("span", "More than two years old"));
    const body = [element("p", meta, { class: "small meta" }), element("p", marked(item.text, parts), { class: "snippet", dir: "auto", lang: item.lang })];
    if (post) body.unshift(element("h3", element("a", marked(post, parts), { href })));
    body.push(...(item.notes || []).map((note) => element("p", note, { class: "note small" })));
    return element("li", element("article", body, { class: "entry" }));
  }

  // What was found, in words; and honestly, where not everything was looked through.
  function told() {
    const { items, lists, next, parts } = found, shown = $("results").children.length;
    const all = parts.flatMap((part) => part.list), word = (term) => (all.find((unit) => stem(unit.text) === term) || { text: term }).text;
    const quoted = (some) => some.map(({ term }) => `“${word(term)}”`).join(", "), none = lists.filter((list) => !list.items.length);
    const cut = lists.filter((list) => list.cut), sure = parts.every((part) => part.sure), rest = next < items.length;
    const count = sure ? items.length : shown, number = count.toLocaleString("en-GB") + (!sure && rest ? " so far" : "");
    let words = count ? `${number} found, newest first` : rest ? "Nothing found yet" : "Nothing found";
    if (count > shown) words += `; ${shown} shown`;
    if (none.length) words += `: no text holds ${quoted(none)}`;
    if (cut.length) words += `. Very many texts hold ${quoted(cut)}: only the newest were searched`;
    return words + ".";
  }

  async function show(pressed) {
    const mine = turn, before = $("results").children.length, items = await more(found);
    if (mine !== turn) return;
    $("results").append(...items.map((item) => result(item, found.parts)));
    $("found").textContent = told();
    $("more").hidden = found.next >= found.items.length;
    $("more").textContent = items.length === 10 ? "Show more" : "Search further back";
    if (pressed && items.length) $("results").children[before].querySelector("a").focus();
  }

  async function search() {
    const asked = Object.fromEntries(fields.map((name) => [name, form.elements[name].value.trim()])), mine = ++turn;
    $("results").replaceChildren();
    $("more").hidden = true;
    $("found").textContent = "";
    if (!Object.values(asked).some(Boolean)) return;
    $("found").textContent = "Searching …";
    try {
      const answer = await find(read, asked);
      if (mine !== turn) return;
      found = answer;
      await show();
    } catch (error) {
      files.clear();
      version = "";
      $("found").textContent = "The index could not be read. Please try again, or browse below.";
    }
  }

  function restore() {
    const asked = new URLSearchParams(location.search);
    for (const name of fields) {
      const field = form.elements[name], value = asked.get(name) || "";
      if (name === "tag" && value && ![...field.options].some((option) => option.value === value)) field.append(new Option("#" + value, value));
      field.value = value;
    }
    search();
  }

  function submit(event) {
    event.preventDefault();
    const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
    history.pushState(null, "", `${location.pathname}?${asked}`);
    search();
  }

  $("filters").hidden = false;
  $("without").remove();
  form.addEventListener("submit", submit);
  form.addEventListener("change", (event) => event.target.name === "q" || submit(event));
  form.addEventListener("focusin", () => read("index.json").catch(() => files.clear()), { once: true });
  $("more").addEventListener("click", show);
  addEventListener("popstate", restore);
  restore();
}

if (typeof document !== "undefined") page(document.getElementById("search"));
