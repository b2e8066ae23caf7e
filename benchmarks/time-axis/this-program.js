// The axis as the program sends it: markup of the server, brought to life by the script of the page.
export default (host, { markup }) => {
  host.innerHTML = markup;
  const axis = host.querySelector("time-axis");
  const view = () => {
    axis.wake();
    return axis.view;
  };
  return { zoom: factor => view().zoom(factor), pan: pixels => view().pan(pixels) };
};
