import { html, type TemplateResult } from 'lit';
import type { Texts } from '../../parts/reader-texts.ts';

/** In the field, then on a line. */
const KEYS: readonly (readonly [string, string])[] = [
  ['Enter', 'enter'],
  ['" ~ ! *', 'kind'],
  ['Tab, Alt+1 … 9', 'speaker'],
  ['Alt+ + − 0', 'mood'],
  ['#', 'tag'],
  ['@', 'link'],
  ['Ctrl/⌘+Enter', 'split'],
  ['Backspace', 'merge'],
  ['Alt+M', 'mask'],
  ['Esc', 'leave'],
  ['↑ ↓', 'arrows'],
  ['Enter, F2', 'edit'],
  ['Insert', 'insert'],
  ['Alt+↑ ↓', 'move'],
  ['Delete', 'remove'],
  ['Shift+F10', 'menu'],
  ['Ctrl/⌘+Z', 'undo'],
  ['Ctrl/⌘+Shift+Z', 'redo'],
  ['/', 'search'],
  ['?', 'help'],
];

/** The keys of the log and what they do. */
export function helpTemplate(texts: Texts): TemplateResult {
  return html`<dl class="keys">
    ${KEYS.map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${texts.own(`key.${does}`)}</dd></div>`)}
  </dl>`;
}
