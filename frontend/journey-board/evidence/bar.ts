import { html, nothing, type TemplateResult } from 'lit';
import type { Board } from '../board.ts';
import type { Choice } from './choice.ts';
import { type Among, keyOf } from './counting.ts';
import type { Finding } from './findings.ts';
import { LEVELS } from './shade.ts';

/** What the bar of the lens tells. */
export interface EvidenceBar {
  readonly choices: readonly Choice[];
  readonly who: Choice;
  readonly findings: readonly Finding[];
  /** Where belief and customers part most. */
  readonly parting: { readonly words: string; readonly step: string } | null;
}
export interface EvidenceBarActs {
  readonly choose: (among: Among) => void;
  readonly goTo: (finding: Finding) => void;
  readonly goToStep: (step: string) => void;
  readonly more: (anchor: HTMLElement, rest: readonly Finding[]) => void;
}

const FINDINGS_SHOWN = 2;

/** Whose evidence is shown, what the colours mean, and what stands out. */
export function evidenceBarTemplate(board: Board, bar: EvidenceBar, acts: EvidenceBarActs): TemplateResult {
  const { texts } = board;
  return html`<section class="lens-bar" aria-label=${texts.of('board.lens', texts.of('board.lens.evidence'))}>
    <div class="among">
      <label class="muted" for="among">${texts.of('board.coverage.among')}</label>
      <select id="among" @change=${(event: Event) => acts.choose(amongOf(event))}>
        ${bar.choices.map(
          ({ among, name, asked }) => html`<option value=${keyOf(among)} .selected=${keyOf(among) === keyOf(bar.who.among)}>
            ${texts.of('board.coverage.choice', name, asked)}
          </option>`,
        )}
      </select>
    </div>
    ${legendTemplate(board)} ${findingsTemplate(board, bar, acts)}
  </section>`;
}

function amongOf(event: Event): Among {
  return (event.target as HTMLSelectElement).value.split(' ').filter(Boolean);
}

/** The colours with the numbers of customers that they stand for. */
function legendTemplate({ texts }: Board): TemplateResult {
  const swatch = (look: string, words: string) => html`<li><span class="swatch-of" data-look=${look} aria-hidden="true"></span>${words}</li>`;
  const numbers = LEVELS.slice(1).map((from, index) => {
    const next = LEVELS[index + 2];
    return next === undefined ? `${from}+` : next - 1 > from ? `${from}–${next - 1}` : String(from);
  });
  return html`<ul class="scale" aria-label=${texts.of('board.coverage.legend')}>
    ${swatch('assumption', texts.of('board.coverage.assumption'))}
    ${numbers.map((words, index) => swatch(`level${index + 1}`, words))}
    ${swatch('level2 old', texts.of('board.coverage.old'))}
  </ul>`;
}

function findingsTemplate({ texts }: Board, bar: EvidenceBar, acts: EvidenceBarActs): TemplateResult | typeof nothing {
  const { parting, findings } = bar;
  if (!parting && findings.length === 0) {
    return nothing;
  }
  const shown = findings.slice(0, FINDINGS_SHOWN);
  const rest = findings.slice(FINDINGS_SHOWN);
  return html`<ul class="findings" aria-label=${texts.of('board.gap.findings')}>
    ${parting ? html`<li>${button('parting-finding', parting.words, () => acts.goToStep(parting.step))}</li>` : nothing}
    ${shown.map((finding) => html`<li>${button('gap-finding', finding.words, () => acts.goTo(finding))}</li>`)}
    ${rest.length > 0
      ? html`<li>
          <button type="button" class="quiet" aria-haspopup="menu" @click=${(event: Event) => acts.more(event.currentTarget as HTMLElement, rest)}>
            ${texts.count('board.gap.rest', rest.length)} ▾
          </button>
        </li>`
      : nothing}
  </ul>`;
}

function button(look: string, words: string, act: () => void): TemplateResult {
  return html`<button type="button" class="finding ${look}" dir="auto" @click=${act}>${words}</button>`;
}
