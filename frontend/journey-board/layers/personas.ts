import { html, nothing, type TemplateResult } from 'lit';
import type { Board } from '../board.ts';
import type { Layer, Persona } from '../protocol.ts';

const SHOWN = 3;

/** The example persons whom a variant is for. */
export function personasTemplate({ texts }: Board, layer: Layer): TemplateResult | typeof nothing {
  const personas = layer.segments.flatMap((segment) => segment.personas).slice(0, SHOWN);
  return personas.length > 0
    ? html`<div class="personas" role="list" aria-label=${texts.of('board.personas')}>${personas.map(personaTemplate)}</div>`
    : nothing;
}

function personaTemplate({ name, role, quote, picture }: Persona): TemplateResult {
  const words = [role && `${name}, ${role}`, quote && `“${quote}”`].filter(Boolean).join('\n') || name;
  return html`<span class="persona" role="listitem" title=${words}>
    ${picture
      ? html`<img src=${picture} alt="" width="26" height="26" />`
      : html`<span class="initial" aria-hidden="true">${[...name.trim()][0] ?? '?'}</span>`}
    <span dir="auto">${name}</span>
  </span>`;
}
