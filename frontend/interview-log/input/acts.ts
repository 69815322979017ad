import { newId } from '../../live/ids.ts';
import type { Place } from '../line-draft.ts';
import type { Log } from '../log.ts';
import { areOfOne } from '../model/overlay.ts';
import { type Span, toggled, writeSpans } from '../model/spans.ts';
import type { PlaceNames } from '../place-names.ts';
import { INTERVIEWER, type LinkOp, type Op, type Property, type Settable, type SetOp, type Stance } from '../protocol.ts';

/** What can be done to lines and to the clock: each is one command. */
export class Acts {
  readonly #log: Log;
  readonly #names: PlaceNames;

  constructor(log: Log, names: PlaceNames) {
    this.#log = log;
    this.#names = names;
  }

  do(...ops: Op[]): void {
    this.#log.session.perform(ops);
  }

  set<P extends Property>(note: string, property: P, value: Settable[P]): void {
    const before: Readonly<Record<string, unknown>> | undefined = this.#log.model.get(note) as never;
    if (before && before[property] !== value) {
      this.do({ op: 'set', note, property, value } as SetOp);
    }
  }

  tag(note: string, tag: string): void {
    this.do({ op: 'tag', note, tag });
  }

  untag(note: string, tag: string): void {
    this.do({ op: 'untag', note, tag });
  }

  link(note: string, place: Place, stance: Stance, mood: number | null = null, part: Span | null = null): void {
    this.do(this.linkOp(note, place, stance, mood, part));
  }

  linkOp(note: string, place: Place, stance: Stance, mood: number | null = null, part: Span | null = null): LinkOp {
    this.#names.chosen(place);
    const { map, element, lane } = place;
    return {
      op: 'link', note, link: newId(), map, element, lane, stance, mood, from: part?.from ?? null, to: part?.to ?? null,
    };
  }

  unlink(note: string, link: string): void {
    this.do({ op: 'unlink', note, link });
  }

  /** Masks a part of the text, or shows it again. */
  mask(note: string, part: Span): void {
    const masks = this.#log.model.get(note)?.masks;
    if (masks) {
      this.set(note, 'masks', writeSpans(toggled(masks, part)));
    }
  }

  /** One line up or down. */
  move(note: string, by: 1 | -1): void {
    const { model } = this.#log;
    const there = model.neighbour(note, by);
    if (there) {
      this.do({ op: 'move', note, after: by > 0 ? there.id : (model.neighbour(note, -2)?.id ?? null) });
    }
  }

  /** Removes a line; the keyboard goes to the one that comes into its place. */
  remove(note: string): void {
    const { model } = this.#log;
    const next = model.neighbour(note, 1) ?? model.neighbour(note, -1);
    this.do({ op: 'remove', note });
    this.#log.goTo(next?.id ?? null);
  }

  /** Whether the line can be put behind the one before it; says why not where two people speak. */
  canMergeUp(note: string): boolean {
    const { model, texts } = this.#log;
    const [before, line] = [model.neighbour(note, -1), model.get(note)];
    if (!before || !line) {
      return false;
    }
    if (!areOfOne(before, line)) {
      this.#log.tell(texts.refusal('two-speakers', {}));
    }
    return areOfOne(before, line);
  }

  /** Puts the line behind the one before it; returns that one's id, and where in its text the line's begins. */
  mergeUp(note: string, text?: string): { into: string; at: number } | null {
    const before = this.#log.model.neighbour(note, -1);
    if (!before || !this.canMergeUp(note)) {
      return null;
    }
    const set: Op[] = text === undefined ? [] : [{ op: 'set', note, property: 'text', value: text }];
    this.do(...set, { op: 'merge', note, into: before.id });
    return { into: before.id, at: before.text.length };
  }

  /** Parts a line in two; returns the id of the second half. */
  split(note: string, at: number): string {
    const into = newId();
    this.do({ op: 'split', note, at, into });
    return into;
  }

  undo(): void {
    this.do({ op: 'undo' });
  }

  redo(): void {
    this.do({ op: 'redo' });
  }

  clock(running: boolean, at = this.#log.model.time()): void {
    this.do({ op: 'clock', running, at });
  }

  /** A question of the guide was asked. */
  ask(text: string): void {
    const { model } = this.#log;
    const after = model.notes.at(-1)?.id ?? null;
    this.do({ op: 'add', note: newId(), after, kind: 'paraphrase', speaker: INTERVIEWER, at: this.timeNow(), text, mood: null });
  }

  /** What the clock shows; null where nobody has started it. */
  timeNow(): number | null {
    const { model } = this.#log;
    return model.clock.running || model.clock.at > 0 ? model.time() : null;
  }
}
