import { html, nothing, type TemplateResult } from 'lit';
import { type Board, cardName } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import { badgeTemplate, badgeWords } from '../evidence/badge.ts';
import type { Editor } from '../input/editor.ts';
import { itemMarkTemplate, itemMarkWords } from '../items/mark.ts';
import { markOf, markWords, signTemplate } from '../layers/marks.ts';
import { voteTemplate, voteWords } from '../voting/vote-mark.ts';
import { partsOf } from './links.ts';

/** A card, quiet unless someone writes in it. */
export function cardTemplate(board: Board, editor: Editor, card: BoardElement, place: string): TemplateResult {
  const writing = editor.isIn(card.id, 'board');
  const badge = board.badges.ofCard(card);
  const item = board.items.of(card);
  const votes = board.ballots.of(card);
  return html`<div
    role="listitem"
    class="card ${markOf(card) ?? ''} ${card.colour ? `tinted ${card.colour}` : ''} ${board.selected === card.id ? 'selected' : ''}"
    data-id=${card.id}
    data-at="card"
    tabindex="-1"
    aria-label=${cardName(board, card)}
    aria-description=${[itemMarkWords(board.texts, item), voteWords(board.texts, votes), markWords(board, card), ...card.channels, badgeWords(board.texts, badge)].filter(Boolean).join(', ') || nothing}
    style=${place}
  >
    ${writing ? editor.template() : textTemplate(item?.title ?? card.text)}
    ${itemMarkTemplate(board.texts, item)} ${voteTemplate(board, votes)}
    ${card.channels.length > 0
      ? html`<div class="chips">${card.channels.map((channel) => html`<span class="chip">${channel}</span>`)}</div>`
      : nothing}
    ${badgeTemplate(board.texts, badge)} ${writing ? nothing : signTemplate(board, card)}
  </div>`;
}

/** A text with its addresses as links. Lit sets it as text, so markup in it stays text. */
export function textTemplate(text: string): TemplateResult {
  return html`<div class="text" dir="auto">${partsOf(text).map((part) =>
    part.href
      ? html`<a href=${part.href} target="_blank" rel="noopener noreferrer" tabindex="-1">${part.text}</a>`
      : part.text,
  )}</div>`;
}

/** The place of a card that is being written for the first time. */
export function newCardTemplate(editor: Editor): TemplateResult {
  return html`<div role="listitem" class="card new">${editor.template()}</div>`;
}
