import type { Layer } from './protocol.ts';

/** The variants of a map, as things. */
export class Layers {
  #layers: readonly Layer[] = [];

  set(layers: readonly Layer[]): void {
    this.#layers = layers;
  }

  /** All of them, those in the archive included, in the order in which they were made. */
  get all(): readonly Layer[] {
    return this.#layers;
  }

  /** Those in use: each variant, and behind it the future states that lie over it. */
  get inUse(): readonly Layer[] {
    const used = this.#layers.filter((layer) => !layer.archived);
    const over = (below: string | null) => used.filter((layer) => layer.future && (layer.below ?? null) === below);
    return [...over(null), ...used.filter((layer) => !layer.future).flatMap((layer) => [layer, ...over(layer.id)])];
  }

  get(id: string | null): Layer | undefined {
    return this.#layers.find((layer) => layer.id === id);
  }

  /** The ids of a layer and what it lies over, the lowest first; none for the base, or for one that is not known. */
  chain(id: string | null): readonly string[] {
    const layer = this.get(id);
    return layer ? [...this.chain(layer.below ?? null), layer.id] : [];
  }
}
