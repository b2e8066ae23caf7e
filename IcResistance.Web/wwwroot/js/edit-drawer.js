// The form beside the case: the focus goes into it and back to where it came from.
export function open(drawer) {
  // Null where it was closed before this script was there.
  const active = document.activeElement;
  const menu = active.closest("details.user-menu");
  const opener = menu?.querySelector("summary") ?? active;
  menu?.removeAttribute("open");
  const place = drawer?.dataset.place ?? "";
  // On a slow line somebody may be typing already: their field is not taken from them.
  if (drawer && !drawer.contains(active)) {
    drawer.querySelector("form .fields :is(input, select, textarea)")?.focus();
  }
  return {
    showProblem() {
      drawer?.querySelector("[aria-invalid=true], .undecided input")?.focus();
    },
    giveBack() {
      const back = [drawer?.contains(opener) ? null : opener, document.querySelector(`[data-edit="${CSS.escape(place)}"]`), document.querySelector("main h1")];
      const shown = back.find(item => item && item !== document.body && item.isConnected && item.getClientRects().length > 0);
      if (shown?.matches("h1")) {
        shown.tabIndex = -1;
      }
      shown?.focus();
    },
  };
}
