// Asks for the drawing library before it is needed, and saves charts: the picture as PNG or SVG, its table as CSV.
let asked;

/** Whether the library does not come. It is asked for once; after a failure the next question tries again. */
export async function isMissing(address) {
  const missing = await (asked ??= ask(address));
  if (missing) {
    asked = null;
  }
  return missing;
}

/** The whole file is taken, so that the script that follows finds it in the browser's store. */
async function ask(address) {
  if (window.Plotly) {
    return false;
  }
  try {
    const answer = await fetch(address);
    await answer.arrayBuffer();
    return !answer.ok;
  } catch {
    return true;
  }
}

document.addEventListener("click", async event => {
  const format = event.target.closest?.("[data-save]")?.dataset.save;
  const figure = event.target.closest?.("figure.chart");
  if (!format || !figure) {
    return;
  }
  const address = format === "csv" ? table(figure.querySelector("table")) : await picture(figure, format);
  if (address) {
    const name = figure.querySelector("figcaption b").textContent.trim().replace(/[^\p{L}\p{N}]+/gu, "-");
    Object.assign(document.createElement("a"), { href: address, download: `${name}.${format}` }).click();
  }
});

/** On white with dark letters, whatever the page looks like, and with its title. */
function picture(figure, format) {
  const plot = figure.querySelector(".js-plotly-plot");
  if (!plot?.data || !window.Plotly) {
    return null;
  }
  const [title, subtitle] = ["b", ".muted"].map(part => plain(figure.querySelector(`figcaption ${part}`)?.textContent.trim() ?? ""));
  const layout = {
    ...plot.layout,
    autosize: false,
    paper_bgcolor: "#ffffff",
    plot_bgcolor: "#ffffff",
    font: { color: "#1b2233", family: "Noto Sans, Noto Sans CJK SC, sans-serif" },
    title: { text: title, x: 0.02, xanchor: "left", y: 0.98, yanchor: "top", font: { size: 15 }, subtitle: { text: subtitle, font: { size: 11 } } },
    margin: { ...plot.layout.margin, t: plot.layout.margin.t + 58 },
  };
  const size = { width: 900, height: Math.max(420, plot.layout.height + 58) };
  return window.Plotly.toImage({ data: plot.data, layout: { ...layout, ...size } }, { format, ...size, scale: format === "png" ? 2 : 1 });
}

/** RFC 4180 with a byte order mark, so that spreadsheets read the Chinese; a text that they would take for a formula gets an apostrophe. */
function table(rows) {
  const cell = node => {
    const text = node.textContent.replace(/\s+/g, " ").trim();
    const safe = /^[=+\-@＝＋－＠]/.test(text) && !/^[+-]?[\d.]+$/.test(text) ? `'${text}` : text;
    return `"${safe.replaceAll('"', '""')}"`;
  };
  const lines = [...rows.rows].map(row => [...row.cells].map(cell).join(","));
  return URL.createObjectURL(new Blob(["\uFEFF" + lines.join("\r\n") + "\r\n"], { type: "text/csv" }));
}

/** The title is text: Plotly reads some tags in it. */
function plain(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
