import { html, nothing, type TemplateResult } from 'lit';
import { recordingAt, shownTime } from '../clock-time.ts';
import type { Acts } from '../input/acts.ts';
import type { Log } from '../log.ts';

/** The clock that everybody shares, and where the interview was recorded. */
export function clockBarTemplate(log: Log, acts: Acts, correct: () => void): TemplateResult {
  const { texts, model, mayEdit } = log;
  const { running, at } = model.clock;
  const start = texts.own(running ? 'clock.pause' : at > 0 ? 'clock.go-on' : 'clock.start');
  return html`<div class="clock-bar" role="group" aria-label=${texts.own('clock')}>
    ${mayEdit
      ? html`<button type="button" class="clock-act ${running ? '' : 'primary'}" @click=${() => acts.clock(!running)}>
          <span aria-hidden="true">${running ? '❚❚' : '▶'}</span> ${start}</button>`
      : nothing}
    <span class="clock-time ${running ? 'running' : ''}" role="timer" aria-live="off">${shownTime(model.time())}</span>
    ${mayEdit ? html`<button type="button" class="quiet" @click=${correct}>${texts.own('clock.correct')}</button>` : nothing}
    ${(model.about?.recordings ?? []).map((recording) => html`<a class="recording" target="_blank" rel="noopener noreferrer"
      href=${recordingAt(recording, 0)}>${recording.title || texts.own('recording')}</a>`)}
    ${model.about?.released ? html`<span class="chip">${texts.own('released')}</span>` : nothing}
  </div>`;
}
