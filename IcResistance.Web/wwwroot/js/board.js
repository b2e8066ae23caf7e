// Buttons that must work when the connection to the server is lost.
document.addEventListener("click", event => {
  if (event.target.closest("[data-reload]")) {
    location.reload();
  }
});

// A menu made of <details> closes as a menu does.
document.addEventListener("click", event => {
  for (const menu of document.querySelectorAll("details.user-menu[open]")) {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  }
});
document.addEventListener("keydown", event => {
  if (event.key === "Escape") {
    document.querySelectorAll("details.user-menu[open]").forEach(menu => { menu.open = false; });
  }
});

// Escape closes the form that the focus is in, as its own button does.
document.addEventListener("keydown", event => {
  const close = event.key === "Escape" && !event.defaultPrevented ? event.target.closest("[data-place]")?.querySelector("[data-close]") : null;
  if (close) {
    event.preventDefault();
    close.click();
  }
});
