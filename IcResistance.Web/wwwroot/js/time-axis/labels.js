// Texts of events once the axis is drawn wider: those that had no room get it, and the text in a bar goes where it no longer fits.
const gap = 6;
const space = "http://www.w3.org/2000/svg";
const ruler = document.createElement("canvas").getContext("2d");

/** After the axis has come to rest: the fullest wording that fits, for each event, from left to right. */
export function fitLabels(view) {
  for (const track of view.tracks) {
    const seen = track.dated.filter(item => view.sees(item));
    if (track.values) {
      seen.forEach((item, index) => item.more && fitValue(item, seen[index - 1], seen[index + 1], track, view));
      continue;
    }
    for (const row of Map.groupBy(seen, item => Math.round(item.y)).values()) {
      row.forEach((item, index) => {
        const label = item.label ??= readLabel(item);
        if (item.more && !label.isInside && !label.isBefore) {
          fitBeside(item, label, row[index + 1], view);
        }
      });
    }
  }
}

/** The number of a point that had none: above it, or under it at the top of its lane, where its neighbours leave room. */
function fitValue(item, before, after, track, view) {
  const label = item.label ??= readLabel(item);
  const x = view.place(item.x);
  const room = Math.min(before ? x - view.place(before.x) : Infinity, after ? view.place(after.x) - x : Infinity);
  const fits = !view.isWhole && measure(item.more, 10) + gap <= room;
  if (fits && !label.node) {
    const y = item.y - 20 < track.top ? item.y + 14 : item.y - 7;
    label.node = addText(item, "label label-value", item.x, y);
    label.node.setAttribute("text-anchor", "middle");
  }
  say(label, fits ? item.more : label.text);
}

/** The text in a bar, at every step: it must not run over the bar's end. */
export function keepInside(item, view) {
  const label = item.label ??= readLabel(item);
  const room = Math.min(view.place(item.x2), view.scale.right) - Math.max(view.place(item.x), view.scale.left) - 2 * gap;
  const text = [view.isWhole ? null : item.more, label.text].find(wording => wording && measure(wording, 11) <= room);
  say(label, view.isWhole ? label.text : text ?? "");
}

function fitBeside(item, label, next, view) {
  const end = item.x2 === null ? view.place(item.x) + (label.reach ??= reachOf(item)) : view.place(item.x2) + (label.hasStop ? 12 : 0);
  const room = (next ? view.place(next.x) - 12 : view.scale.right) - end - gap;
  const fits = !view.isWhole && measure(item.more, 12) <= room;
  if (fits && !label.node) {
    label.node = addText(item, "label label-beside", (item.x2 ?? item.x + label.reach) + gap + (label.hasStop ? 12 : 0), item.y + (item.height ?? 0) / 2 + 4);
  }
  say(label, fits ? item.more : label.text);
}

function readLabel(item) {
  const node = item.node.querySelector(".label");
  return {
    node,
    text: node?.textContent ?? "",
    isInside: node?.classList.contains("label-inside") ?? false,
    isBefore: node?.getAttribute("text-anchor") === "end",
    hasStop: !!item.node.querySelector(".stop"),
  };
}

function reachOf({ node }) {
  return (node.matches(".glyph") ? node : node.querySelector(".glyph")).getBBox().width / 2 + 2;
}

/** At the place that the event has in the whole drawing: what moves the event moves its label. */
function addText(item, style, left, top) {
  const holder = holderOf(item);
  const [x, y] = holder === item.node ? [left - item.off.x, top - item.off.y] : [left, top];
  const node = document.createElementNS(space, "text");
  Object.entries({ class: style, "aria-hidden": "true", x: x.toFixed(1), y: y.toFixed(1) }).forEach(([name, value]) => node.setAttribute(name, value));
  holder.append(node);
  return node;
}

/** The group that a new text goes into; beside a bare point one of its own. */
function holderOf(item) {
  if (item.x2 !== null) {
    item.parts.end ??= item.node.appendChild(group("at-end", item.by + item.parts.drawn - item.parts.width));
    return item.parts.end;
  }
  if (item.node.tagName === "g") {
    return item.node;
  }
  if (!item.holder) {
    item.holder = group("beside", item.by);
    item.node.after(item.holder);
  }
  return item.holder;
}

function group(name, by) {
  const node = document.createElementNS(space, "g");
  node.setAttribute("class", name);
  node.setAttribute("transform", `translate(${by})`);
  return node;
}

function say({ node }, text) {
  if (node) {
    text ? node.removeAttribute("display") : node.setAttribute("display", "none");
    if (text && node.textContent !== text) {
      node.textContent = text;
    }
  }
}

const measured = new Map();

function measure(text, size) {
  const key = `${size} ${text}`;
  if (!measured.has(key)) {
    ruler.font = `600 ${size}px sans-serif`;
    measured.set(key, ruler.measureText(text).width);
  }
  return measured.get(key);
}
