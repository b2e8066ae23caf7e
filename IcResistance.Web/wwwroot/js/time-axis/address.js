// The zoom window in the address, as days: "?zoom=-20..336". Written without a round trip; carried over to the links of the same page,
// whose addresses the server wrote without knowing the window.
const name = "zoom";

export function readWindow() {
  const match = /^(-?\d+)\.\.(-?\d+)$/.exec(new URL(location.href).searchParams.get(name) ?? "");
  return match ? [Number(match[1]), Number(match[2])] : null;
}

/** Writes the window of the page that was at this path; the reader may have gone on to another case, which must not inherit it. */
export function writeWindow(days, path) {
  if (location.pathname !== path) {
    return;
  }
  const address = withWindow(location.href, days);
  if (address !== location.href) {
    history.replaceState(history.state, "", address);
  }
}

/** A link to another part of the same case takes the window along. */
export function carryWindow(event, days) {
  const link = event.target.closest?.("a[href]");
  if (link && !link.hasAttribute("download") && link.pathname === location.pathname && link.origin === location.origin && !link.hash) {
    link.href = withWindow(link.href, days);
  }
}

function withWindow(address, days) {
  const url = new URL(address);
  const text = days ? `${days[0]}..${days[1]}` : null;
  if (text === url.searchParams.get(name)) {
    return address;
  }
  url.searchParams.delete(name);
  const query = url.searchParams.toString();
  url.search = [query, text && `${name}=${text}`].filter(Boolean).join("&");
  return url.href;
}
