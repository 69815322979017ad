import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../parts/reader-texts.ts';
import type { Badge } from './badges.ts';

interface Part {
  readonly kind: 'customers' | 'total' | 'anonymous' | 'assumption' | 'against';
  readonly words: string;
}

/** A line at the foot of a card or cell. Its words are in the description of what it is on, so nobody hears them twice. */
export function badgeTemplate(texts: Texts, badge: Badge | null): TemplateResult | typeof nothing {
  return badge
    ? html`<div class="evidence-badge" aria-hidden="true">${partsOf(texts, badge).map(
        ({ kind, words }) => html`<span class=${kind}>${words}</span>`,
      )}</div>`
    : nothing;
}

/** The same for who cannot see it. */
export function badgeWords(texts: Texts, badge: Badge | null): string {
  return badge ? partsOf(texts, badge).map(({ words }) => words).join(', ') : '';
}

function partsOf(texts: Texts, { coverage, asked, total, assumption }: Badge): readonly Part[] {
  const { supporting, contradicting, anonymous, anonymousAgainst } = coverage;
  const parts: Part[] = [];
  if (assumption) {
    parts.push({ kind: 'assumption', words: texts.of('board.coverage.assumption') });
  } else if (supporting > 0 || total) {
    parts.push({ kind: supporting > 0 ? 'customers' : 'total', words: texts.of('board.coverage.customers', supporting, asked) });
  }
  if (total && total.coverage.supporting > 0) {
    parts.push({ kind: 'total', words: texts.of('board.coverage.total', total.coverage.supporting, total.asked) });
  }
  const nameless = (total?.coverage ?? coverage).anonymous;
  if (nameless > 0) {
    parts.push({ kind: 'anonymous', words: texts.of('board.coverage.anonymous', nameless) });
  }
  if (contradicting > 0) {
    parts.push({ kind: 'against', words: texts.count('board.evidence.contradict', contradicting) });
  }
  if ((total?.coverage ?? coverage).anonymousAgainst > 0) {
    parts.push({ kind: 'against', words: texts.count('board.coverage.against.anonymous', (total?.coverage ?? coverage).anonymousAgainst) });
  }
  return parts;
}
