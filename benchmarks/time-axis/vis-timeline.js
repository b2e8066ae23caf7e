// vis-timeline, tuned: without stacking, and drawn at once instead of after its first size check.
const day0 = Date.UTC(2014, 0, 6);
const date = day => new Date(day0 + day * 864e5);

export default (host, { lanes, from, to, width }) => {
  host.style.width = `${width}px`;
  const groups = lanes.map((lane, id) => ({ id, content: lane.label }));
  const items = lanes.flatMap((lane, group) => lane.events.map(({ day, end }, index) => ({
    id: `${group}-${index}`, group, content: "", start: date(day), ...(end > day ? { end: date(end), type: "range" } : { type: "point" }),
  })));
  const timeline = new window.vis.Timeline(host, items, groups, { start: date(from), end: date(to), stack: false, showCurrentTime: false });
  let [start, end] = [from, to];
  const show = () => {
    timeline.setWindow(date(start), date(end), { animation: false });
    timeline.redraw();
  };
  show();
  return {
    zoom(by) {
      const [middle, half] = [(start + end) / 2, (end - start) / by / 2];
      [start, end] = [middle - half, middle + half];
      show();
    },
    pan(pixels) {
      const move = pixels * (end - start) / (width - 150);
      [start, end] = [start + move, end + move];
      show();
    },
  };
};
