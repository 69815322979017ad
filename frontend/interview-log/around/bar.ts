import { html, nothing, type TemplateResult } from 'lit';
import { REDO, UNDO } from '../../parts/arrows.ts';
import { recordingAt, shownTime } from '../clock-time.ts';
import type { Acts } from '../input/acts.ts';
import type { Log } from '../log.ts';
import type { Search } from './search.ts';
import { whoTemplate } from './who.ts';

/** The clock that everybody shares, where the interview was recorded, who is here, and what can be done as a whole. */
export function barTemplate(log: Log, acts: Acts, search: Search, ask: { correct(): void; help(): void }): TemplateResult {
  return html`<div class="bar">
    ${clockTemplate(log, acts, () => ask.correct())}
    <span class="space"></span>
    ${whoTemplate(log)} ${search.template()} ${toolsTemplate(log, acts, () => ask.help())}
  </div>`;
}

function toolsTemplate({ texts, mayEdit }: Log, acts: Acts, help: () => void): TemplateResult {
  const button = (key: string, act: () => void, sign: unknown) => html`<button type="button" class="icon"
    aria-label=${texts.own(key)} title=${texts.own(key)} @click=${act}>${sign}</button>`;
  return html`<div class="tools">
    ${mayEdit ? html`${button('undo', () => acts.undo(), UNDO)}${button('redo', () => acts.redo(), REDO)}` : nothing}
    ${button('help', help, '?')}
  </div>`;
}

function clockTemplate(log: Log, acts: Acts, correct: () => void): TemplateResult {
  const { texts, model, mayEdit } = log;
  const { running, at } = model.clock;
  const start = texts.own(running ? 'clock.pause' : at > 0 ? 'clock.go-on' : 'clock.start');
  return html`<div class="clock" role="group" aria-label=${texts.own('clock')}>
    ${mayEdit
      ? html`<button type="button" class="clock-act ${running ? '' : 'primary'}" @click=${() => acts.clock(!running)}>
          <span aria-hidden="true">${running ? '❚❚' : '▶'}</span> ${start}</button>`
      : nothing}
    <span class="clock-time ${running ? 'running' : ''}" role="timer" aria-live="off">${shownTime(model.time())}</span>
    ${mayEdit ? html`<button type="button" class="quiet" @click=${correct}>${texts.own('clock.correct')}</button>` : nothing}
    ${(model.about?.recordings ?? []).map((recording) => html`<a class="recording" target="_blank" rel="noopener noreferrer"
      href=${recordingAt(recording, 0)}>${recording.title || texts.own('recording')}</a>`)}
  </div>`;
}
