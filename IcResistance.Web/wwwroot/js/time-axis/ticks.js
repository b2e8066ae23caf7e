// Ticks of the part that is seen: dates on top where the case has a calendar, time from the first ICI dose below. The server's own ticks stay
// for the whole drawing.
const space = "http://www.w3.org/2000/svg";
const month = 30.4375;
const spacing = 78;
const relativeSteps = [[1, "days", 1], [2, "days", 1], [7, "weeks", 7], [14, "weeks", 7], [28, "weeks", 7],
  ...[1, 2, 3, 6, 12, 24, 60].map(count => [count * month, "months", month])];
const calendarMonths = [1, 2, 3, 6, 12, 24, 60];

export class Ticks {
  constructor(svg, view, words) {
    this.svg = svg;
    this.view = view;
    this.words = words;
    const own = [...svg.querySelectorAll(".scale > text")];
    this.below = Number(own.findLast(text => !text.matches(".calendar"))?.getAttribute("y") ?? 0);
    this.above = Number(own.find(text => text.matches(".calendar"))?.getAttribute("y") ?? 0);
    this.after = svg.querySelector(".scale");
    this.layer = document.createElementNS(space, "g");
    this.layer.setAttribute("class", "scale of-window");
  }

  /** A tick that is still seen is moved as a whole, its text untouched; a step of a zoom seldom needs another one. */
  draw(zoomed) {
    if (!zoomed) {
      this.layer.remove();
      return;
    }
    this.nodes ??= new Map();
    this.seen = new Set();
    const [first, last] = this.view.days();
    const rate = this.view.scale.perDay * this.view.factor;
    this.spread(this.relative(first, last, rate), this.below, true);
    if (this.view.scale.day0 !== null && this.above) {
      this.spread(this.calendar(first, last, rate), this.above, false);
    }
    for (const [key, node] of this.nodes) {
      if (!this.seen.has(key)) {
        node.remove();
        this.nodes.delete(key);
      }
    }
    if (!this.layer.isConnected) {
      this.after.after(this.layer);
    }
  }

  relative(first, last, rate) {
    const [step, unit, length] = relativeSteps.find(([days]) => days * rate >= spacing) ?? relativeSteps.at(-1);
    const ticks = [];
    for (let turn = Math.floor(first / step); turn * step <= last + 1; turn++) {
      const count = Math.round(turn * step / length);
      const sign = count < 0 ? "−" : "+";
      ticks.push([Math.round(turn * step), count === 0 ? this.words.start : this.words[unit].replace("{0}", sign + Math.abs(count))]);
    }
    return ticks;
  }

  calendar(first, last, rate) {
    const { scale } = this.view;
    const days = [1, 2, 7, 14].find(count => count * rate >= spacing);
    if (days) {
      const ticks = [];
      for (let day = first - ((first % days) + days) % days; day <= last; day += days) {
        ticks.push([day, scale.date(day)]);
      }
      return ticks;
    }
    const step = calendarMonths.find(count => count * month * rate >= spacing) ?? calendarMonths.at(-1);
    const start = new Date(scale.day0 + first * 864e5);
    const ticks = [];
    for (let index = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step; ; index += step) {
      const time = Date.UTC(Math.floor(index / 12), index % 12, 1);
      const day = Math.round((time - scale.day0) / 864e5);
      if (day > last) {
        return ticks;
      }
      ticks.push([day, new Date(time).toISOString().slice(0, 7)]);
    }
  }

  spread(ticks, y, isRuled) {
    const { view } = this;
    let end = -Infinity;
    for (const [day, text] of ticks) {
      const x = view.place(view.scale.x(day));
      const half = text.length * 3.2;
      if (view.scale.isLeftOut(day) || x < view.scale.left || x > view.scale.right || x - half < end) {
        continue;
      }
      end = x + half + 8;
      this.put(`${y} ${day} ${text}`, x.toFixed(1), node => {
        if (isRuled) {
          this.add(node, "line", { class: "grid", y1: view.svg.dataset.top, y2: view.svg.dataset.bottom });
        }
        this.add(node, "text", { class: "tick", y, "text-anchor": "middle" }).textContent = text;
      });
    }
  }

  put(key, x, fill) {
    let node = this.nodes.get(key);
    if (!node) {
      node = this.add(this.layer, "g", {});
      fill(node);
      this.nodes.set(key, node);
    }
    this.seen.add(key);
    node.setAttribute("transform", `translate(${x})`);
  }

  add(parent, tag, attributes) {
    const node = document.createElementNS(space, tag);
    Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
    return parent.appendChild(node);
  }
}
