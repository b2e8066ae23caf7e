// The form beside the case: the focus goes into it and back to where it came from.
export function open(drawer) {
  const menu = document.activeElement.closest("details.user-menu");
  const opener = menu?.querySelector("summary") ?? document.activeElement;
  menu?.removeAttribute("open");
  const place = drawer.dataset.place;
  drawer.querySelector("form .fields :is(input, select, textarea)")?.focus();
  return {
    showProblem() {
      drawer.querySelector("[aria-invalid=true], .undecided input")?.focus();
    },
    giveBack() {
      const back = [opener, document.querySelector(`[data-edit="${CSS.escape(place)}"]`), document.querySelector("main h1")];
      const shown = back.find(item => item && item !== document.body && item.isConnected && item.getClientRects().length > 0);
      if (shown?.matches("h1")) {
        shown.tabIndex = -1;
      }
      shown?.focus();
    },
  };
}
