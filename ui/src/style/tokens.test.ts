import { afterEach, expect, test } from "vitest";

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

/** The relative luminance of a token as painted. */
function luminance(token: string): number {
  const probe = document.createElement("span");
  probe.style.color = `var(--${token})`;
  document.body.append(probe);
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("no canvas");
  context.fillStyle = getComputedStyle(probe).color;
  context.fillRect(0, 0, 1, 1);
  probe.remove();
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  const linear = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return (
    0.2126 * (linear[0] ?? 0) +
    0.7152 * (linear[1] ?? 0) +
    0.0722 * (linear[2] ?? 0)
  );
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort(
    (a, b) => a - b,
  );
  return (high + 0.05) / (low + 0.05);
}

const grounds = ["paper", "raise", "sunk", "hover"];
const inks = ["ink", "soft", "accent", "warn", "good", "bad"];

const texts: [ink: string, ground: string][] = [
  ...inks.flatMap((ink) =>
    grounds.map((ground): [string, string] => [ink, ground]),
  ),
  ["accent", "accent-wash"],
  ["soft", "accent-wash"],
  ["warn", "warn-wash"],
  ["bad", "bad-wash"],
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["ink", "h1"],
  ["ink", "h2"],
  ["ink", "h3"],
  ["on-heat", "h4"],
  ["on-heat", "h5"],
];

const marks = ["edge", "tie", "data-grey"].concat(
  Array.from({ length: 8 }, (_, at) => `data-${at + 1}`),
);

for (const theme of ["light", "dark"]) {
  test(`text has 4.5:1 and marks have 3:1 in the ${theme} theme`, () => {
    document.documentElement.dataset.theme = theme;
    const weak = texts
      .filter(([ink, ground]) => contrast(ink, ground) < 4.5)
      .map(([ink, ground]) => `${ink} on ${ground}`);
    const faint = marks.filter((mark) => contrast(mark, "paper") < 3);
    expect([...weak, ...faint]).toEqual([]);
  });
}
