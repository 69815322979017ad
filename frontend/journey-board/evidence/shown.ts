import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../parts/reader-texts.ts';
import type { Shown } from '../lens/lens.ts';
import { MONTHS } from './months.ts';
import type { Counted, Shade } from './shade.ts';

/**
 * How a place that is counted looks, in numbers and in words.
 *
 * @param brief whether there is little room: then the numbers say how many, and the words the rest
 */
export function shownOf(texts: Texts, shade: Shade, brief = false): Shown {
  const look = [`level${shade.level}`, shade.assumption ? 'assumption' : '', shade.old ? 'old' : ''].filter(Boolean).join(' ');
  return { look, mark: markTemplate(texts, shade, brief), words: wordsOf(texts, shade) };
}

function markTemplate(texts: Texts, shade: Shade, brief: boolean): TemplateResult {
  const { coverage, total, assumption } = shade;
  return html`<span class="count">${assumption ? texts.of('board.coverage.assumption') : share(texts, shade)}</span>
    ${total && !assumption ? html`<span>${texts.of('board.coverage.total', total.coverage.supporting, total.asked)}</span>` : nothing}
    ${coverage.anonymous > 0 && !brief ? html`<span>${texts.of('board.coverage.anonymous', coverage.anonymous)}</span>` : nothing}
    ${coverage.newest && !brief ? html`<span class="newest">${MONTHS.of(texts.locale, coverage.newest)}</span>` : nothing}
    ${against(shade).slice(0, brief ? 1 : 2).map(([key, number]) => html`<span class="against">${texts.count(key, number)}</span>`)}`;
}

function wordsOf(texts: Texts, shade: Shade): string {
  const { coverage, total, assumption, old } = shade;
  const newest = coverage.newest ? texts.of(old ? 'board.coverage.newest.old' : 'board.coverage.newest', MONTHS.of(texts.locale, coverage.newest)) : '';
  return [
    assumption ? texts.of('board.coverage.assumption') : customers(texts, shade),
    total && !assumption ? texts.of('board.coverage.total.words', total.coverage.supporting, total.asked) : '',
    coverage.anonymous > 0 ? texts.of('board.coverage.anonymous', coverage.anonymous) : '',
    newest,
    ...against(shade).map(([key, number]) => texts.count(key, number)),
  ].filter(Boolean).join('; ');
}

function customers(texts: Texts, { coverage, asked }: Counted): string {
  return asked === 0 ? texts.of('board.coverage.nobody') : texts.of('board.coverage.customers', coverage.supporting, asked);
}

function share(texts: Texts, { coverage, asked }: Counted): string {
  return asked === 0 ? texts.of('board.coverage.nobody') : texts.of('board.coverage.share', coverage.supporting, asked);
}

/** The keys and numbers of what speaks against it. */
function against({ coverage }: Counted): readonly (readonly [string, number])[] {
  const kinds = [['board.evidence.contradict', coverage.contradicting], ['board.coverage.against.anonymous', coverage.anonymousAgainst]] as const;
  return kinds.filter(([, number]) => number > 0);
}
