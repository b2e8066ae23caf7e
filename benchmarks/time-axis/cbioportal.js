// A bundle of cBioPortal's own component (CBIO_BUNDLE): it sets window.mountTimeline(host, data), which gives back { zoom, pan } or a promise of it.
export default (host, data) => window.mountTimeline(host, data);
