// A line through all tracks with the date, the time from the first dose and, for each value track, its value at that day. Between two
// measurements the earlier one is given with its day: nothing is read off the line that joins them.
const space = "http://www.w3.org/2000/svg";
const near = 5;

export class Crosshair {
  constructor(view, words, say) {
    this.view = view;
    this.words = words;
    this.say = say;
    this.tracks = view.tracks.filter(track => track.values?.length);
    this.svg = view.svg;
  }

  hide() {
    if (this.layer) {
      this.layer.remove();
      this.layer = null;
      this.say(null);
    }
  }

  /** Shows the day at a place of the drawing as it is seen. */
  show(x) {
    const { view } = this;
    const day = view.scale.day(view.back(x));
    if (!this.layer) {
      this.build();
    }
    const top = Number(this.svg.dataset.top);
    this.set(this.line, { x1: x, x2: x, y1: top, y2: this.svg.dataset.bottom });
    const readings = this.tracks.map((track, index) => this.read(track, this.texts[index], day, x));
    this.say([this.when(day), ...readings.filter(Boolean)].join("  ·  "));
  }

  when(day) {
    const months = day / 30.4375;
    const signed = (months < 0 ? "−" : "+") + Math.abs(months).toFixed(1);
    const number = this.words.day.replace("{0}", day < 0 ? `−${-day}` : day);
    return [this.view.scale.date(day), number, this.words.months.replace("{0}", signed)].filter(Boolean).join(" · ");
  }

  read(track, text, day, x) {
    const { view } = this;
    let found = track.values.findLast(item => item.day <= day);
    const here = track.values.find(item => Math.abs(view.place(item.x) - x) <= near);
    found = here ?? found;
    if (!found) {
      text.textContent = "";
      return null;
    }
    const isEarlier = !here && found.day !== day;
    const when = isEarlier ? ` (${this.words.day.replace("{0}", found.day)})` : "";
    const isLeft = x > view.scale.right - 150;
    this.set(text, { x: isLeft ? x - 6 : x + 6, y: track.top + 12, "text-anchor": isLeft ? "end" : "start", class: isEarlier ? "is-earlier" : "" });
    text.textContent = found.reading + when;
    return `${track.name} ${found.reading}${when}`;
  }

  build() {
    this.layer = document.createElementNS(space, "g");
    this.set(this.layer, { class: "crosshair", "aria-hidden": "true" });
    this.line = document.createElementNS(space, "line");
    this.texts = this.tracks.map(() => document.createElementNS(space, "text"));
    this.layer.append(this.line, ...this.texts);
    this.svg.append(this.layer);
  }

  set(node, attributes) {
    Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
  }
}
