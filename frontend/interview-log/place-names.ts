import type { NoteLink } from './model/note.ts';
import type { NoteModel } from './model/note-model.ts';
import type { Place } from './line-draft.ts';
import type { AboutPlace } from './protocol.ts';

function keyOf(element: string, lane: string | null): string {
  return lane === null ? element : `${element}/${lane}`;
}

/** How places on maps are called: as the server tells, and until then as they were called when they were chosen here. */
export class PlaceNames {
  readonly #model: NoteModel;
  readonly #chosen = new Map<string, AboutPlace>();

  constructor(model: NoteModel) {
    this.#model = model;
  }

  chosen(place: Place): void {
    this.#chosen.set(keyOf(place.element, place.lane), { text: placeText(place), type: place.type, gone: false });
  }

  of({ element, lane }: Pick<NoteLink, 'element' | 'lane'>): AboutPlace | null {
    const key = keyOf(element, lane);
    return this.#model.about?.places[key] ?? this.#chosen.get(key) ?? null;
  }
}

/** A place with where it stands: `Shop › Choose pass or tickets`. */
export function placeText({ path, text }: Place): string {
  return path || text;
}
