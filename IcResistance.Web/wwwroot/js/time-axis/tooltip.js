import { voiceOf } from "./items.js";

// Everything there is to say of an event, beside it; turns to the left side where the right edge is near. Text only, never markup.
export class Tooltip {
  constructor(host) {
    this.host = host;
  }

  show(item) {
    if (!this.box) {
      this.box = document.createElement("div");
      this.box.className = "axis-tooltip";
      this.box.setAttribute("aria-hidden", "true");
      this.host.append(this.box);
    }
    this.box.textContent = voiceOf(item).getAttribute("aria-label");
    this.box.hidden = false;
    const [host, mark, size] = [this.host.getBoundingClientRect(), item.getBoundingClientRect(), this.box.getBoundingClientRect()];
    const left = Math.max(mark.left, host.left);
    const flips = left + 14 + size.width > Math.min(host.right, innerWidth);
    const x = flips ? Math.min(mark.right, host.right) - size.width - 14 : left + 14;
    const isBelow = mark.bottom + size.height + 8 < innerHeight;
    const y = isBelow ? mark.bottom + 6 : mark.top - size.height - 6;
    this.box.style.left = `${Math.max(0, x - host.left)}px`;
    this.box.style.top = `${y - host.top}px`;
  }

  hide() {
    if (this.box) {
      this.box.hidden = true;
    }
  }
}
