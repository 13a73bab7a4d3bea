import { onTestFinished } from "vitest";

/** Makes a place of a given height to draw in, until the running test is finished. */
export function room(height: string): HTMLElement {
  const place = document.createElement("div");
  place.style.height = height;
  document.body.append(place);
  onTestFinished(() => place.remove());
  return place;
}
