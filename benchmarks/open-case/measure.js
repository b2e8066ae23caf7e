// Runs in every measured page before its own scripts. `bench.kind` says how the page is pressed and what shows that the server has answered.
"use strict";
const kinds = {
  counter: {
    press: () => document.querySelector("p[role=status] ~ button").click(),
    state: () => document.querySelector("p[role=status]")?.textContent ?? "",
    chart: () => document.querySelector(".js-plotly-plot .scatterlayer .trace"),
  },
  // An event of the time axis is chosen as by a mouse: pressed and released in one place.
  case: {
    press: number => {
      const marks = document.querySelectorAll(".axis-wide .track-imaging .item");
      const mark = marks[number % 2];
      for (const type of ["pointerdown", "pointerup"]) {
        mark?.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0, pointerId: 1, clientX: 1, clientY: 1 }));
      }
    },
    state: () => document.querySelector("time-axis")?.getAttribute("selected") ?? "",
    chart: () => document.querySelector(".axis-wide svg:has(.item)"),
  },
};

window.bench = {
  start(name) {
    this.kind = kinds[name];
    this.found = { shift: 0 };
    new PerformanceObserver(list => list.getEntries().forEach(entry => { this.found.lcp = entry.startTime; })).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver(list => list.getEntries().forEach(entry => { this.found.shift += this.isAnswered() ? 0 : entry.value; })).observe({ type: "layout-shift", buffered: true });
    new PerformanceObserver(list => list.getEntries().forEach(entry => { this.found[entry.name] = entry.startTime; })).observe({ type: "paint", buffered: true });
    this.probe();
    this.lookForChart();
  },

  /** What moves after that is the answer to a press and no shift of the opening page. */
  isAnswered() {
    return this.before !== undefined && this.kind.state() !== this.before;
  },

  /** Presses every ten milliseconds until the page changes. */
  probe() {
    const timer = setInterval(() => {
      if (!document.querySelector("h1")) {
        return;
      }
      this.before ??= this.kind.state();
      if (this.isAnswered()) {
        this.found.interactive = performance.now();
        clearInterval(timer);
        return;
      }
      try {
        this.kind.press(0);
      } catch {
        // Not there yet.
      }
    }, 10);
  },

  /** The chart was there before a frame was drawn: it is in that frame. */
  lookForChart() {
    const { bottom, height } = this.kind.chart()?.getBoundingClientRect() ?? {};
    if (height > 0 && bottom > 0) {
      painted().then(time => { this.found.chart = time; });
    } else {
      requestAnimationFrame(() => this.lookForChart());
    }
  },

  /** So many presses, one after the other was answered; gives back the milliseconds of each. */
  async events(count, pause) {
    const times = [];
    for (let number = 1; number <= count; number++) {
      const before = this.kind.state();
      const start = performance.now();
      await new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`event ${number} was never answered`)), 30000);
        const watch = new MutationObserver(() => {
          if (this.kind.state() !== before) {
            clearTimeout(late);
            watch.disconnect();
            resolve();
          }
        });
        watch.observe(document.body, { attributes: true, childList: true, characterData: true, subtree: true });
        this.kind.press(number);
      });
      times.push(performance.now() - start);
      await new Promise(resolve => setTimeout(resolve, Math.max(5, pause - times.at(-1))));
    }
    return times;
  },

  /** From the next press of the mouse to the frame that shows another state. */
  watchNext(what) {
    const state = () => what === "case" ? document.querySelector("h1").textContent + document.querySelector(".axis-wide svg")?.innerHTML.length : this.kind.state();
    const before = state();
    this.next = new Promise(resolve => addEventListener("pointerdown", ({ timeStamp }) => {
      const watch = new MutationObserver(() => {
        const now = state();
        if (now !== before && !now.endsWith("undefined")) {
          watch.disconnect();
          painted().then(time => resolve(time - timeStamp));
        }
      });
      watch.observe(document.body, { attributes: true, childList: true, characterData: true, subtree: true });
    }, { capture: true, once: true }));
  },
};

/** When the frame that is being prepared has been drawn. */
function painted() {
  return new Promise(resolve => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve(performance.now());
    channel.port2.postMessage(0);
  }));
}
