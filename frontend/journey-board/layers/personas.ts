import { html, nothing, type TemplateResult } from 'lit';
import type { Board } from '../board.ts';
import type { Layer, Persona } from '../protocol.ts';

const SHOWN = 3;

/** The example persons whom a variant is for. */
export function personasTemplate({ texts }: Board, layer: Layer): TemplateResult | typeof nothing {
  const personas = shownOf(layer);
  return personas.length > 0
    ? html`<div class="personas" role="list" aria-label=${texts.of('board.personas')}>${personas.map(personaTemplate)}</div>`
    : nothing;
}

/** The faces of these persons alone, for where little room is. */
export function facesTemplate(layer: Layer): TemplateResult | typeof nothing {
  const personas = shownOf(layer);
  return personas.length > 0
    ? html`<span class="personas faces">
        ${personas.map((persona) => html`<span class="persona" role="img" aria-label=${persona.name} title=${words(persona)}>
          ${faceTemplate(persona)}
        </span>`)}
      </span>`
    : nothing;
}

function shownOf(layer: Layer): readonly Persona[] {
  return layer.segments.flatMap((segment) => segment.personas).slice(0, SHOWN);
}

function personaTemplate(persona: Persona): TemplateResult {
  return html`<span class="persona" role="listitem" title=${words(persona)}>
    ${faceTemplate(persona)}
    <span dir="auto">${persona.name}</span>
  </span>`;
}

function faceTemplate({ name, picture }: Persona): TemplateResult {
  return picture
    ? html`<img src=${picture} alt="" width="26" height="26" />`
    : html`<span class="initial" aria-hidden="true">${[...name.trim()][0] ?? '?'}</span>`;
}

function words({ name, role, quote }: Persona): string {
  return [role ? `${name}, ${role}` : name, quote && `“${quote}”`].filter(Boolean).join('\n');
}
