import { html, nothing, type TemplateResult } from 'lit';
import type { Acts } from '../input/acts.ts';
import type { Log } from '../log.ts';
import { INTERVIEWER } from '../protocol.ts';

/** The questions of the guide: one click writes that it was asked; those that were are marked. */
export function guideTemplate({ texts, model, mayEdit }: Log, acts: Acts): TemplateResult | typeof nothing {
  const guide = model.about?.guide ?? [];
  if (guide.length === 0) {
    return nothing;
  }
  const asked = new Set(model.notes.filter(({ speaker }) => speaker === INTERVIEWER).map(({ text }) => text));
  return html`<details class="guide" open>
    <summary>${texts.own('guide')} <span class="muted">${texts.own('guide.asked', guide.filter(({ text }) => asked.has(text)).length, guide.length)}</span></summary>
    <ol>
      ${guide.map(({ text }) => html`<li class=${asked.has(text) ? 'asked' : ''}>
        ${mayEdit
          ? html`<button type="button" class="question" dir="auto" title=${texts.own('guide.ask')} @click=${() => acts.ask(text)}>${text}</button>`
          : html`<span dir="auto">${text}</span>`}
        ${asked.has(text) ? html`<span aria-hidden="true">✓</span><span class="unseen">${texts.own('guide.was-asked')}</span>` : nothing}
      </li>`)}
    </ol>
  </details>`;
}
