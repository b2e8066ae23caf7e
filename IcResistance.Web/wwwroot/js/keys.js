// Keys of the whole program. What a key does stands in the page: data-key="p" on a link or button is pressed, on a field it is entered.
const writes = "input:not([type=range]):not([type=checkbox]), textarea, select, [contenteditable], dialog";
const movesItself = "svg, input[type=range], [role=listbox], [role=region], .scroll";

document.addEventListener("keydown", event => {
  const { target, key } = event;
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || target.closest(writes) || document.querySelector("dialog[open]")) {
    return;
  }
  if (key.startsWith("Arrow") && target.closest(movesItself)) {
    return;
  }
  const wanted = document.querySelector(`[data-key~="${CSS.escape(key.length === 1 ? key.toLowerCase() : key)}"]`);
  if (wanted) {
    event.preventDefault();
    wanted.matches("input") ? wanted.focus() : wanted.click();
  }
});

document.addEventListener("click", event => {
  const name = event.target.closest("[data-dialog]")?.dataset.dialog;
  document.getElementById(name)?.showModal();
});

// A slider says where it stands while it is drawn; the server hears where it is let go.
document.addEventListener("input", event => {
  const { labels } = event.target.dataset ?? {};
  if (labels) {
    const text = JSON.parse(labels)[event.target.value];
    event.target.setAttribute("aria-valuetext", text);
    event.target.parentElement.querySelector("output").textContent = text;
  }
});
