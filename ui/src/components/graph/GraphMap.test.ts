import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { expectAccessible } from "../../testing/axe";
import { classes, edgeClasses, network } from "./fixture";
import GraphMap from "./GraphMap.svelte";
import { readPalette } from "./palette";

const nodes = [
  ["hub", 0, 0],
  ["East", 200, 0],
  ["West", -200, 0],
  ["North", 0, -150],
  ["Beyond", 400, 0],
].map(([label, x, y], i) => ({
  ...{ id: `id-${label}`, label: String(label), klass: i % 3 },
  ...{ size: 12, x: Number(x), y: Number(y) },
}));
const edges = [
  ["hub", "East"],
  ["hub", "West"],
  ["hub", "North"],
  ["East", "Beyond"],
].map(([from, to]) => ({ from: `id-${from}`, to: `id-${to}`, klass: 0 }));

async function open(more: Record<string, unknown> = {}) {
  const opened = vi.fn();
  const moved = vi.fn();
  const screen = await render(GraphMap, {
    ...{ name: "Friends", nodes, edges, classes, edgeClasses },
    ...{ onOpen: opened, onMove: moved, ...more },
  });
  screen.container.style.height = "600px";
  const map = screen.getByRole("application");
  const says = screen.getByRole("status");
  return { screen, map, says, opened, moved };
}

test("walks along ties with the arrow keys and says where it stands", async () => {
  const { map, says, opened } = await open({ selection: "id-hub" });
  (map.element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowRight}");
  await expect.element(says).toHaveTextContent("East, Class 2, 2 ties");
  await userEvent.keyboard("{ArrowRight}");
  await expect.element(says).toHaveTextContent("Beyond, Class 2, 1 tie");
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(says).toHaveTextContent("No tie in that direction");
  await userEvent.keyboard("{Enter}");
  expect(opened).toHaveBeenCalledExactlyOnceWith("id-Beyond");
});

test("widens the circle with 1, 2 and 3 and clears with Escape", async () => {
  const { screen, map, says } = await open({ selection: "id-West" });
  (map.element() as HTMLElement).focus();
  await userEvent.keyboard("2");
  await expect.element(says).toHaveTextContent("2 steps: 3 names reached");
  await userEvent.keyboard("3");
  await expect.element(says).toHaveTextContent("3 steps: 4 names reached");
  const third = screen.getByRole("button", { name: "Ties up to 3 steps away" });
  await expect.element(third).toHaveAttribute("aria-pressed", "true");
  await userEvent.keyboard("{Escape}");
  await expect.element(says).toHaveTextContent("Nothing chosen");
  await expect.element(third).not.toBeInTheDocument();
});

test("moves the selected node with Alt and reports it once", async () => {
  const { map, says, moved } = await open({ selection: "id-hub" });
  (map.element() as HTMLElement).focus();
  await userEvent.keyboard("{Alt>}{ArrowRight}{/Alt}");
  await expect.element(says).toHaveTextContent("hub moved");
  expect(moved).toHaveBeenCalledOnce();
  const [id, x, y] = moved.mock.calls[0]!;
  expect(id).toBe("id-hub");
  expect(x).toBeGreaterThan(0);
  expect(y).toBeCloseTo(0);
});

test("a map that is drawn anew meanwhile does not put back the node that is being moved", async () => {
  const { screen, map, moved } = await open({ selection: "id-hub" });
  (map.element() as HTMLElement).focus();
  await userEvent.keyboard("{Alt>}{ArrowRight>}");
  await screen.rerender({ nodes: nodes.map((node) => ({ ...node })) });
  await userEvent.keyboard("{/ArrowRight}{/Alt}");
  expect(moved).toHaveBeenCalledOnce();
  expect(moved.mock.calls[0]![1]).toBeGreaterThan(0);
});

