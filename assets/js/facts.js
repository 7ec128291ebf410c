// Filters the table of facts. Without this script the table shows all its rows
// and the form stays hidden.
{
  const form = document.getElementById("filter");
  const output = form.querySelector("output");
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const groups = [...document.querySelectorAll(".facts-table tbody")].map((body) => {
    const [head, ...rows] = body.rows;
    return { body, rows: rows.map((row) => ({ row, text: fold(head.textContent + " " + row.textContent) })) };
  });
  const all = groups.reduce((sum, group) => sum + group.rows.length, 0);

  const apply = () => {
    const words = fold(form.elements.words.value).split(/\s+/).filter(Boolean);
    const kind = form.elements.kind.value;
    const status = form.elements.status.value;
    let shown = 0;
    for (const { body, rows } of groups) {
      let some = false;
      for (const { row, text } of rows) {
        const fits = (!kind || row.dataset.kind === kind) && (!status || row.dataset.status === status) && words.every((word) => text.includes(word));
        row.hidden = !fits;
        some ||= fits;
        shown += fits;
      }
      body.hidden = !some;
    }
    output.textContent = form.dataset.count.replace("{shown}", shown.toLocaleString(document.documentElement.lang)).replace("{all}", all.toLocaleString(document.documentElement.lang));
  };

  // The count is said aloud when it changes, so not at every key.
  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    apply();
  });
  form.hidden = all === 0;
  apply();
}
