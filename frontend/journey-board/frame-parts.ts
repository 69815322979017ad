/** A frame with some of what is told: the first says that what was told before does not hold, the last that nothing follows. */
export interface PartFrame<T> {
  readonly first?: boolean;
  readonly items: readonly T[];
  readonly more?: boolean;
}

/** Puts the frames of a telling together. One that broke off is forgotten with the next. */
export class FrameParts<T> {
  #begun: readonly T[] = [];

  /** All that is told, with the last frame of it; null while more is to come. */
  take({ first, items, more }: PartFrame<T>): readonly T[] | null {
    this.#begun = first ? items : [...this.#begun, ...items];
    return more ? null : this.#begun;
  }
}