/** Presses, drags and lets go with the pointer at positions counted from the map's middle. */
function drag(map: Element, from: [number, number], to: [number, number]) {
  const box = map.getBoundingClientRect();
  const fire = (type: string, [x, y]: [number, number]) =>
    map.dispatchEvent(
      new PointerEvent(type, {
        ...{ bubbles: true, pointerId: 1, button: 0 },
        clientX: box.left + x,
        clientY: box.top + y,
      }),
    );
  (map as HTMLElement).setPointerCapture = () => undefined;
  fire("pointerdown", from);
  fire("pointermove", [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
  fire("pointermove", to);
  fire("pointerup", to);
}

test("selects by click, moves by drag and pans on empty ground", async () => {
  const camera = { x: 400, y: 300, k: 1 };
  const { map, says, moved } = await open({ camera, list: false });
  const area = map.element();
  await vi.waitFor(() => expect(area.clientHeight).toBe(600));
  const top = 300;
  drag(area, [400, top], [400, top]);
  await expect.element(says).toHaveTextContent("hub, Class 1, 3 ties");
  drag(area, [400, top], [440, top + 20]);
  expect(moved).toHaveBeenCalledExactlyOnceWith("id-hub", 40, 20);
  drag(area, [500, 100], [510, 110]);
  expect(moved).toHaveBeenCalledOnce();
  drag(area, [210, top + 10], [210, top + 10]);
  await expect.element(says).toHaveTextContent("West, Class 3, 1 tie");
});

test("filters by the legend, which is a set of checkboxes", async () => {
  const { screen } = await open({ list: true, unfolded: true });
  const box = screen.getByRole("checkbox", { name: "Class 2" });
  await expect.element(box).toBeChecked();
  (box.element() as HTMLElement).focus();
  await userEvent.keyboard(" ");
  await expect.element(box).not.toBeChecked();
  const east = screen.getByRole("treeitem", { name: /^East, .*filtered out$/ });
  await expect.element(east).toBeVisible();
});

test("offers the same in a list: walk, unfold ties, select, open", async () => {
  const { screen, opened } = await open({ list: true });
  const rows = screen.getByRole("treeitem");
  expect(rows.all().length).toBe(5);
  (rows.nth(0).element() as HTMLElement).focus();
  await userEvent.keyboard("{End}{Home}{ArrowDown}");
  await expect
    .element(screen.getByRole("treeitem", { name: /^East,/ }))
    .toHaveFocus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  const tied = screen.getByRole("treeitem", { name: "Beyond, Works with" });
  await expect.element(tied).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  const beyond = screen.getByRole("treeitem", {
    name: "Beyond, Class 2, 1 tie",
  });
  await expect.element(beyond).toHaveAttribute("aria-selected", "true");
  await userEvent.keyboard("{Enter}");
  expect(opened).toHaveBeenCalledExactlyOnceWith("id-Beyond");
});

test("lists thousands while it holds only the rows in view, and goes to the last at once", async () => {
  const { screen } = await open({ ...network(2000, 4000), list: true });
  const tree = screen.getByRole("tree").element();
  expect(screen.getByRole("treeitem").all().length).toBeLessThan(60);
  tree.querySelector<HTMLElement>("[tabindex='0']")?.focus();
  await userEvent.keyboard("{End}");
  await vi.waitFor(() => {
    const row = document.activeElement!;
    expect(row.getAttribute("aria-posinset")).toBe("2000");
    expect(row.getAttribute("aria-setsize")).toBe("2000");
    const [a, b] = [row, tree].map((one) => one.getBoundingClientRect());
    expect(a!.bottom).toBeLessThanOrEqual(b!.bottom + 1);
  });
});

test("a way stands out from its first tie to its last, in the list too", async () => {
  const { screen, map } = await open({
    ...{ camera: { x: 300, y: 300, k: 1 }, list: true },
    ...{ selection: "id-West", path: ["id-West", "id-hub", "id-East"] },
    dimmed: (id: string) => ["id-North", "id-Beyond"].includes(id),
  });
  const row = (name: string | RegExp) =>
    screen.getByRole("treeitem", { name, exact: false });
  await expect.element(row(/^East, on the way, 3 of 3,/)).toBeVisible();
  await expect.element(row(/^North, Class 1, 1 tie, filtered/)).toBeVisible();

  const probe = screen.container.querySelector<HTMLElement>(".probe")!;
  const { accent } = readPalette(probe);
  const top = map.element().querySelectorAll("canvas")[1]!;
  const paint = document.createElement("canvas").getContext("2d")!;
  paint.fillStyle = accent;
  paint.fillRect(0, 0, 1, 1);
  const wanted = paint.getImageData(0, 0, 1, 1).data;
  /** The colour of the upper canvas at a position of the view. */
  const at = (x: number, y: number) => {
    const ratio = top.width / map.element().clientWidth;
    const context = top.getContext("2d")!;
    return context.getImageData(x * ratio, y * ratio, 1, 1).data;
  };
  await vi.waitFor(() => {
    for (const x of [200, 400])
      for (const part of [0, 1, 2])
        expect(at(x, 300)[part]).toBeCloseTo(wanted[part]!, -1);
    expect(at(600, 300)[3], "no tie beside the way").toBe(0);
    expect(at(300, 220)[3]).toBe(0);
  });
});

test("folds the legend, says what is switched off, and tells its owner", async () => {
  const { screen } = await open({ off: [1], offTies: [0], unfolded: true });
  await expect
    .element(screen.getByRole("checkbox", { name: "Class 3" }))
    .toBeVisible();
  const fold = screen.getByRole("button", { name: /^Legend/ });
  await expect.element(fold).toHaveAttribute("aria-expanded", "true");
  await fold.click();
  await expect.element(fold).toHaveAttribute("aria-expanded", "false");
  await expect.element(fold).toHaveTextContent("Legend (2 switched off)");
  await expect
    .element(screen.getByRole("checkbox", { name: "Class 3" }))
    .not.toBeInTheDocument();
});

test("shows a small overview only while a part is in view; a press there moves the view", async () => {
  const { screen, map } = await open();
  screen.container.style.width = "900px";
  const part = () => screen.container.querySelector<HTMLElement>(".part");
  await vi.waitFor(() => expect(map.element().clientHeight).toBe(600));
  expect(part()).toBeNull();
  (map.element() as HTMLElement).focus();
  await userEvent.keyboard("++++++++");
  await vi.waitFor(() => expect(part()).not.toBeNull());
  const box = part()!.parentElement!;
  expect(box.getAttribute("aria-hidden")).toBe("true");
  const before = part()!.style.left;
  box.setPointerCapture = () => undefined;
  const { left, top } = box.getBoundingClientRect();
  const at = { clientX: left + 12, clientY: top + 12, button: 0, pointerId: 1 };
  box.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, ...at }));
  await vi.waitFor(() => expect(part()!.style.left).not.toBe(before));
  const shown = part()!.getBoundingClientRect();
  expect(shown.left + shown.width / 2).toBeCloseTo(left + 12, 0);
  await screen.getByRole("button", { name: "Overview" }).click();
  await vi.waitFor(() => expect(part()).toBeNull());
});

