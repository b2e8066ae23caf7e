// The keyboard inside the drawing. On the axis: + − 0 zoom, ← → pan, Enter or ↓ goes to the events. On an event: ← → along its track, ↑ ↓ to the
// nearest in time in the next track, Home and End, Enter chooses, Escape goes back to the axis.
const step = 1.5;

export class EventKeys {
  constructor(host, signal) {
    this.host = host;
    this.svg = host.svg;
    this.view = host.view;
    this.tracks = this.view.tracks.filter(track => track.items.length > 0);
    this.current = this.svg.querySelector("[role=option][tabindex='0']");
    this.svg.addEventListener("keydown", event => this.press(event), { signal });
    this.svg.addEventListener("focusin", event => this.focused(event.target), { signal });
    this.svg.addEventListener("focusout", () => host.tooltip.hide(), { signal });
  }

  /** The event that has this voice, and its track. */
  find(voice) {
    for (const track of voice?.closest(".item") ? this.tracks : []) {
      const item = track.items.find(candidate => candidate.voice === voice);
      if (item) {
        return { track, item };
      }
    }
    return undefined;
  }

  /** One mark has come in the place of another: what was at hand stays at hand. */
  replace(gone, come) {
    if (this.current === gone.voice) {
      const hadFocus = document.activeElement === gone.voice;
      this.rove(come.voice);
      hadFocus && come.voice.focus({ preventScroll: true });
    }
  }

  /** The one event that Tab comes to. */
  rove(voice) {
    this.current?.setAttribute("tabindex", "-1");
    this.current = voice;
    voice?.setAttribute("tabindex", "0");
  }

  enter(voice) {
    this.rove(voice);
    voice.focus({ preventScroll: true });
  }

  focused(voice) {
    const known = this.find(voice);
    if (known && voice.matches(":focus-visible")) {
      this.view.reveal(known.item.x);
      this.host.tooltip.show(known.item.node);
      if (known.item.x !== null) {
        this.host.crosshair.show(Math.max(this.view.scale.left, this.view.place(known.item.x)));
      }
    }
  }

  press(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const known = this.find(document.activeElement);
    if (this.zoom(event.key) || (known ? this.onEvent(event, known) : this.onAxis(event.key))) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  zoom(key) {
    switch (key) {
      case "+": case "=": this.view.zoom(step); return true;
      case "-": case "_": case "−": this.view.zoom(1 / step); return true;
      case "0": this.view.show(null); return true;
      default: return false;
    }
  }

  onAxis(key) {
    const width = this.view.scale.right - this.view.scale.left;
    switch (key) {
      case "ArrowLeft": this.view.pan(-width / 6); return true;
      case "ArrowRight": this.view.pan(width / 6); return true;
      case "Enter": case "ArrowDown": this.go(this.current); return true;
      default: return false;
    }
  }

  onEvent(event, { track, item }) {
    const order = track.inOrder;
    const index = order.indexOf(item);
    switch (event.key) {
      case "ArrowLeft": this.go(order[Math.max(0, index - 1)].voice); return true;
      case "ArrowRight": this.go(order[Math.min(order.length - 1, index + 1)].voice); return true;
      case "ArrowUp": this.go(this.nearest(track, item, -1)); return true;
      case "ArrowDown": this.go(this.nearest(track, item, 1)); return true;
      case "Home": this.go(order[0].voice); return true;
      case "End": this.go(order.at(-1).voice); return true;
      case "Enter": case " ": this.host.choose(item.node); return true;
      case "Escape": this.svg.focus(); return true;
      default: return false;
    }
  }

  go(voice) {
    if (voice) {
      const { item } = this.find(voice);
      this.view.reveal(item.x);
      this.rove(voice);
      voice.focus();
    }
  }

  nearest(track, item, direction) {
    const next = this.tracks[this.tracks.indexOf(track) + direction];
    if (!next) {
      return null;
    }
    const at = item.x ?? item.node.getBBox().x;
    const distance = other => Math.abs((other.x ?? other.node.getBBox().x) - at);
    return next.inOrder.reduce((best, other) => distance(other) < distance(best) ? other : best).voice;
  }
}
