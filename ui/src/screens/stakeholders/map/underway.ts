import type { Point } from "../../../components/graph/types";

/** Where nodes were put whose places are on their way into the file: no older answer puts them back. */
export class Underway {
  readonly #places = new Map<string, Point>();

  /** Holds a place until it is kept or refused, and tells which. */
  async hold<T>(id: string, place: Point, kept: Promise<T>): Promise<T> {
    this.#places.set(id, place);
    const answer = await kept;
    if (this.#places.get(id) === place) this.#places.delete(id);
    return answer;
  }

  /** The nodes of an answer, with those that are under way where they were put. */
  over<N extends Point & { id: string }>(nodes: readonly N[]): N[] {
    return nodes.map((node) => ({ ...node, ...this.#places.get(node.id) }));
  }
}
