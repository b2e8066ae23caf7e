// The events of the drawing as they were written, and moving one to where it is seen. A shape alone is moved by its corners, which costs
// no style; what carries text is a group and moved as such, so that the text keeps its layout. What is out of sight is put far off once
// and not touched again until it comes back.
import { keepInside } from "./labels.js";

const farOff = -100000;
const reach = 60;

export function readTrack(node) {
  const items = [...node.querySelectorAll(".item")].map(readItem);
  return {
    node,
    items,
    name: node.getAttribute("aria-label"),
    top: Number(node.dataset.y),
    dated: items.filter(item => item.x !== null).sort((a, b) => a.x - b.x),
    values: "values" in node.dataset ? items.filter(item => item.day !== null && item.reading).sort((a, b) => a.day - b.day) : null,

    /** From left to right as the keys go through it, undated events where they stand. */
    get inOrder() {
      return this.ordered ??= items.map(item => ({ item, at: item.x ?? middleOf(item.node) })).sort((a, b) => a.at - b.at).map(pair => pair.item);
    },
  };
}

/** What an event is called and focused by: its shape. Labels beside it are for the eye, often cut short, and no part of the name. */
export function voiceOf(node) {
  return node.matches("[role=option]") ? node : node.querySelector("[role=option]");
}

/** Puts an event to where it belongs at this width of the scale; out of sight means beyond the margin that layers may be moved by. */
export function placeItem(item, view) {
  const x = view.placed(item.x);
  const end = item.x2 === null ? x : view.placed(item.x2);
  item.isOut = end < view.scale.left - view.margin - reach || x > view.scale.right + view.margin + reach;
  const by = item.isOut ? farOff : Math.round((x - item.x) * 10) / 10;
  if (item.x2 !== null) {
    placeBar(item, by, item.isOut ? item.parts?.drawn ?? 4 : Math.max(4, end - x));
    keepInSight(item, view);
  } else if (item.by !== by) {
    item.by = by;
    item.corners ? moveCorners(item, by) : moveGroup(item.node, by);
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

function readItem(node) {
  const { x, x2, y, h, day, ends, reading, more } = node.dataset;
  return {
    node, voice: voiceOf(node), x: number(x), x2: number(x2), y: number(y), height: number(h), day: number(day), ends: ends ?? "ff", reading, more,
    by: 0, isOut: false, corners: x !== undefined && node.tagName === "polygon" ? readCorners(node) : null,
  };
}

/** Corners as numbers from the left, and what stands behind each: only the former change. */
function readCorners(node) {
  const pairs = node.getAttribute("points").split(" ").map(pair => pair.split(","));
  return { lefts: pairs.map(pair => Number(pair[0])), tops: pairs.map(pair => `,${pair[1]} `) };
}

function moveCorners({ node, corners }, by) {
  let points = "";
  for (let index = 0; index < corners.lefts.length; index++) {
    points += Math.round((corners.lefts[index] + by) * 10) / 10 + corners.tops[index];
  }
  node.setAttribute("points", points);
}

function moveGroup(group, by) {
  group.setAttribute("transform", `translate(${by})`);
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
