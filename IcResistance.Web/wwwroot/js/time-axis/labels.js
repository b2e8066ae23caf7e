// Texts beside events once the axis is drawn wider: a bar's name stays in sight, and wordings that had no room before get it.
const gap = 6;
const space = "http://www.w3.org/2000/svg";
const ruler = document.createElement("canvas").getContext("2d");

export function placeBar(item, x, end, view) {
  const parts = item.parts ??= readParts(item);
  const right = Math.max(end, x + 4);
  parts.bar.setAttribute("d", outline(item, x, right));
  parts.stop?.setAttribute("x", (right + 4).toFixed(1));
  if (!parts.label) {
    return;
  }
  if (parts.isInside) {
    const from = Math.max(x, view.scale.left) + gap;
    parts.label.setAttribute("x", from.toFixed(1));
    hide(parts.label, from + parts.width > Math.min(right, view.scale.right));
  } else {
    parts.label.setAttribute("x", (parts.isBefore ? x - gap : right + gap + (parts.stop ? 12 : 0)).toFixed(1));
  }
}

/** After the axis has come to rest: the fullest wording that fits, for each event, from left to right. */
export function fitLabels(view) {
  for (const track of view.tracks) {
    const rows = Map.groupBy(track.dated.filter(item => !item.hidden), item => Math.round(item.y));
    for (const row of rows.values()) {
      row.forEach((item, index) => {
        if (item.more) {
          fitOne(item, row[index + 1], view);
        }
      });
    }
  }
}

function fitOne(item, next, view) {
  const parts = item.parts ??= readParts(item);
  if (parts.isBefore) {
    return;
  }
  parts.ruled ??= measure(item.more, 12);
  const x = view.place(item.x);
  if (item.x2 !== null && parts.isInside) {
    const visible = Math.min(view.place(item.x2), view.scale.right) - Math.max(x, view.scale.left) - 2 * gap;
    say(parts, view.isWhole || parts.ruled > visible ? parts.text : item.more);
    return;
  }
  const edge = item.x2 === null ? x + (parts.reach ?? 0) : view.place(item.x2) + (parts.stop ? 12 : 0);
  const room = (next ? view.place(next.x) - 12 : view.scale.right) - edge - gap;
  const text = !view.isWhole && parts.ruled <= room ? item.more : parts.text;
  if (text && !parts.label) {
    parts.label = addLabel(item, parts, edge);
  }
  say(parts, text);
}

function readParts(item) {
  const bar = item.node.querySelector(".bar");
  const label = item.node.querySelector(".label");
  const glyph = item.node.querySelector(".glyph");
  const text = label?.textContent ?? "";
  return {
    bar, label, text,
    stop: item.node.querySelector(".stop"),
    isInside: label?.classList.contains("label-inside") ?? false,
    isBefore: label?.getAttribute("text-anchor") === "end",
    width: text ? measure(text, 11) : 0,
    reach: glyph ? glyph.getBBox().width / 2 + 2 : 0,
  };
}

function addLabel(item, parts, edge) {
  const label = document.createElementNS(space, "text");
  label.setAttribute("class", "label label-beside");
  label.setAttribute("x", (item.x2 === null ? item.x + parts.reach + gap : edge + gap).toFixed(1));
  label.setAttribute("y", (item.y + (item.height ?? 0) / 2 + 4).toFixed(1));
  item.node.append(label);
  return label;
}

function say(parts, text) {
  if (parts.label) {
    hide(parts.label, !text);
    if (parts.label.textContent !== text) {
      parts.label.textContent = text;
      parts.width = text ? measure(text, 11) : 0;
    }
  }
}

function outline(item, x, end) {
  const [top, bottom, middle] = [item.y, item.y + item.height, item.y + item.height / 2];
  const tip = Math.min(7, (end - x) / 2);
  const at = value => value.toFixed(1);
  const right = item.ends[1] === "a" ? `H${at(end - tip)}L${at(end)} ${middle}L${at(end - tip)} ${bottom}` : `H${at(end)}V${bottom}`;
  return item.ends[0] === "a"
    ? `M${at(x + tip)} ${top}${right}H${at(x + tip)}L${at(x)} ${middle}L${at(x + tip)} ${top}z`
    : `M${at(x)} ${top}${right}H${at(x)}z`;
}

function hide(node, hidden) {
  hidden ? node.setAttribute("display", "none") : node.removeAttribute("display");
}

function measure(text, size) {
  ruler.font = `600 ${size}px sans-serif`;
  return ruler.measureText(text).width;
}
