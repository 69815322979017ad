import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Who } from '../../live/protocol.ts';
import type { Note } from '../model/note.ts';
import { type Chunk, Chunks } from './chunks.ts';
import { hitsIn } from './find.ts';
import { type LineParts, lineTemplate } from './line.ts';

/** As high as a line is about, in pixels: what stands for lines that are not drawn yet. */
const LINE_HEIGHT = 46;
/** Before they come into view, lines are drawn that far ahead. */
const AHEAD = '1200px';
/** So many are drawn without being scrolled to, so that the browser's own search and screen readers find them. */
const MOST_DRAWN = 4_000;
const NOBODY: readonly Who[] = [];

/** Draws the lines, chunk by chunk: first those in view, the others while nothing else is to be done. */
export class LinesView {
  readonly #parts: LineParts;
  readonly #chunks = new Chunks();
  readonly #open = new Set<number>();
  #arranged: readonly Chunk[] = [];
  #observer: IntersectionObserver | null = null;
  #idle = 0;
  #pointed: string | null = null;
  #version = 0;
  /** What is searched for. */
  words = '';

  constructor(parts: LineParts) {
    this.#parts = parts;
  }

  /** Lines are drawn again with the next frame; `order`: others than before, or elsewhere. */
  touch(order: boolean): void {
    this.#version++;
    if (order) {
      this.#arranged = this.#chunks.arrange(this.#parts.log.model.notes);
    }
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    cancelIdleCallback?.(this.#idle);
  }

  /** Draws the line if it was not yet; the page has to be brought up to date then. */
  show(note: string): void {
    const chunk = this.#arranged.find(({ notes }) => notes.some(({ id }) => id === note));
    if (chunk && !this.#open.has(chunk.key)) {
      this.#open.add(chunk.key);
      this.touch(false);
    }
  }

  /** Marks the line that somebody came for. */
  point(note: string): void {
    this.#pointed = note;
    this.touch(false);
    this.#parts.log.redraw();
  }

  template(): TemplateResult {
    return html`${guard([this.#version], () => {
      const here = this.#whoIsWhere();
      return repeat(this.#arranged, ({ key }) => key, (chunk) => this.#chunkTemplate(chunk, here));
    })}`;
  }

  /** The page was drawn: what is not yet waits until it comes near. */
  drawn(scroller: HTMLElement): void {
    this.#observer ??= new IntersectionObserver((entries) => this.#near(entries), { root: scroller, rootMargin: AHEAD });
    for (const chunk of scroller.querySelectorAll<HTMLElement>('.chunk.waiting')) {
      this.#observer.observe(chunk);
    }
    this.#drawRestLater();
  }

  #chunkTemplate({ key, notes }: Chunk, here: ReadonlyMap<string, readonly Who[]>): TemplateResult {
    const height = `${notes.length * LINE_HEIGHT}px`;
    return this.#open.has(key)
      ? html`<div class="chunk" role="none" data-chunk=${key} style="contain-intrinsic-size: auto ${height}">
          ${repeat(notes, ({ id }) => id, (note) => this.#line(note.id, here))}
        </div>`
      : html`<div class="chunk waiting" role="none" data-chunk=${key} style="height: ${height}"></div>`;
  }

  #line(id: string, here: ReadonlyMap<string, readonly Who[]>): unknown {
    const { log, editor } = this.#parts;
    const note = log.model.get(id);
    if (!note) {
      return nothing;
    }
    const state = { tabbable: id === this.#tabbable, here: here.get(id) ?? NOBODY, found: hitsIn(note.text, this.words), pointed: id === this.#pointed };
    const who = state.here.map(({ tab, name, colour }) => `${tab}${name}${colour}`).join();
    const editing = editor.note === id ? this.#version : 0;
    const drawnWith = [note, state.tabbable, state.pointed, who, this.words, editing, log.model.about, log.mayEdit, log.texts];
    return guard(drawnWith, () => lineTemplate(this.#parts, note, state));
  }

  get #tabbable(): string | undefined {
    const { log } = this.#parts;
    return log.current !== null && log.model.get(log.current) ? log.current : log.model.notes.at(-1)?.id;
  }

  #whoIsWhere(): ReadonlyMap<string, readonly Who[]> {
    const me = this.#parts.log.session.me?.account;
    const here = new Map<string, readonly Who[]>();
    for (const who of this.#parts.log.session.others) {
      if (who.element !== null && who.account !== me) {
        here.set(who.element, [...(here.get(who.element) ?? []), who]);
      }
    }
    return here;
  }

  #near(entries: readonly IntersectionObserverEntry[]): void {
    const near = entries.filter((entry) => entry.isIntersecting);
    near.forEach(({ target }) => {
      this.#observer?.unobserve(target);
      this.#open.add(Number((target as HTMLElement).dataset.chunk));
    });
    if (near.length > 0) {
      this.touch(false);
      this.#parts.log.redraw();
    }
  }

  #drawRestLater(): void {
    // Safari has no idle callbacks; there lines are drawn when they come near.
    if (this.#idle !== 0 || typeof requestIdleCallback === 'undefined') {
      return;
    }
    this.#idle = requestIdleCallback(() => {
      this.#idle = 0;
      const drawn = this.#arranged.filter(({ key }) => this.#open.has(key)).reduce((sum, { notes }) => sum + notes.length, 0);
      const next = drawn < MOST_DRAWN ? this.#arranged.find(({ key }) => !this.#open.has(key)) : undefined;
      if (next) {
        this.#open.add(next.key);
        this.touch(false);
        this.#parts.log.redraw();
      }
    });
  }
}
