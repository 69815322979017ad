import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Texts } from '../../live/reader-texts.ts';
import type { Layers } from '../layers.ts';
import { layerScope } from '../layers/layer-names.ts';
import { COLOURS, type Person } from '../protocol.ts';

const SHOWN = 4;

/** Somebody on this board, and the layer that they look at. */
export interface Here extends Person {
  readonly layer?: string | null;
}

/** The people on this board, each once however many tabs they have open. */
export function peopleTemplate(texts: Texts, people: readonly Here[], layers: Layers): TemplateResult {
  const distinct = [...new Map(people.map((person) => [person.account, person])).values()];
  const shown = distinct.length > SHOWN + 1 ? distinct.slice(0, SHOWN) : distinct;
  const more = distinct.slice(shown.length);
  return html`<div class="people" role="list" aria-label=${texts.of('board.people')}>
    ${shown.map((person) => avatar(person, where(texts, person, layers)))}
    ${more.length > 0
      ? html`<span class="avatar more" role="listitem" title=${more.map((person) => person.name).join(', ')}>
          +${more.length}
        </span>`
      : nothing}
  </div>`;
}

/** The colour of a person as CSS knows it: one of the board's own, or as it is given. */
export function colourOf(person: Person): string {
  return (COLOURS as readonly string[]).includes(person.colour) ? `var(--who-${person.colour})` : person.colour;
}

/** In which layer somebody is, where there are several. */
function where(texts: Texts, person: Here, layers: Layers): string {
  return layers.inUse.length > 0 ? `${person.name}, ${layerScope(texts, layers.get(person.layer ?? null))}` : person.name;
}

function avatar(person: Person, words: string): TemplateResult {
  return html`<span
    class="avatar"
    role="listitem"
    aria-label=${words}
    title=${words}
    style=${styleMap({ '--who': colourOf(person) })}
    >${initials(person.name)}</span
  >`;
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)!] : [words[0]];
  return letters.map((word) => [...word][0] ?? '').join('').toUpperCase();
}
