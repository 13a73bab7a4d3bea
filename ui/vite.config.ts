/// <reference types="vitest/config" />
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { playwright } from "@vitest/browser-playwright";
import { existsSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";

/** The test reporter lists failures with this function, which Node 20 lacks. */
Map.groupBy ??= <K, T>(
  items: Iterable<T>,
  keyOf: (item: T, at: number) => K,
) => {
  const groups = new Map<K, T[]>();
  let at = 0;
  for (const item of items) {
    const key = keyOf(item, at++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

/** Chromium used by the component tests: the system's own, never a downloaded one. */
const chromium = [
  process.env.TRESTLE_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
].find((path) => path !== undefined && existsSync(path));

/**
 * Fetches what the first screen says beside the page, with what that imports; the language in use alone is read, once the
 * page knows which.
 */
const openings: Plugin = {
  name: "openings",
  transformIndexHtml: (_, { bundle = {} }) => {
    const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
    const files = new Set(
      chunks
        .filter(({ facadeModuleId }) =>
          /i18n\/..\/opening\.ts$/.test(facadeModuleId ?? ""),
        )
        .map(({ fileName }) => fileName),
    );
    // A set also visits what is added to it on the way.
    for (const file of files)
      chunks
        .find(({ fileName }) => fileName === file)
        ?.imports.forEach((imported) => files.add(imported));
    return [...files].map((file) => ({
      tag: "link",
      injectTo: "head" as const,
      attrs: { rel: "modulepreload", crossorigin: true, href: `/${file}` },
    }));
  },
};

export default defineConfig({
  plugins: [svelte(), openings],
  clearScreen: false,
  server: { port: 1420, strictPort: !process.env.VITEST },
  build: {
    target: "safari16.4",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  test: {
    include: ["src/**/*.test.ts"],
    setupFiles: ["src/testing/setup.ts"],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1024, height: 700 },
      provider: playwright({
        contextOptions: { reducedMotion: "reduce" },
        launchOptions: {
          executablePath: chromium,
          args: ["--no-sandbox", "--disable-gpu"],
        },
      }),
      instances: [{ browser: "chromium" }],
    },
  },
});
