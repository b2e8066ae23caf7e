import { voiceOf } from "./items.js";

// Mouse, pen and fingers: wheel with Ctrl (or over a focused axis) zooms, dragging pans, Shift and dragging takes a span, two fingers zoom.
const space = "http://www.w3.org/2000/svg";
const clickReach = 4;

export function listenToPointer(host, signal) {
  const { svg, view } = host;
  const fingers = new Map();
  let drag = null;
  let waiting = null;

  svg.addEventListener("wheel", event => {
    if (event.ctrlKey || event.metaKey || svg.contains(document.activeElement)) {
      event.preventDefault();
      view.zoom(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.002)), place(svg, event));
    }
  }, { signal, passive: false });

  svg.addEventListener("pointerdown", event => {
    fingers.set(event.pointerId, event.clientX);
    drag = event.button !== 0 ? null : { from: event.clientX, last: event.clientX, at: place(svg, event), brush: event.shiftKey, moved: false };
  }, { signal });

  svg.addEventListener("pointermove", event => {
    if (fingers.has(event.pointerId)) {
      pressAndMove(event);
    } else {
      later(() => hover(event));
    }
  }, { signal });

  for (const end of ["pointerup", "pointercancel"]) {
    svg.addEventListener(end, event => release(event), { signal });
  }
  svg.addEventListener("pointerleave", event => {
    if (!fingers.has(event.pointerId)) {
      later(() => {
        host.crosshair.hide();
        host.tooltip.hide();
      });
    }
  }, { signal });
  svg.addEventListener("dblclick", event => view.zoom(event.shiftKey ? 0.5 : 2, place(svg, event)), { signal });

  function pressAndMove(event) {
    const before = [...fingers.values()];
    fingers.set(event.pointerId, event.clientX);
    if (fingers.size === 2) {
      drag = null;
      const after = [...fingers.values()];
      const [was, is] = [Math.abs(before[0] - before[1]), Math.abs(after[0] - after[1])];
      view.zoom(Math.max(is, 10) / Math.max(was, 10), place(svg, { clientX: (after[0] + after[1]) / 2 }));
    } else if (drag) {
      drag.moved ||= Math.abs(event.clientX - drag.from) > clickReach;
      if (drag.moved) {
        svg.setPointerCapture(event.pointerId);
        drag.brush ? brushTo(place(svg, event)) : view.pan((drag.last - event.clientX) * unit(svg));
        drag.last = event.clientX;
      }
    }
  }

  function brushTo(at) {
    drag.box ??= svg.appendChild(document.createElementNS(space, "rect"));
    const [left, right] = [Math.min(drag.at, at), Math.max(drag.at, at)];
    const { top, bottom } = svg.dataset;
    Object.entries({ class: "brush", x: left, width: right - left, y: top, height: bottom - top })
      .forEach(([name, value]) => drag.box.setAttribute(name, value));
  }

  function release(event) {
    fingers.delete(event.pointerId);
    const ended = drag;
    drag = null;
    ended?.box?.remove();
    if (!ended || event.type === "pointercancel") {
      return;
    }
    if (ended.moved && ended.brush) {
      const [a, b] = [view.back(ended.at), view.back(place(svg, event))];
      view.window(Math.min(a, b), Math.max(a, b));
    } else if (!ended.moved) {
      const item = event.target.closest(".item");
      if (item) {
        host.keys.enter(voiceOf(item));
        host.choose(item);
      }
    }
  }

  function hover(event) {
    const x = place(svg, event);
    if (x >= view.scale.left && x <= view.scale.right) {
      host.crosshair.show(x);
    } else {
      host.crosshair.hide();
    }
    const item = event.target.closest?.(".item");
    item ? host.tooltip.show(item) : host.tooltip.hide();
  }

  function later(work) {
    const isWaiting = waiting !== null;
    waiting = work;
    if (!isWaiting) {
      requestAnimationFrame(() => {
        const last = waiting;
        waiting = null;
        if (svg.isConnected) {
          last();
        }
      });
    }
  }
}

/** Units of the drawing a pixel of the screen stands for. */
function unit(svg) {
  return svg.viewBox.baseVal.width / svg.getBoundingClientRect().width;
}

function place(svg, event) {
  return (event.clientX - svg.getBoundingClientRect().left) * unit(svg);
}
