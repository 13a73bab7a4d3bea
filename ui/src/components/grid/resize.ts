import { on } from "svelte/events";
import { fitWidth } from "./layout";

/**
 * The edge of a column that can be dragged: tells the width on the way, and, when it is let go, that nothing is on
 * the way any more and which width it is to be. A double click asks for the usual width.
 */
export function dragEdge(
  width: () => number,
  ondrag: (width: number | null) => void,
  onwidth: (width: number | null) => void,
) {
  return (node: HTMLElement) => {
    let from: { x: number; width: number } | null = null;

    const wide = (event: PointerEvent) =>
      from ? fitWidth(from.width + event.clientX - from.x) : null;

    function finish(event: PointerEvent, keep: boolean) {
      const now = wide(event);
      const moved = now !== null && now !== from?.width;
      from = null;
      ondrag(null);
      if (moved && keep) onwidth(now);
    }

    const stop = [
      on(node, "pointerdown", (event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.stopPropagation();
        node.setPointerCapture(event.pointerId);
        from = { x: event.clientX, width: width() };
      }),
      on(node, "pointermove", (event) => {
        if (from) ondrag(wide(event));
      }),
      on(node, "pointerup", (event) => {
        if (from) finish(event, true);
      }),
      on(node, "pointercancel", (event) => {
        if (from) finish(event, false);
      }),
      on(node, "dblclick", (event) => {
        event.stopPropagation();
        onwidth(null);
      }),
    ];
    return () => stop.forEach((end) => end());
  };
}
