// The time axis in the browser: zoom, pan, brush, crosshair, keyboard, tooltips. The server draws the axis complete and hears only of
// a choice. As a custom element it comes alive whenever the page puts it in, be it the first HTML or a later rendering.
import { View } from "./time-axis/view.js";
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

    // The page fills the element after it has put it in; another day "as of" brings another drawing into the same element.
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
    if (this.view) {
      this.light();
      this.remember();
    }
  }

  /** Takes hold of the drawing that is shown: the wide or the narrow one. */
  attach() {
    const svg = this.querySelector(narrow.matches ? ".axis-narrow svg" : ".axis-wide svg");
    if (!svg || svg === this.svg) {
      return;
    }
    this.settle();
    this.attached?.abort();
    this.attached = new AbortController();
    this.svg = svg;
    this.words = JSON.parse(this.dataset.words);
    this.readout = this.querySelector(".axis-readout");
    const hint = matchMedia("(pointer: coarse)").matches ? this.words.touch : this.words.hint;
    this.readout.textContent = hint;
    this.wasWhole = null;
    this.view = new View(svg, this.words, () => this.changed());
    this.crosshair = new Crosshair(this.view, this.words, text => { this.readout.textContent = text ?? hint; });
    this.keys = new EventKeys(this, this.attached.signal);
    listenToPointer(this, this.attached.signal);
    this.view.show(readWindow());
    this.light();
  }

  changed() {
    this.crosshair?.hide();
    this.tooltip.hide();
    if (this.wasWhole !== this.view.isWhole) {
      this.wasWhole = this.view.isWhole;
      this.querySelectorAll("[data-zoom]").forEach(button => { button.disabled = button.dataset.zoom !== "in" && this.wasWhole; });
    }
    clearTimeout(this.later);
    this.later = setTimeout(() => this.remember(), 150);
  }

  /** The page draws itself anew when its connection stands: a zoom of that very moment is kept for the drawing that comes. */
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

  light() {
    const chosen = this.getAttribute("selected");
    const linked = (this.getAttribute("linked") ?? "").split(" ");
    for (const item of this.view.items) {
      const paths = item.paths ??= item.node.dataset.paths.split(" ");
      const isChosen = !!chosen && paths.some(path => path === chosen || chosen.startsWith(path + "."));
      const isLinked = !isChosen && paths.some(path => linked.includes(path));
      if (isChosen !== item.isChosen) {
        item.isChosen = isChosen;
        item.node.classList.toggle("is-selected", isChosen);
        item.voice.setAttribute("aria-selected", isChosen);
      }
      if (isLinked !== item.isLinked) {
        item.isLinked = isLinked;
        item.node.classList.toggle("is-linked", isLinked);
      }
    }
  }
}

customElements.define("time-axis", TimeAxis);
