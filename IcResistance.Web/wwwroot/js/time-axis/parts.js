// Several events in one mark of a crowded drawing: once the axis is wide enough each has a mark of its own, until they come together again.
import { hideItem, readItem, showItem, writtenCorners } from "./items.js";

/** Pixels from one mark to the next at which both can be told: with a code under it, with a digit in it, alone. */
const room = { code: 26, inside: 17, bare: 5 };

/** After the axis has come to rest. */
export function partMarks(view) {
  for (const { track, item } of view.shared) {
    const isParted = !view.isWhole && item.shares.distance * view.factor >= (item.room ??= roomOf(item.node));
    if (isParted !== item.isParted) {
      item.isParted = isParted;
      item.own ??= makeOwn(item, track, view);
      const [gone, come] = isParted ? [[item], item.own] : [item.own, [item]];
      come.forEach(one => showItem(one, view));
      gone.forEach(one => view.replaced(one, come[0]));
      gone.forEach(hideItem);
    }
  }
}

function roomOf(node) {
  return room[["code", "inside"].find(text => node.querySelector(`.${text}`)) ?? "bare"];
}

function makeOwn(mark, track, view) {
  const paths = mark.node.dataset.paths.split(" ");
  const lines = mark.voice.getAttribute("aria-label").split("\n");
  const own = mark.shares.parts.map(part => {
    const node = mark.node.cloneNode(true);
    if (mark.corners) {
      node.setAttribute("points", writtenCorners(mark.corners).trim());
    }
    node.querySelectorAll(".count, .label").forEach(text => text.remove());
    if (part.inside) {
      node.querySelector(".inside").textContent = part.inside;
    }
    const { x, y, day, more, reading } = part;
    Object.entries({ paths: paths.splice(0, part.paths).join(" "), x, y, day, more, reading, parts: undefined })
      .forEach(([name, value]) => value === undefined ? delete node.dataset[name] : node.dataset[name] = value);
    mark.node.before(node);
    const item = readItem(node, { x: part.x - mark.x, y: part.y - mark.y });
    item.voice.setAttribute("aria-label", lines.splice(0, part.lines).join("\n"));
    item.voice.setAttribute("tabindex", "-1");
    hideItem(item);
    return item;
  });
  view.take(track, own);
  return own;
}
