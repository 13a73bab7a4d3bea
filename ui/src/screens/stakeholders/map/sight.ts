import type { Camera } from "../../../components/graph/types";

/** Where each map of a file was last looked at from. */
let seen = { file: "", cameras: new Map<string | null, Camera>() };

/** Where a map was last looked at from; the common map has no name. */
export function sightOf(file: string, map: string | null): Camera | null {
  return seen.file === file ? (seen.cameras.get(map) ?? null) : null;
}

export function keepSight(
  file: string,
  map: string | null,
  camera: Camera,
): void {
  if (seen.file !== file) seen = { file, cameras: new Map() };
  seen.cameras.set(map, camera);
}
