// clinical-timeline, the older component of cBioPortal (D3): a zoom draws everything anew; it has no pan of its own.
export default (host, { lanes, width }) => {
  host.id = "timeline";
  const data = lanes.map(lane => ({
    label: lane.label,
    visible: true,
    times: lane.events.map(({ day, end }) => ({ starting_time: day, ending_time: Math.max(day, end ?? day), display: end > day ? "rect" : "circle", tooltip_tables: [[["day", String(day)]]] })),
  }));
  const timeline = window.clinicalTimeline().width(width).data(data).divId("#timeline").enableTrackTooltips(false).plugins([]);
  timeline();
  let factor = 1;
  return {
    zoom(by) {
      factor *= by;
      timeline.zoomFactor(factor);
      timeline();
    },
  };
};
