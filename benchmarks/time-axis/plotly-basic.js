// plotly.js, basic bundle, as the Plotly.Blazor package brings it: one trace of marks and one of bars a lane.
export default async (host, { lanes, from, to, width }) => {
  const traces = lanes.flatMap((lane, row) => {
    const points = lane.events.filter(({ day, end }) => !(end > day));
    const bars = lane.events.filter(({ day, end }) => end > day);
    return [
      { x: points.map(event => event.day), y: points.map(() => row), mode: "markers", type: "scatter", marker: { size: 10 } },
      { x: bars.flatMap(event => [event.day, event.end, null]), y: bars.flatMap(() => [row, row, null]), mode: "lines", type: "scatter", line: { width: 12 } },
    ].filter(trace => trace.x.length > 0);
  });
  const layout = {
    width, height: lanes.length * 22 + 40, showlegend: false, margin: { l: 150, r: 12, t: 10, b: 30 },
    xaxis: { range: [from, to] }, yaxis: { tickvals: lanes.map((_, row) => row), ticktext: lanes.map(lane => lane.label), autorange: "reversed" },
  };
  await window.Plotly.newPlot(host, traces, layout, { displayModeBar: false });
  const show = (start, end) => window.Plotly.relayout(host, { "xaxis.range[0]": start, "xaxis.range[1]": end });
  let [start, end] = [from, to];
  return {
    zoom(by) {
      const [middle, half] = [(start + end) / 2, (end - start) / by / 2];
      [start, end] = [middle - half, middle + half];
      return show(start, end);
    },
    pan(pixels) {
      const move = pixels * (end - start) / (width - 162);
      [start, end] = [start + move, end + move];
      return show(start, end);
    },
  };
};
