// What part of the scale is seen, and moving everything that is dated to where it belongs in that part. Sizes of marks and texts never
// change; undated zones, captions and threshold names stay where they are.
import { Scale } from "./scale.js";
import { Ticks } from "./ticks.js";
import { fitLabels } from "./labels.js";
import { partMarks } from "./parts.js";
import { keepInSight, placeItem, readTrack } from "./items.js";

const mostPixelsPerDay = 40;
const atRest = 80;
const crowded = 200;

export class View {
  constructor(svg, words, changed) {
    this.svg = svg;
    this.scale = new Scale(svg);
    this.changed = changed;
    this.ticks = new Ticks(svg, this, words);
    this.tracks = [...svg.querySelectorAll(".track")].map(readTrack);
    this.dated = this.tracks.flatMap(track => track.dated);
    this.shared = this.tracks.flatMap(track => track.dated.filter(item => item.shares).map(item => ({ track, item })));
    this.replaced = () => {};
    this.windows = [...svg.querySelectorAll(".dated")];
    this.layers = this.windows.map(window => window.firstElementChild).filter(layer => layer);
    this.stretched = [...svg.querySelectorAll(".layer > [data-x2]:not(.item), .layer > polyline")];
    this.moved = [...svg.querySelectorAll(".layer > [data-x]:not(.item, [data-x2])")].map(node => ({ node, x: Number(node.dataset.x) }));
    this.isCrowded = this.dated.length > crowded;
    this.bars = this.dated.filter(item => item.x2 !== null);
    this.clip = `url(#${svg.querySelector("clipPath").id})`;
    this.from = this.scale.left;
    this.to = this.scale.right;
    this.anchor = this.from;
    this.margin = 0;
    this.shifted = 0;
    this.wasZoomed = false;
    this.isMoving = false;
  }

  get isWhole() {
    return this.to - this.from >= this.scale.right - this.scale.left - 0.01;
  }

  /** How many times wider than the whole drawing. */
  get factor() {
    return (this.scale.right - this.scale.left) / (this.to - this.from);
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
    const slides = this.drawn && Math.abs(width - (this.to - this.from)) < 1e-4;
    [this.from, this.to] = [start, start + width];
    slides ? this.slide() : this.draw();
    this.changed();
  }

  /** From a place of the whole drawing to where it is seen now, and back. */
  place(x) {
    return this.scale.left + (x - this.from) * this.factor;
  }

  back(x) {
    return this.from + (x - this.scale.left) / this.factor;
  }

  /** Events that were part of a shared mark until now. */
  take(track, items) {
    track.items.push(...items);
    track.dated.push(...items);
    track.dated.sort((a, b) => a.x - b.x);
    track.ordered = null;
    this.dated.push(...items);
  }

  sees(item) {
    return !item.isHidden && this.place(item.x2 ?? item.x) >= this.scale.left && this.place(item.x) <= this.scale.right;
  }

  /** Where a place was put when the events were last placed; since then layers may have been moved. */
  placed(x) {
    return this.scale.left + (x - this.anchor) * this.factor;
  }

  /** Another width of the scale: every event has to be placed anew. */
  draw() {
    const zoomed = !this.isWhole;
    if (!zoomed && !this.drawn) {
      this.drawn = true;
      return;
    }
    this.drawn = true;
    if (zoomed !== this.wasZoomed) {
      this.wasZoomed = zoomed;
      this.svg.classList.toggle("is-zoomed", zoomed);
      this.windows.forEach(window => zoomed ? window.setAttribute("clip-path", this.clip) : window.removeAttribute("clip-path"));
    }
    this.moving(this.isCrowded);
    this.putAll(0);
    this.finish();
  }

  /** The same width, moved: layers go along as they are, events beyond the margin are placed once on the way. */
  slide() {
    if (Math.abs(this.anchor - this.from) * this.factor > this.margin) {
      this.putAll(this.scale.right - this.scale.left);
    }
    this.shift();
    this.bars.forEach(item => keepInSight(item, this));
    this.finish();
  }

  putAll(margin) {
    this.anchor = this.from;
    this.margin = margin;
    const stretch = `matrix(${this.factor} 0 0 1 ${this.scale.left - this.anchor * this.factor} 0)`;
    this.stretched.forEach(node => node.setAttribute("transform", stretch));
    this.moved.forEach(({ node, x }) => node.setAttribute("transform", `translate(${(this.placed(x) - x).toFixed(1)})`));
    this.dated.forEach(item => placeItem(item, this));
    this.shift();
  }

  shift() {
    const by = Math.round((this.anchor - this.from) * this.factor * 10) / 10;
    if (by !== this.shifted) {
      this.shifted = by;
      this.layers.forEach(layer => layer.setAttribute("transform", `translate(${by})`));
    }
  }

  finish() {
    this.ticks.draw(this.wasZoomed);
    clearTimeout(this.settling);
    this.settling = setTimeout(() => {
      this.moving(false);
      partMarks(this);
      fitLabels(this);
    }, atRest);
  }

  /** In a crowded drawing the words beside the marks wait until a zoom has come to rest. */
  moving(isMoving) {
    if (this.isMoving !== isMoving) {
      this.isMoving = isMoving;
      this.svg.classList.toggle("is-moving", isMoving);
    }
  }
}
