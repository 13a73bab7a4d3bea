import type { Camera } from "../../../components/graph/types";

/** Where each map of a file was last looked at from. */
let seen = { file: "", cameras: new Map<string | null, Camera>() };

/** Where the map of a view, or the common map, was last looked at from. */
export function sightOf(file: string, view: string | null): Camera | null {
  return seen.file === file ? (seen.cameras.get(view) ?? null) : null;
}

export function keepSight(
  file: string,
  view: string | null,
  camera: Camera,
): void {
  if (seen.file !== file) seen = { file, cameras: new Map() };
  seen.cameras.set(view, camera);
}
