import { html, nothing, type TemplateResult } from 'lit';
import type { Board } from '../board.ts';
import type { BoardElement } from '../element-state.ts';

/** The channels of a card as chips, added and removed one by one, with those used on this map to choose from. */
export function channelsTemplate(board: Board, card: BoardElement): TemplateResult {
  const { texts, session, mayEdit } = board;
  return html`<section>
    <h3>${texts.of('board.channels')}</h3>
    <div class="chips" role="list" aria-label=${texts.of('board.channels')}>
      ${card.channels.map(
        (channel) => html`<span class="chip" role="listitem">
          ${channel}
          ${mayEdit
            ? html`<button
                type="button"
                class="quiet"
                aria-label=${texts.of('board.channels.remove', channel)}
                @click=${() => session.untag(card.id, channel)}
              >✕</button>`
            : nothing}
        </span>`,
      )}
    </div>
    ${mayEdit ? adding(board, card) : nothing}
  </section>`;
}

function adding(board: Board, card: BoardElement): TemplateResult {
  const { texts, session } = board;
  const add = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const channel = input.value.trim();
    if (channel && !card.channels.includes(channel)) {
      session.tag(card.id, channel);
    }
    input.value = '';
  };
  return html`<input
      class="add-channel"
      list="channels-used"
      placeholder=${texts.of('board.channels.add')}
      aria-label=${texts.of('board.channels.add')}
      maxlength="200"
      @change=${add}
      @keydown=${(event: KeyboardEvent) => event.stopPropagation()}
    />
    <datalist id="channels-used">
      ${channelsUsed(board)
        .filter((channel) => !card.channels.includes(channel))
        .map((channel) => html`<option value=${channel}></option>`)}
    </datalist>`;
}

/** The channels used on this map, in the reader's alphabet. */
function channelsUsed(board: Board): string[] {
  const used = new Set<string>();
  for (const lane of board.lanes) {
    for (const step of board.model.steps()) {
      board.cardsIn(step.id, lane.id).forEach((card) => card.channels.forEach((channel) => used.add(channel)));
    }
  }
  return [...used].sort((a, b) => a.localeCompare(b, board.texts.locale));
}
