import type { Dialogs } from '../around/dialogs.ts';
import type { Log } from '../log.ts';
import { speakersOf } from '../people-who-speak.ts';
import { kindOfKey, moodAfterKey } from '../typing/line-keys.ts';
import type { Acts } from './acts.ts';

/** What keys ask of the log as a whole. */
export interface KeyRequests {
  readonly search: () => void;
  readonly help: () => void;
  readonly menu: (note: string) => void;
  /** A new line behind this one. */
  readonly insert: (note: string) => void;
}

const FAR = 10;

/** The keys of a line that has the keyboard, outside fields. */
export class Keyboard {
  readonly #log: Log;
  readonly #acts: Acts;
  readonly #dialogs: Dialogs;
  readonly #ask: KeyRequests;

  constructor(log: Log, acts: Acts, dialogs: Dialogs, ask: KeyRequests) {
    this.#log = log;
    this.#acts = acts;
    this.#dialogs = dialogs;
    this.#ask = ask;
  }

  onKey = (event: KeyboardEvent): void => {
    const line = event.target instanceof HTMLElement ? event.target.dataset.note : undefined;
    if (event.isComposing || line === undefined) {
      return;
    }
    if (this.#goes(event, line) || this.#isForAll(event) || (this.#log.mayEdit && this.#does(event, line))) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  #goes(event: KeyboardEvent, line: string): boolean {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return false;
    }
    const { model } = this.#log;
    const by = { ArrowUp: -1, ArrowDown: 1, PageUp: -FAR, PageDown: FAR }[event.key];
    if (by !== undefined) {
      const near = by < 0 ? model.notes[0] : null;
      this.#log.goTo((model.neighbour(line, by) ?? near)?.id ?? null);
    } else if (event.key === 'Home') {
      this.#log.goTo(model.notes[0]?.id ?? null);
    } else if (event.key === 'End' || event.key === 'Escape') {
      this.#log.goTo(null);
    } else {
      return false;
    }
    return true;
  }

  #isForAll(event: KeyboardEvent): boolean {
    const { key } = event;
    const control = event.ctrlKey || event.metaKey;
    if (control && !event.altKey && ['z', 'Z', 'y'].includes(key)) {
      (event.shiftKey || key === 'y' ? () => this.#acts.redo() : () => this.#acts.undo())();
    } else if (key === '/' && !control) {
      this.#ask.search();
    } else if (key === '?' && !control) {
      this.#ask.help();
    } else {
      return false;
    }
    return true;
  }

  #does(event: KeyboardEvent, line: string): boolean {
    const { key } = event;
    if (event.ctrlKey || event.metaKey) {
      return false;
    }
    if (event.altKey) {
      return this.#doesWithAlt(event, line);
    }
    switch (key) {
      case 'Enter':
      case 'F2':
        this.#log.edit(line);
        return true;
      case 'Delete':
        this.#acts.remove(line);
        return true;
      case 'Insert':
        this.#ask.insert(line);
        return true;
      case 'ContextMenu':
      case 'F10':
        return (key === 'ContextMenu' || event.shiftKey) && this.#then(() => this.#ask.menu(line));
      case '#':
        return this.#then(() => this.#dialogs.tag(line));
      case '@':
        return this.#then(() => void this.#dialogs.link(line, 'supports', null));
      default:
        return this.#says(key, line);
    }
  }

  #says(key: string, line: string): boolean {
    const kind = kindOfKey(key);
    const mood = kind ? undefined : moodAfterKey(key, this.#log.model.get(line)?.mood ?? null);
    if (kind) {
      this.#acts.set(line, 'kind', kind);
    } else if (mood !== undefined) {
      this.#acts.set(line, 'mood', mood);
    }
    return kind !== null || mood !== undefined;
  }

  #doesWithAlt(event: KeyboardEvent, line: string): boolean {
    const speaker = speakersOf(this.#log.model.about)[Number(/^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]) - 1];
    if (speaker !== undefined) {
      this.#acts.set(line, 'speaker', speaker);
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      this.#acts.move(line, event.key === 'ArrowUp' ? -1 : 1);
      this.#log.goTo(line);
    } else {
      return false;
    }
    return true;
  }

  #then(act: () => void): true {
    act();
    return true;
  }
}
