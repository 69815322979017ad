import { html, nothing, type TemplateResult } from 'lit';
import type { Note, NoteLink } from '../model/note.ts';
import { signed } from '../typing/line-keys.ts';
import type { LineParts } from './line.ts';

/** Below a line: its tags, what it says of places on maps, and how it was felt. */
export function chipsTemplate(parts: LineParts, note: Note): TemplateResult | typeof nothing {
  const { texts } = parts.log;
  if (note.tags.length === 0 && note.links.length === 0 && note.mood === null) {
    return nothing;
  }
  return html`<div class="chips">
    ${note.links.map((link) => linkTemplate(parts, note, link))}
    ${note.tags.map((tag) => tagTemplate(parts, note, tag))}
    ${note.mood === null ? nothing : html`<span class="chip felt">${texts.own('mood.felt', signed(note.mood))}</span>`}
  </div>`;
}

function linkTemplate({ log, acts, names }: LineParts, note: Note, link: NoteLink): TemplateResult {
  const { texts } = log;
  const place = names.of(link);
  const against = link.stance === 'contradicts';
  const title = texts.own(against ? 'link.contradicts' : 'link.supports', place?.text ?? '');
  const felt = link.mood === null ? '' : ` · ${texts.own('mood.felt', signed(link.mood))}`;
  return html`<span class="chip place ${link.stance} ${place?.gone ? 'gone' : ''}">
    <a tabindex="-1" title=${title} href=${placeAddress(link)} dir="auto"><span aria-hidden="true">${against ? '≠' : '↳'}</span>
      ${against ? html`<span class="stance">${texts.own('stance.contradicts')}:</span> ` : nothing}${place?.text ?? texts.own('place.unknown')}${felt}${place?.gone
        ? html` <span class="muted">${texts.own('place.gone')}</span>` : nothing}</a>
    ${log.mayEdit
      ? html`<button type="button" class="quiet" tabindex="-1" aria-label=${texts.own('unlink', place?.text ?? '')}
          @click=${() => acts.unlink(note.id, link.id)}>✕</button>`
      : nothing}
  </span>`;
}

/** The board of the map, opened at the place. */
function placeAddress({ map, element, lane }: NoteLink): string {
  return `maps/${map}?at=${element}${lane === null ? '' : `/${lane}`}`;
}

function tagTemplate({ log, acts }: LineParts, note: Note, tag: string): TemplateResult | typeof nothing {
  const name = log.model.tags.nameOf(tag);
  if (name === null) {
    return nothing;
  }
  return html`<span class="chip tag"><span dir="auto">#${name}</span>${log.mayEdit
    ? html`<button type="button" class="quiet" tabindex="-1" aria-label=${log.texts.own('untag', name)}
        @click=${() => acts.untag(note.id, name)}>✕</button>`
    : nothing}</span>`;
}
