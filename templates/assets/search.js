// The search of the guide. It needs no server: the build writes the index, `guideIndex`. docs/search.md has its form, the
// rule by which words count as the same, and the order of what is found.
"use strict";

const plain = new Map(Object.entries(guideIndex.marks).flatMap(([letters, marked]) =>
  [...marked].map(sign => [sign, letters])));
const indexWords = guideIndex.words.split(" ");
const common = new Set(guideIndex.common.split(" "));
const weights = [1, 4, 16]; // in the text, in a heading, in the title
const most = 50; // results on the page

// The same rule as WordFolding.swift.
const fold = text => {
  const words = [];
  let word = "";
  for (const sign of [...text].flatMap(sign => [...sign.toLowerCase()])) {
    if (/[\u0300-\u036f'\u02bc\u2018\u2019\u00ad]/.test(sign)) continue;
    if (plain.has(sign)) word += plain.get(sign);
    else if (/[\p{Alphabetic}\p{N}]/u.test(sign)) word += sign;
    else if (word) {
      words.push(word);
      word = "";
    }
  }
  if (word) words.push(word);
  return words.map(word => [...word].length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word);
};

// The place of the first word of the index that does not come before this one.
const placeOf = word => {
  let low = 0, high = indexWords.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (indexWords[middle] < word) low = middle + 1;
    else high = middle;
  }
  return low;
};

// The pages with the most of the words, those where they tell the most first. Words that most pages have do not count, unless
// there are no others. `work` is how many entries were looked at.
const find = query => {
  const wanted = [...new Set(fold(query))];
  const telling = wanted.filter(word => !common.has(word));
  const counting = new Set(telling.length ? telling : wanted);
  const pages = new Map();
  let work = 0;
  for (const word of wanted) {
    const best = new Map();
    for (let at = placeOf(word); at < indexWords.length; at++) {
      const isWhole = indexWords[at] === word;
      if (!isWhole && (word.length < 2 || !indexWords[at].startsWith(word))) break;
      let page = -1;
      for (const entry of guideIndex.found[at]) {
        page += Math.floor(entry / 3);
        best.set(page, Math.max(best.get(page) || 0, weights[entry % 3] * (isWhole ? 2 : 1)));
        work++;
      }
    }
    for (const [page, weight] of best) {
      const [words, sum] = pages.get(page) || [0, 0];
      pages.set(page, [words + counting.has(word), sum + weight]);
    }
  }
  const words = Math.max(0, ...[...pages.values()].map(([words]) => words));
  const found = [...pages].filter(([, page]) => page[0] === words)
    .sort((one, other) => other[1][1] - one[1][1] || one[0] - other[0]).map(([page]) => page);
  return { found, work, wanted: counting.size, words };
};

const input = document.getElementById("q");
const status = document.getElementById("found");

const item = number => {
  const [address, title, kind, place] = guideIndex.pages[number];
  const line = document.createElement("li");
  const link = document.createElement("a");
  const more = document.createElement("span");
  link.href = address;
  link.textContent = title;
  more.className = "link-summary";
  more.textContent = [guideIndex.kinds[kind], guideIndex.places[place]].filter(Boolean).join(", ");
  line.append(link, " ", more);
  return line;
};

const words = ({ found, wanted, words }) => {
  if (!wanted) return "";
  const say = status.dataset;
  const count = !found.length ? say.none : found.length === 1 ? say.one
    : found.length > most ? say.many : say.other;
  return (found.length && words < wanted ? say.some + " " : "") + count.replace("#", found.length);
};

const show = () => {
  const start = performance.now();
  const result = find(input.value);
  document.getElementById("results").replaceChildren(...result.found.slice(0, most).map(item));
  status.textContent = words(result);
  performance.measure("search", { start, detail: { work: result.work, found: result.found.length } });
  const query = input.value.trim();
  const address = query ? "?q=" + encodeURIComponent(query) : location.pathname;
  if (location.search !== (query ? address : "")) history.replaceState(null, "", address);
};

let waiting;
input.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(show, 200);
});
input.form.addEventListener("submit", event => {
  event.preventDefault();
  clearTimeout(waiting);
  show();
});
input.value = new URLSearchParams(location.search).get("q") || "";
if (input.value) show();
