// The heading of the page that has just been gone to; not where the reader is at work in that page already.
export function focusHeading(isFirst) {
  const active = document.activeElement;
  const isAtWork = active && active !== document.body && (isFirst || active.matches("input, select, textarea") && active.closest("main"));
  const heading = isAtWork ? null : document.querySelector("h1");
  if (heading) {
    heading.tabIndex = -1;
    // An address may name a place further down, where the reader is by now.
    heading.focus({ preventScroll: true });
  }
}
