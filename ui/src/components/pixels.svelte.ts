/** How large the web view draws the page: 1 is its own size. */
let zoom = $state(1);
let ratio = $state(devicePixelRatio || 1);

/** WebView2 counts the size that the page is drawn at into `devicePixelRatio`; web views on WebKit do not. */
const counted = "webview" in ((window as { chrome?: object }).chrome ?? {});

function follow() {
  const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  const changed = () => {
    ratio = devicePixelRatio || 1;
    follow();
  };
  query.addEventListener("change", changed, { once: true });
}
follow();

/** Takes over how large the web view draws the page. */
export function drawnAt(factor: number): void {
  zoom = factor;
}

/** Pixels of the screen for each CSS pixel; reading it in a component follows later changes. */
export function pixelScale(): number {
  return counted ? ratio : ratio * zoom;
}
