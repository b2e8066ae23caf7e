// The time axis in the browser: zoom, pan, brush, crosshair, keys, tooltips. The server draws it complete and hears only of a choice.
// A custom element comes alive whenever the page puts it in, in the first HTML or later.
import { View } from "./time-axis/view.js";
import { voiceOf } from "./time-axis/items.js";
import { Crosshair } from "./time-axis/crosshair.js";
import { Tooltip } from "./time-axis/tooltip.js";
import { listenToPointer } from "./time-axis/pointer.js";
import { EventKeys } from "./time-axis/keys.js";
import { readWindow, writeWindow, carryWindow } from "./time-axis/address.js";

const narrow = matchMedia("(max-width: 820px)");

class TimeAxis extends HTMLElement {
  static observedAttributes = ["selected", "linked"];

  connectedCallback() {
    this.path = location.pathname;
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.tooltip = new Tooltip(this);
    narrow.addEventListener("change", () => this.attach(), { signal });
    addEventListener("beforeprint", () => this.view?.show(null), { signal });
    addEventListener("afterprint", () => this.view?.show(readWindow()), { signal });
    document.addEventListener("click", event => carryWindow(event, this.view?.days()), { signal, capture: true });
    this.addEventListener("click", event => this.press(event.target.closest("[data-zoom]")?.dataset.zoom), { signal });
    for (const sign of ["pointerover", "focusin"]) {
      this.addEventListener(sign, () => this.wake(), { signal, capture: true });
    }

    // The page fills the element after it has put it in, and again for another day "as of".
    this.renewal = new MutationObserver(() => this.attach());
    this.renewal.observe(this, { childList: true, subtree: true });
    this.attach();
  }

  disconnectedCallback() {
    this.settle();
    this.stop.abort();
    this.renewal.disconnect();
    this.attached?.abort();
    this.tooltip.hide();
  }

  attributeChangedCallback() {
    if (this.svg) {
      this.light();
      this.remember();
    }
  }

  /** Takes hold of the drawing that fits the window: the wide or the narrow one. */
  attach() {
    const svg = this.fitting();
    if (!svg || svg === this.svg) {
      return;
    }
    this.settle();
    this.attached?.abort();
    this.attached = new AbortController();
    this.svg = svg;
    this.view = this.crosshair = this.keys = null;
    this.words = JSON.parse(this.dataset.words);
    this.readout = this.querySelector(".axis-readout");
    this.hint = matchMedia("(pointer: coarse)").matches ? this.words.touch : this.words.hint;
    this.readout.textContent = this.hint;
    this.tellWhole(true);
    svg.setAttribute("tabindex", "0");
    svg.querySelector("[role=option]")?.setAttribute("tabindex", "0");
    this.light();

    // Reading thousands of events can wait until the page has been painted.
    if (readWindow()) {
      this.wake();
    } else {
      whenIdle(() => svg === this.svg && this.isConnected && this.wake());
    }
  }

  /** The drawing for this window. The one that the page was not written for is fetched, again for another edition of the case. */
  fitting() {
    const place = this.querySelector(narrow.matches ? ".axis-narrow" : ".axis-wide");
    const { other } = this.dataset;
    if (place && other && other !== place.source && (place.source || !place.firstElementChild)) {
      place.source = other;
      this.bring(place, other);
    }
    return place?.querySelector("svg") ?? (this.matches(".keeps-drawing") ? this.querySelector("svg.axis") : null);
  }

  /** What cannot be had leaves the drawing that is there in sight. */
  async bring(place, address) {
    try {
      const answer = await fetch(address, { signal: this.stop.signal });
      if (!answer.headers.get("content-type")?.startsWith("image/svg+xml")) {
        throw new Error(`${address}: ${answer.status}`);
      }
      const drawing = await answer.text();
      if (place.source === address) {
        this.classList.remove("keeps-drawing");
        place.innerHTML = drawing;
      }
    } catch {
      if (place.isConnected && !place.firstElementChild) {
        this.classList.add("keeps-drawing");
        this.attach();
      }
    }
  }

  /** Reads the drawing and listens: at the first sign of a reader, or when the browser has nothing else to do. */
  wake() {
    if (this.view || !this.svg) {
      return;
    }
    this.view = new View(this.svg, this.words, () => this.changed());
    this.crosshair = new Crosshair(this.view, this.words, text => { this.readout.textContent = text ?? this.hint; });
    this.keys = new EventKeys(this, this.attached.signal);
    this.view.replaced = (gone, come) => this.keys.replace(gone, come);
    listenToPointer(this, this.attached.signal);
    this.view.show(readWindow());
  }

  tellWhole(isWhole) {
    this.wasWhole = isWhole;
    this.querySelectorAll("[data-zoom]").forEach(button => { button.disabled = button.dataset.zoom !== "in" && isWhole; });
  }

  changed() {
    this.crosshair?.hide();
    this.tooltip.hide();
    if (this.wasWhole !== this.view.isWhole) {
      this.tellWhole(this.view.isWhole);
    }
    clearTimeout(this.later);
    this.later = setTimeout(() => this.remember(), 150);
  }

  /** The page draws itself anew once it is connected: a zoom of that moment is kept for the drawing that comes. */
  settle() {
    if (this.later) {
      clearTimeout(this.later);
      this.remember();
    }
  }

  remember() {
    this.later = null;
    if (this.view) {
      writeWindow(this.view.days(), this.path);
    }
  }

  press(zoom) {
    if (zoom) {
      this.wake();
    }
    if (zoom === "in" || zoom === "out") {
      this.view.zoom(zoom === "in" ? 1.6 : 1 / 1.6);
    } else if (zoom === "fit") {
      this.view.show(null);
    }
  }

  /** Tells the server which event was chosen; the chosen one again takes the choice back. */
  choose(item) {
    const path = item?.dataset.paths.split(" ")[0] ?? "";
    if (path.startsWith("window.")) {
      return;
    }
    const field = this.querySelector(".axis-choice");
    field.value = path && path === this.getAttribute("selected") ? "" : path;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /** Lights what is chosen, also where an event holds the chosen fact, and what belongs to it. */
  light() {
    const chosen = this.getAttribute("selected") ?? "";
    const owners = [...chosen.matchAll(/\.|$/g)].map(end => chosen.slice(0, end.index));
    const selected = this.showing(owners);
    const linked = this.showing((this.getAttribute("linked") ?? "").split(" ")).filter(item => !selected.includes(item));
    this.mark("is-selected", selected, (item, isOn) => voiceOf(item).setAttribute("aria-selected", isOn));
    this.mark("is-linked", linked);
  }

  showing(paths) {
    return paths.filter(path => path).flatMap(path => [...this.svg.querySelectorAll(`.item[data-paths~="${CSS.escape(path)}"]`)]);
  }

  mark(name, items, tell) {
    for (const isOn of [false, true]) {
      for (const item of isOn ? items : this.svg.querySelectorAll(`.${name}`)) {
        item.classList.toggle(name, isOn);
        tell?.(item, isOn);
      }
    }
  }
}

function whenIdle(work) {
  "requestIdleCallback" in window ? requestIdleCallback(work, { timeout: 1000 }) : setTimeout(work, 200);
}

customElements.define("time-axis", TimeAxis);