test("shows the list while the focus is inside it", async () => {
  const { screen } = await open();
  const tree = screen.getByRole("tree");
  expect(tree.element().getBoundingClientRect().width).toBeLessThan(2);
  tree.element().querySelector<HTMLElement>("[tabindex='0']")?.focus();
  await vi.waitFor(() =>
    expect(tree.element().clientWidth).toBeGreaterThan(100),
  );
});

test("reads every colour of the page at once, even where changes are animated", async () => {
  const { screen } = await open();
  const rule = document.createElement("style");
  rule.textContent = "* { transition: all 1s !important }";
  document.head.append(rule);
  const probe = screen.container.querySelector<HTMLElement>(".probe")!;
  const { data, ink, soft, accent } = readPalette(probe);
  rule.remove();
  expect(new Set([...data, ink, soft, accent]).size).toBe(12);
});

test.each(["light", "dark"])(
  "passes the accessibility rules in %s",
  async (theme) => {
    document.documentElement.dataset.theme = theme;
    const { screen } = await open({
      ...network(40, 90),
      selection: "n4",
      list: true,
      off: [1],
    });
    await vi.waitFor(() => expect(document.getAnimations()).toEqual([]));
    await expectAccessible(screen.container);
    delete document.documentElement.dataset.theme;
  },
);
