// What part of the scale is seen, and moving everything that is dated to where it belongs in that part. Sizes of marks and texts never
// change; undated zones, captions and threshold names stay where they are.
import { Scale } from "./scale.js";
import { Ticks } from "./ticks.js";
import { fitLabels, placeBar } from "./labels.js";

const mostPixelsPerDay = 40;
const lodFrom = 1000;

export class View {
  constructor(svg, words, changed) {
    this.svg = svg;
    this.scale = new Scale(svg);
    this.changed = changed;
    this.ticks = new Ticks(svg, this, words);
    this.tracks = [...svg.querySelectorAll(".track")].map(readTrack);
    this.items = this.tracks.flatMap(track => track.items);
    this.dated = this.items.filter(item => item.x !== null);
    this.movers = readMovers(svg);
    this.layers = [...svg.querySelectorAll(".dated")];
    this.clip = `url(#${svg.querySelector("clipPath").id})`;
    this.whole();
  }

  get isWhole() {
    return this.to - this.from >= this.scale.right - this.scale.left - 0.01;
  }

  /** How many times wider than the whole drawing. */
  get factor() {
    return (this.scale.right - this.scale.left) / (this.to - this.from);
  }

  whole() {
    this.from = this.scale.left;
    this.to = this.scale.right;
  }

  /** First and last day seen; null where all are. */
  days() {
    return this.isWhole ? null : [this.scale.day(this.from), this.scale.day(this.to)];
  }

  /** Shows the given days; null shows all. */
  show(days) {
    if (days && days[1] > days[0]) {
      this.window(this.scale.x(days[0]), this.scale.x(days[1]));
    } else {
      this.window(this.scale.left, this.scale.right);
    }
  }

  /** Zooms about a place of the drawing; about its middle where none is given. */
  zoom(factor, at = (this.scale.left + this.scale.right) / 2) {
    const middle = this.back(at);
    const width = (this.to - this.from) / factor;
    const share = (middle - this.from) / (this.to - this.from);
    this.window(middle - width * share, middle + width * (1 - share));
  }

  pan(pixels) {
    const move = Math.min(Math.max(pixels / this.factor, this.scale.left - this.from), this.scale.right - this.to);
    this.window(this.from + move, this.to + move);
  }

  /** Brings a place of the whole drawing into sight. */
  reveal(x) {
    const margin = (this.to - this.from) * 0.08;
    if (x !== null && (x < this.from + margin || x > this.to - margin) && !this.isWhole) {
      this.pan((x - (this.from + this.to) / 2) * this.factor);
    }
  }

  window(from, to) {
    const { left, right, perDay } = this.scale;
    const least = (right - left) * Math.min(1, perDay / mostPixelsPerDay);
    const width = Math.min(right - left, Math.max(least, to - from));
    const start = Math.min(Math.max(left, from + (to - from - width) / 2), right - width);
    if (this.drawn && Math.abs(start - this.from) < 1e-4 && Math.abs(start + width - this.to) < 1e-4) {
      return;
    }
    [this.from, this.to] = [start, start + width];
    this.draw();
    this.changed();
  }

  /** From a place of the whole drawing to where it is seen now, and back. */
  place(x) {
    return this.scale.left + (x - this.from) * this.factor;
  }

  back(x) {
    return this.from + (x - this.scale.left) / this.factor;
  }

  draw() {
    const zoomed = !this.isWhole;
    if (!zoomed && !this.drawn) {
      this.drawn = true;
      return;
    }
    this.drawn = true;
    this.svg.classList.toggle("is-zoomed", zoomed);
    if (zoomed !== this.wasZoomed) {
      this.wasZoomed = zoomed;
      this.layers.forEach(layer => zoomed ? layer.setAttribute("clip-path", this.clip) : layer.removeAttribute("clip-path"));
    }
    this.movers.forEach(move => move(this));
    this.placeItems();
    this.ticks.draw(zoomed);
    clearTimeout(this.settling);
    this.settling = setTimeout(() => fitLabels(this), 80);
  }

  placeItems() {
    const { left, right } = this.scale;
    const merges = this.dated.length >= lodFrom;
    for (const track of this.tracks) {
      const last = merges ? new Map() : null;
      for (const item of track.dated) {
        const x = this.place(item.x);
        const end = item.x2 === null ? x : this.place(item.x2);
        let hidden = end < left - 60 || x > right + 60;
        if (!hidden && last && item.x2 === null) {
          hidden = Math.abs(x - (last.get(item.y) ?? -9)) < 1;
          if (!hidden) {
            last.set(item.y, x);
          }
        }
        if (hidden !== item.hidden) {
          item.hidden = hidden;
          hidden ? item.node.setAttribute("display", "none") : item.node.removeAttribute("display");
        }
        if (hidden) {
          continue;
        }
        if (item.x2 === null) {
          item.node.setAttribute("transform", `translate(${(x - item.x).toFixed(1)})`);
        } else {
          placeBar(item, x, end, this);
        }
      }
    }
  }
}

/** What an event is called and focused by: its shape. Labels beside it are for the eye, often cut short, and no part of the name. */
export function voiceOf(node) {
  return node.matches("[role=option]") ? node : node.querySelector("[role=option]");
}

function readItem(node) {
  const { x, x2, y, h, day, ends, reading, more } = node.dataset;
  return { node, voice: voiceOf(node), x: number(x), x2: number(x2), y: number(y), height: number(h), day: number(day), ends, reading, more, hidden: false, isChosen: false, isLinked: false };
}

function readTrack(node) {
  const items = [...node.querySelectorAll(".item")].map(readItem);
  return {
    node,
    items,
    name: node.getAttribute("aria-label"),
    top: Number(node.dataset.y),
    bottom: Number(node.dataset.y2),
    dated: items.filter(item => item.x !== null).sort((a, b) => a.x - b.x),
    values: "values" in node.dataset ? items.filter(item => item.day !== null && item.reading).sort((a, b) => a.day - b.day) : null,

    /** From left to right as the keys go through it, undated events where they stand. */
    get inOrder() {
      return this.ordered ??= items.map(item => ({ item, at: item.x ?? middleOf(item.node) })).sort((a, b) => a.at - b.at).map(pair => pair.item);
    },
  };
}

/** Everything dated that is not an event: bands, marks, thresholds, joined values. */
function readMovers(svg) {
  const movers = [];
  for (const node of svg.querySelectorAll(".dated > [data-x]:not(.item)")) {
    const x = Number(node.dataset.x);
    const x2 = number(node.dataset.x2);
    if (x2 === null) {
      movers.push(view => node.setAttribute("transform", `translate(${(view.place(x) - x).toFixed(1)})`));
    } else if (node.tagName === "rect") {
      movers.push(view => {
        node.setAttribute("x", view.place(x).toFixed(1));
        node.setAttribute("width", ((x2 - x) * view.factor).toFixed(1));
      });
    } else {
      movers.push(view => {
        node.setAttribute("x1", view.place(x).toFixed(1));
        node.setAttribute("x2", view.place(x2).toFixed(1));
      });
    }
  }
  for (const node of svg.querySelectorAll(".dated > polyline")) {
    const points = node.getAttribute("points").split(" ").map(point => point.split(",").map(Number));
    movers.push(view => node.setAttribute("points", points.map(([x, y]) => `${view.place(x).toFixed(1)},${y}`).join(" ")));
  }
  return movers;
}

/** Place of an undated event, for the order in which the keys go through a track. */
function middleOf(node) {
  const box = node.getBBox();
  return box.x + box.width / 2;
}

function number(text) {
  return text === undefined ? null : Number(text);
}
