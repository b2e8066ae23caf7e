// What is typed while the connection is lost stays in the browser, in this tab only, and is told to the server again when it is back.
// Fields are told in the order in which they were last touched: a length clears a state and the other way round.
// No form: it was closed before this script was there.
export function watch(form, name) {
  if (!form) {
    return { forget() {}, stop() {} };
  }
  const key = `unsent:${name}`;
  let touched = new Map(read(key));
  const keep = ({ target: field }) => {
    if (!field.name || field.dataset.telling) {
      return;
    }
    touched.delete(field.name);
    touched.set(field.name, field.value);
    sessionStorage.setItem(key, JSON.stringify([...touched]));
  };
  form.addEventListener("input", keep);
  form.addEventListener("change", keep);
  tell(form, touched);
  const connection = watchConnection(() => form.isConnected && tell(form, touched));
  return {
    forget() {
      touched = new Map();
      sessionStorage.removeItem(key);
    },
    stop() {
      connection?.disconnect();
    },
  };
}

function read(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key)) ?? [];
  } catch {
    return [];
  }
}

function tell(form, touched) {
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

function watchConnection(isBack) {
  const notice = document.getElementById("components-reconnect-modal");
  if (!notice) {
    return null;
  }
  let wasLost = false;
  const watching = new MutationObserver(() => {
    const isLost = [...notice.classList].some(name => /-(show|retrying|failed|rejected|paused)$/.test(name));
    if (wasLost && !isLost) {
      isBack();
    }
    wasLost = isLost;
  });
  watching.observe(notice, { attributes: true, attributeFilter: ["class"] });
  return watching;
}
