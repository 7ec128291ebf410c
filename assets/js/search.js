// Searches the site in the browser. MiniSearch and the index, datelineIndex, are
// loaded before this; without scripts the form stays hidden and the page says
// where to go instead.
{
  const form = document.getElementById("search");
  const input = form.elements.q;
  const output = form.querySelector("output");
  const hits = document.getElementById("hits");
  const more = document.getElementById("more");
  const words = JSON.parse(form.dataset.words);
  const language = document.documentElement.lang;
  const batch = 30;

  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  // Scripts that put no space between words are cut where the browser knows words.
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
  const segmenter = "Segmenter" in Intl && new Intl.Segmenter(language, { granularity: "word" });
  const tokens = (text) =>
    text
      .split(/[\p{Z}\p{P}\p{S}\s]+/u)
      .flatMap((word) => (!unspaced.test(word) ? word : segmenter ? [...segmenter.segment(word)].map((part) => part.segment) : [...word]))
      .filter(Boolean);

  const [reports, names, facts] = datelineIndex;
  const entries = [
    ...reports.map(([title, text, note, path]) => ({ kind: "report", title, text, note, path })),
    ...names.map(([kind, title, held, count, path]) => ({ kind, title, text: held, note: held, path, count })),
    ...facts.map(([kind, status, text, by, report, fact]) => ({ kind, status, text, by, note: [by, reports[report][0]].filter(Boolean).join(" · "), path: `${reports[report][3]}#f${fact}` })),
  ].map((entry, id) => ({ id, ...entry }));
  const index = new MiniSearch({
    fields: ["title", "text", "by"],
    tokenize: tokens,
    processTerm: fold,
    searchOptions: {
      combineWith: "AND",
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
      boost: { title: 3 },
      // A report, and what many reports are about, come before a single fact.
      boostDocument: (id) => (entries[id].count ? 1.5 + Math.log10(entries[id].count) : entries[id].kind === "report" ? 1.5 : 1),
    },
  });

  // In a copy for a disk, addresses name the file: no server is there to add it.
  const [root, file] = form.dataset.root.split(/(?=index\.html$)/);
  const address = (path) => root + (file ? path.replace(/\/(?=#|$)/, `/${file}`) : path);

  const row = ({ kind, status, title, text, note, path }) => {
    const item = document.createElement("li");
    const label = item.appendChild(document.createElement("small"));
    label.textContent = [words[kind], words[status]].filter(Boolean).join(" · ");
    const link = item.appendChild(document.createElement("a"));
    link.className = "fact";
    link.href = address(path);
    link.textContent = title ?? text;
    for (const more of kind === "report" ? [text, note] : [note]) {
      if (more) item.appendChild(document.createElement("p")).textContent = more;
    }
    return item;
  };

  let found = [];
  const show = () => {
    const from = hits.children.length;
    hits.append(...found.slice(from, from + batch).map(({ id }) => row(entries[id])));
    more.hidden = hits.children.length >= found.length;
    return hits.children[from];
  };
  const search = () => {
    const query = input.value.trim();
    found = query ? index.search(query) : [];
    hits.replaceChildren();
    show();
    const { hit, hits: many, none } = form.dataset;
    const say = new Intl.PluralRules(language).select(found.length) === "one" ? hit : many.replace("{count}", found.length.toLocaleString(language));
    output.textContent = !query ? "" : found.length ? say : none;
  };

  // The count is said aloud when it changes, so not at every key.
  let waiting;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 150);
  });
  // "Search" loads the page anew, so that its address can be kept and passed on.
  more.addEventListener("click", () => show().querySelector("a").focus());

  input.value = new URLSearchParams(location.search).get("q") ?? "";
  form.hidden = false;
  // The focus stays where the page begins: the skip link comes first here too.
  index.addAllAsync(entries, { chunkSize: 500 }).then(search);
}
