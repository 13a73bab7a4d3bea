import { untrack, type Component } from "svelte";
import { HOME, screenOf, type ScreenProps } from "./places";
import { route } from "./router.svelte";

type Shown = ScreenProps & { name: string; Screen: Component<ScreenProps> };

const current = () => route.path[0] ?? HOME;

/**
 * The screen in view with the address behind its name, for as long as the calling component lives. A screen stays until
 * the next one is loaded, and never meets the address of another.
 */
export function followPlace(): { readonly shown: Shown | undefined } {
  let shown = $state.raw<Shown>();

  const show = (name: string, Screen: Component<ScreenProps>) => {
    shown = { name, Screen, path: route.path.slice(1), query: route.query };
  };

  $effect.pre(() => {
    const name = current();
    const before = untrack(() => shown);
    if (before?.name === name) {
      show(name, before.Screen);
      return;
    }
    void screenOf(name).then((Screen) => {
      if (Screen && name === current()) show(name, Screen);
    });
  });

  return {
    get shown() {
      return shown;
    },
  };
}
