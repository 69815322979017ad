import { html, type TemplateResult } from 'lit';
import type { Texts } from '../../parts/reader-texts.ts';

const KEYS: readonly (readonly [string, string])[] = [
  ['← → ↑ ↓', 'arrows'],
  ['Enter, F2', 'edit'],
  ['Enter', 'save'],
  ['Shift+Enter', 'break'],
  ['Esc', 'leave'],
  ['n', 'add'],
  ['Alt+← → ↑ ↓', 'move'],
  ['↑ ↓, 0–3', 'mood'],
  ['c', 'check'],
  ['Delete', 'remove'],
  ['Ctrl/⌘+Z', 'undo'],
  ['Ctrl/⌘+Shift+Z', 'redo'],
  ['Space', 'details'],
  ['Shift+F10', 'menu'],
  ['/', 'search'],
  ['?', 'help'],
];

/** The keys of the board and what they do. */
export function helpTemplate(texts: Texts): TemplateResult {
  return html`<dl class="keys">
    ${KEYS.map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${texts.of(`board.key.${does}`)}</dd></div>`)}
  </dl>`;
}
