// The limit: one mark an event and a name a lane, nothing else; a zoom moves every mark.
const laneHeight = 22;
const left = 150;

export default (host, { lanes, from, to, width }) => {
  const scale = (width - left - 12) / (to - from);
  let [start, factor] = [from, 1];
  const place = day => left + (day - start) * scale * factor;
  const parts = lanes.map((lane, row) => {
    const y = row * laneHeight + laneHeight / 2;
    const marks = lane.events.map(({ day, end }) => end > day
      ? `<rect x="${place(day).toFixed(1)}" y="${y - 6}" width="${Math.max(2, (end - day) * scale).toFixed(1)}" height="12"/>`
      : `<circle cx="${place(day).toFixed(1)}" cy="${y}" r="5"/>`).join("");
    return `<text x="4" y="${y + 4}">${lane.label}</text><g>${marks}</g>`;
  }).join("");
  host.innerHTML = `<svg width="${width}" height="${lanes.length * laneHeight}" font-size="11">${parts}</svg>`;
  const nodes = [...host.querySelectorAll("svg g > *")];
  const events = lanes.flatMap(lane => lane.events);
  const draw = () => events.forEach(({ day, end }, index) => {
    if (end > day) {
      nodes[index].setAttribute("x", place(day).toFixed(1));
      nodes[index].setAttribute("width", Math.max(2, (end - day) * scale * factor).toFixed(1));
    } else {
      nodes[index].setAttribute("cx", place(day).toFixed(1));
    }
  });
  return {
    zoom(by) {
      const middle = start + (to - from) / factor / 2;
      factor *= by;
      start = middle - (to - from) / factor / 2;
      draw();
    },
    pan(pixels) {
      start += pixels / scale / factor;
      draw();
    },
  };
};
