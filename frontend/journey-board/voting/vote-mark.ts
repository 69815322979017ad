import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../parts/reader-texts.ts';
import type { Board } from '../board.ts';
import type { CardVotes } from './ballots.ts';

/** One's own votes on a card: a click gives one, with Shift it takes one back, and so do the buttons beside it. */
export function voteTemplate(board: Board, votes: CardVotes | null): TemplateResult | typeof nothing {
  if (!votes) {
    return nothing;
  }
  const { texts } = board;
  const { round, item, given, cap, mayGive } = votes;
  const vote = (by: 1 | -1) => board.vote({ round, item: item.id, by });
  const click = (event: MouseEvent) => vote(event.shiftKey ? -1 : 1);
  return html`<div class="vote-mark ${given > 0 ? 'given' : ''}">
    <button type="button" class="vote-less" tabindex="-1" ?disabled=${given === 0}
      aria-label=${texts.of('board.vote.take-back', item.title)} @click=${() => vote(-1)}>−</button>
    <button type="button" class="vote-dots" tabindex="-1" title=${texts.of('board.vote.click')} @click=${click}>
      <span aria-hidden="true">${'●'.repeat(given)}${'○'.repeat(cap - given)}</span>
      <span class="vote-number">${texts.count('board.votes.count', given)}</span>
    </button>
    <button type="button" class="vote-more" tabindex="-1" ?disabled=${!mayGive}
      aria-label=${texts.of('board.vote.give', item.title)} @click=${click}>+</button>
  </div>`;
}

/** The same for who cannot see it; they vote in the panel. */
export function voteWords(texts: Texts, votes: CardVotes | null): string {
  return votes ? texts.count('board.vote.mine', votes.given) : '';
}
