// Times one candidate in a page of its own: from data to a painted frame, then steps of zoom and pan to a painted frame each.
const zoomFactor = 1.25;
const panPixels = 40;

/** Until the browser has painted what was changed before the call. */
export const painted = () => new Promise(done => requestAnimationFrame(() => {
  const channel = new MessageChannel();
  channel.port1.onmessage = done;
  channel.port2.postMessage(0);
}));

export async function measure({ default: candidate, prepare = same => same }, host, given, steps) {
  const data = prepare(given);
  await document.fonts.ready;
  await painted();
  await painted();
  let start = performance.now();
  const drawing = await candidate(host, data);
  await painted();
  const mount = performance.now() - start;
  const zooms = await times(steps, async step => drawing.zoom(step < steps / 2 ? zoomFactor : 1 / zoomFactor));
  for (let step = 0; step < 4; step++) {
    await drawing.zoom(zoomFactor);
    await painted();
  }
  const pans = drawing.pan ? await times(steps, async step => drawing.pan(step % 2 ? -panPixels : panPixels)) : null;
  return { mount, zoom: median(zooms), pan: pans && median(pans), nodes: host.querySelectorAll("*").length };
}

async function times(steps, act) {
  const found = [];
  for (let step = 0; step < steps; step++) {
    const start = performance.now();
    await act(step);
    await painted();
    found.push(performance.now() - start);
  }
  return found;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
