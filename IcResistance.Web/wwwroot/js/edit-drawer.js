// The form beside the case: the focus goes into it and back to where it came from.
export function open(drawer, place) {
  // No drawer where it was closed before this script was there; its place still says which button the focus belongs to.
  const active = document.activeElement;
  const menu = active.closest("details.user-menu");
  const opener = menu?.querySelector("summary") ?? active;
  menu?.removeAttribute("open");
  // On a slow line somebody may be typing already: their field is not taken from them.
  if (drawer && !drawer.contains(active)) {
    drawer.querySelector("form .fields :is(input, select, textarea)")?.focus();
  }
  return {
    showProblem() {
      drawer?.querySelector("[aria-invalid=true], .undecided input")?.focus();
    },
    giveBack() {
      const back = [drawer?.contains(opener) ? null : opener, ...document.querySelectorAll(`[data-edit="${CSS.escape(place)}"]`), document.querySelector("main h1")];
      const shown = back.find(item => item && item !== document.body && item.isConnected && item.getClientRects().length > 0);
      if (shown?.matches("h1")) {
        shown.tabIndex = -1;
      }
      shown?.focus();
    },
  };
}
