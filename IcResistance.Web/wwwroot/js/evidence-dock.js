// Scrolls the lit datum into the middle of the docked time axis, and nothing else: the page itself must not move.
export function showLit(view) {
  const lit = [...view.querySelectorAll("svg .is-selected")].find(item => item.getClientRects().length > 0);
  if (!lit) {
    return;
  }
  for (let frame = lit.parentElement; frame; frame = frame.parentElement) {
    const [box, edge] = [lit.getBoundingClientRect(), frame.getBoundingClientRect()];
    frame.scrollLeft += box.left + box.width / 2 - edge.left - edge.width / 2;
    frame.scrollTop += box.top + box.height / 2 - edge.top - edge.height / 2;
    if (frame === view) {
      return;
    }
  }
}
