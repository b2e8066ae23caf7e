// The events as they were written, and moving one to where it is seen. A shape alone is moved by its corners, which costs no style; what
// carries text is moved as a group, so that the text keeps its layout. What is out of sight is put far off once and left there.
import { keepInside } from "./labels.js";

const farOff = -100000;
const reach = 60;

export function readTrack(node) {
  const items = [...node.querySelectorAll(".item")].map(item => readItem(item));
  return {
    node,
    items,
    name: node.getAttribute("aria-label"),
    top: Number(node.dataset.y),
    dated: items.filter(item => item.x !== null).sort((a, b) => a.x - b.x),
    values: "values" in node.dataset ? items.flatMap(item => item.shares?.parts ?? item).filter(value => value.day !== null && value.reading).sort((a, b) => a.day - b.day) : null,

    /** From left to right as the keys go through it, undated events where they stand. */
    get inOrder() {
      this.ordered ??= items.map(item => ({ item, at: item.x ?? middleOf(item.node) })).sort((a, b) => a.at - b.at).map(pair => pair.item);
      return this.ordered.filter(item => !item.isHidden);
    },
  };
}

/** What an event is called and focused by: its shape. Labels beside it are for the eye, often cut short, and no part of the name. */
export function voiceOf(node) {
  return node.matches("[role=option]") ? node : node.querySelector("[role=option]");
}

/** Puts an event to where it belongs; out of sight means beyond the margin that layers may be moved by. */
export function placeItem(item, view) {
  if (item.isHidden) {
    return;
  }
  const x = view.placed(item.x);
  const end = item.x2 === null ? x : view.placed(item.x2);
  item.isOut = end < view.scale.left - view.margin - reach || x > view.scale.right + view.margin + reach;
  const by = item.isOut ? farOff : Math.round((x - item.x) * 10) / 10;
  if (item.x2 !== null) {
    placeBar(item, by, item.isOut ? item.parts?.drawn ?? 4 : Math.max(4, end - x));
    keepInSight(item, view);
  } else if (item.by !== by) {
    item.by = by;
    item.corners ? moveCorners(item, by) : moveGroup(item.node, by + item.off.x, item.off.y);
    item.holder && moveGroup(item.holder, by);
  }
}

/** The text in a bar stays where the bar is seen. */
export function keepInSight(item, view) {
  const parts = item.parts ??= readEnds(item);
  if (parts.isInside && !item.isOut) {
    moveGroup(parts.start, item.by + Math.max(0, view.scale.left - view.place(item.x)));
    keepInside(item, view);
  }
}

export function hideItem(item) {
  item.isHidden = true;
  [item.node, item.holder].forEach(node => node?.setAttribute("display", "none"));
}

export function showItem(item, view) {
  item.isHidden = false;
  placeItem(item, view);
  [item.node, item.holder].forEach(node => node?.removeAttribute("display"));
}

/** An event as its node says it; where the node is drawn elsewhere, so far off its place. */
export function readItem(node, off = { x: 0, y: 0 }) {
  const { x, x2, y, h, day, ends, reading, more, parts } = node.dataset;
  return {
    node, voice: voiceOf(node), x: number(x), x2: number(x2), y: number(y), height: number(h), day: number(day), ends: ends ?? "ff", reading, more,
    by: 0, off, isOut: false, isHidden: false, corners: x !== undefined && node.tagName === "polygon" ? readCorners(node, off) : null,
    shares: parts ? readShares(parts) : null, isParted: false,
  };
}

/** Corners as numbers from the left, and what stands behind each: only the former change. */
function readCorners(node, off) {
  const pairs = node.getAttribute("points").split(" ").map(pair => pair.split(",").map(Number));
  return { lefts: pairs.map(([left]) => left + off.x), tops: pairs.map(([, top]) => `,${top + off.y} `) };
}

/** The events of a shared mark as the server wrote them, and the distance of two neighbours if spread evenly. */
function readShares(text) {
  const parts = text.split("\u2016").map(part => {
    const [x, y, paths, lines, day, more, inside, reading] = part.split("\u00a6");
    return { x: Number(x), y: Number(y), paths: Number(paths), lines: Number(lines), day: Number(day), more: more || undefined, inside: inside || undefined, reading: reading || undefined };
  });
  const places = parts.map(part => part.x);
  return { parts, distance: (Math.max(...places) - Math.min(...places)) / (parts.length - 1) };
}

/** Corners as they were written, wherever the shape has been moved to since. */
export function writtenCorners({ lefts, tops }) {
  return lefts.map((left, index) => left + tops[index]).join("");
}

function moveCorners({ node, corners }, by) {
  let points = "";
  for (let index = 0; index < corners.lefts.length; index++) {
    points += Math.round((corners.lefts[index] + by) * 10) / 10 + corners.tops[index];
  }
  node.setAttribute("points", points);
}

function moveGroup(group, by, down = 0) {
  group.setAttribute("transform", `translate(${by} ${down})`);
}

/** A bar is as wide as its time; the texts at its ends go along. */
function placeBar(item, by, width) {
  const parts = item.parts ??= readEnds(item);
  if (item.by !== by || parts.drawn !== width) {
    item.by = by;
    parts.drawn = width;
    parts.bar.setAttribute("points", outline(item, item.x + by, width));
    parts.end && moveGroup(parts.end, Math.round((by + width - parts.width) * 10) / 10);
    parts.start && moveGroup(parts.start, by);
  }
}

function readEnds(item) {
  const [start, end] = [item.node.querySelector(".at-start"), item.node.querySelector(".at-end")];
  return { bar: item.node.querySelector(".bar"), start, end, width: item.x2 - item.x, drawn: item.x2 - item.x, isInside: !!start?.querySelector(".label-inside") };
}

function outline({ y, height, ends }, x, width) {
  const [bottom, middle, end, tip] = [y + height, y + height / 2, x + width, Math.min(7, width / 2)];
  const at = (left, top) => `${Math.round(left * 10) / 10},${top} `;
  return (ends[0] === "a" ? at(x + tip, bottom) + at(x, middle) + at(x + tip, y) : at(x, bottom) + at(x, y))
    + (ends[1] === "a" ? at(end - tip, y) + at(end, middle) + at(end - tip, bottom) : at(end, y) + at(end, bottom));
}

/** Place of an undated event, for the order in which the keys go through a track. */
function middleOf(node) {
  const box = node.getBBox();
  return box.x + box.width / 2;
}

function number(text) {
  return text === undefined ? null : Number(text);
}
