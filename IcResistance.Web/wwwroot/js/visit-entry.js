// What is typed while the connection is lost stays in the browser, in this tab only, and is told to the server again when it is back.
// Fields are told in the order in which they were last touched: a length clears a state and the other way round.
const key = () => `visit-entry:${location.pathname}`;
let touched = new Map();
let watching = null;

export function attach(form) {
  touched = new Map(read());
  tell(form);
  form.addEventListener("input", event => keep(event.target));
  form.addEventListener("change", event => keep(event.target));
  watchConnection(form);
}

export function forget() {
  touched = new Map();
  sessionStorage.removeItem(key());
}

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(key())) ?? [];
  } catch {
    return [];
  }
}

function keep(field) {
  if (!field.name || field.dataset.telling) {
    return;
  }
  touched.delete(field.name);
  touched.set(field.name, field.value);
  sessionStorage.setItem(key(), JSON.stringify([...touched]));
}

function tell(form) {
  for (const [name, value] of touched) {
    const field = form.elements.namedItem(name);
    if (!field) {
      continue;
    }
    field.dataset.telling = "yes";
    field.value = value;
    field.dispatchEvent(new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
    delete field.dataset.telling;
  }
}

function watchConnection(form) {
  watching?.disconnect();
  const notice = document.getElementById("components-reconnect-modal");
  if (!notice) {
    return;
  }
  let wasLost = false;
  watching = new MutationObserver(() => {
    const isLost = [...notice.classList].some(name => /-(show|retrying|failed|rejected|paused)$/.test(name));
    if (wasLost && !isLost && form.isConnected) {
      tell(form);
    }
    wasLost = isLost;
  });
  watching.observe(notice, { attributes: true, attributeFilter: ["class"] });
}
