import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { COLOURS, type Person } from '../live/protocol.ts';
import type { Texts } from './reader-texts.ts';

const SHOWN = 4;

/**
 * The people in this document, each once however many tabs they have open.
 *
 * @param words what to say of somebody
 */
export function peopleTemplate<P extends Person>(texts: Texts, people: readonly P[], words: (person: P) => string): TemplateResult {
  const distinct = [...new Map(people.map((person) => [person.account, person])).values()];
  const shown = distinct.length > SHOWN + 1 ? distinct.slice(0, SHOWN) : distinct;
  const more = distinct.slice(shown.length);
  return html`<div class="people" role="list" aria-label=${texts.own('people')}>
    ${shown.map((person) => avatar(person, words(person)))}
    ${more.length > 0
      ? html`<span class="avatar more" role="listitem" title=${more.map((person) => person.name).join(', ')}>
          +${more.length}
        </span>`
      : nothing}
  </div>`;
}

/** The colour of a person as CSS knows it: one of the page's own, or as it is given. */
export function colourOf(person: Person): string {
  return (COLOURS as readonly string[]).includes(person.colour) ? `var(--who-${person.colour})` : person.colour;
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
