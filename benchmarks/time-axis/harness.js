// Times one candidate in a page of its own: from data to a painted frame, then steps of zoom and pan to a painted frame each.
const zoomFactor = 1.25;
const panPixels = 40;

/** Until the browser has painted what was changed before the call. */
export const painted = () => new Promise(done => requestAnimationFrame(() => {
  const channel = new MessageChannel();
  channel.port1.onmessage = done;
  channel.port2.postMessage(0);
}));

/** One candidate, ready to be drawn: mount, then steps of zoom and pan, each to a painted frame; zoom and pan give the median step. */
export async function prepare({ default: candidate }, host, data) {
  await document.fonts.ready;
  await painted();
  await painted();
  let drawing = null;
  return {
    async mount() {
      const start = performance.now();
      drawing = await candidate(host, data);
      await painted();
      return performance.now() - start;
    },
    zoom: steps => times(steps, step => drawing.zoom(step < steps / 2 ? zoomFactor : 1 / zoomFactor)),
    async pan(steps) {
      if (!drawing.pan) {
        return null;
      }
      for (let step = 0; step < 4; step++) {
        await drawing.zoom(zoomFactor);
        await painted();
      }
      return times(steps, step => drawing.pan(step % 2 ? -panPixels : panPixels));
    },
  };
}

async function times(steps, act) {
  const found = [];
  for (let step = 0; step < steps; step++) {
    const start = performance.now();
    await act(step);
    await painted();
    found.push(performance.now() - start);
  }
  return median(found);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
