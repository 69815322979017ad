import { html, nothing, type TemplateResult } from 'lit';
import { statusTemplate } from '../../parts/status.ts';
import type { Host, OpenBoard } from '../open-board.ts';
import { actionBarTemplate } from './action-bar.ts';
import { emptyTemplate } from './empty-state.ts';
import { cellPanelTemplate, panelTemplate } from './panel.ts';
import { cellOf } from './selection.ts';
import { topBarTemplate } from './top-bar.ts';

/** All of an open map's element: its bars, the map or a comparison, the panel, and what lies over them. */
export function frameTemplate(host: Host, open: OpenBoard, shareable: boolean): TemplateResult {
  const { parts, compare } = open;
  const comparing = compare.isOpen;
  const ask = (what: string) => () => host.fire(what);
  const page = { history: ask('board-history'), share: shareable ? ask('board-share') : null };
  return html`
    ${topBarTemplate(host, parts.acts, parts.editor, page)} ${statusTemplate(host.texts, host.session)}
    <slot name="bar"></slot>
    ${comparing ? compare.template() : barsTemplate(host, open)}
    <div class="body ${host.mayEdit ? 'may-edit' : ''}" ?hidden=${comparing}>
      <div class="scroller" tabindex="-1">${parts.grid.element}${emptyTemplate(host, parts.acts)}</div>
      ${panelOf(host, open)} ${parts.layers.quietLine.template()} ${parts.messages.template(host.texts.of('board.close'))}
    </div>
    ${parts.announcer.element} ${parts.menu.element} ${parts.dialog.element}
  `;
}

function barsTemplate(host: Host, { parts, lenses }: OpenBoard): TemplateResult {
  return html`${parts.layers.bar(lenses.button(parts.menu))} ${host.lens.bar()}
  ${actionBarTemplate(host, parts.acts, parts.focus.place, parts.finder.state, parts.barActs)}`;
}

function panelOf(host: Host, { parts }: OpenBoard): TemplateResult | typeof nothing {
  const selected = host.selected ? host.element(host.selected) : undefined;
  const cell = cellOf(host, host.selected);
  if (selected) {
    return panelTemplate(host, parts.acts, parts.editor, parts.layers, selected);
  }
  return cell ? cellPanelTemplate(host, cell.step, cell.lane) : nothing;
}
