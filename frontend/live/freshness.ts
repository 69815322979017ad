type Revised = { readonly revision: number | null };

/** Whether what stands here is as new as what the server had at its welcome. */
export class Freshness {
  readonly #document: Revised;
  /** The server's revision at its welcome; until it has arrived this page is behind. Null without a connection. */
  #expected: number | null = null;
  /** The server is behind this page: it was restored from a backup. What is confirmed here no longer holds. */
  #distrusted = false;

  constructor(document: Revised) {
    this.#document = document;
  }

  /** The revision to name to the server; null where all is to be sent again. */
  get known(): number | null {
    return this.#distrusted ? null : this.#document.revision;
  }

  get isFresh(): boolean {
    const { revision } = this.#document;
    return this.#expected !== null && revision !== null && revision >= this.#expected;
  }

  /** The server is at this revision. False where that is behind this page, which has to ask anew then. */
  welcome(revision: number): boolean {
    const { known } = this;
    if (known !== null && known > revision) {
      this.#distrusted = true;
      return false;
    }
    this.#expected = revision;
    return true;
  }

  /** The whole document came. */
  whole(): void {
    this.#distrusted = false;
  }

  lost(): void {
    this.#expected = null;
  }
}
