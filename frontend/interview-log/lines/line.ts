import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Who } from '../../live/protocol.ts';
import { overtakenTemplate } from '../../parts/overtaken.ts';
import { colourOf } from '../../parts/people.ts';
import { recordingAt, shownTime } from '../clock-time.ts';
import type { Acts } from '../input/acts.ts';
import type { Log } from '../log.ts';
import type { Note } from '../model/note.ts';
import type { Span } from '../model/spans.ts';
import { speakerName, speakerSign } from '../people-who-speak.ts';
import type { PlaceNames } from '../place-names.ts';
import { INTERVIEWER, LIMITS } from '../protocol.ts';
import type { LineEditor } from '../typing/line-editor.ts';
import { chipsTemplate } from './chips.ts';
import { piecesOf } from './marked-text.ts';

/** What lines are drawn with. */
export interface LineParts {
  readonly log: Log;
  readonly acts: Acts;
  readonly editor: LineEditor;
  readonly names: PlaceNames;
  readonly openMenu: (note: string, anchor: Element) => void;
}

/** How one line stands among the others just now. */
export interface LineState {
  /** Tab leads to it. */
  readonly tabbable: boolean;
  readonly here: readonly Who[];
  readonly found: readonly Span[];
  /** Somebody came for it. */
  readonly pointed: boolean;
}

export function lineTemplate(parts: LineParts, note: Note, state: LineState): TemplateResult {
  const { log, editor } = parts;
  const { texts, model } = log;
  const [who] = state.here;
  const classes = ['line', note.kind, note.speaker === INTERVIEWER ? 'asking' : '', state.pointed ? 'pointed' : ''];
  return html`<div
    class=${classes.join(' ')}
    role="listitem"
    data-note=${note.id}
    tabindex=${state.tabbable ? 0 : -1}
    aria-label=${label(log, note)}
    style=${styleMap(who ? { '--who': colourOf(who) } : {})}
    ?data-who=${who !== undefined}
  >
    ${timeTemplate(log, note)}
    <span class="speaker" draggable=${String(log.mayEdit)} title=${speakerName(texts, model.about, note.speaker)}>${speakerSign(texts, model.about, note.speaker)}</span>
    <div class="said">
      ${editor.note === note.id ? fieldTemplate(parts) : textTemplate(log, note, state.found)}
      ${chipsTemplate(parts, note)}
    </div>
    ${who ? html`<span class="whose">${state.here.map(({ name }) => name).join(', ')}</span>` : nothing}
    ${log.mayEdit
      ? html`<button type="button" class="quiet more" tabindex="-1" aria-label=${texts.own('menu')}
          @click=${(event: Event) => parts.openMenu(note.id, event.currentTarget as Element)}>⋯</button>`
      : nothing}
  </div>`;
}

/** A line in words, for who does not see it. */
function label({ texts, model }: Log, note: Note): string {
  const kind = texts.own(`kind.${note.kind}`);
  const time = note.at === null ? '' : `${shownTime(note.at)}, `;
  return `${time}${speakerName(texts, model.about, note.speaker)}, ${kind}: ${note.text}`;
}

/** The time, which leads to the recording. */
function timeTemplate({ texts, model }: Log, { at }: Note): TemplateResult {
  if (at === null) {
    return html`<span class="at"></span>`;
  }
  const [recording] = model.about?.recordings ?? [];
  return recording
    ? html`<a class="at" tabindex="-1" target="_blank" rel="noopener noreferrer" href=${recordingAt(recording, at)}
        title=${texts.own('recording.at', recording.title)}>${shownTime(at)}</a>`
    : html`<span class="at">${shownTime(at)}</span>`;
}

function textTemplate({ texts }: Log, note: Note, found: readonly Span[]): TemplateResult {
  const kind = note.kind === 'seen' || note.kind === 'thought' ? html`<span class="kind-sign">${texts.own(`kind.${note.kind}`)}</span>` : nothing;
  // No white space inside: places in the text are counted.
  return html`${kind}<span class="text" dir="auto">${piecesOf(note, found).map((piece) => {
    const classes = [piece.masked ? 'masked' : '', piece.linked ?? '', piece.found ? 'found' : ''].filter(Boolean).join(' ');
    return classes === ''
      ? piece.text
      : html`<mark class=${classes} title=${piece.masked ? texts.own('mask.is') : nothing}>${piece.text}</mark>`;
  })}</span>`;
}

function fieldTemplate({ log, editor }: LineParts): TemplateResult {
  const { texts } = log;
  const { field } = editor;
  const length = field?.text.length ?? 0;
  const leave = (event: FocusEvent) => {
    const inside = event.relatedTarget instanceof Node && (event.currentTarget as Node).contains(event.relatedTarget);
    // A window that loses the focus keeps its field; one that goes out of the page has been closed before.
    if (!inside && editor.field === field && !editor.overtaken && document.hasFocus()) {
      editor.close(true);
    }
  };
  return html`<div class="editing" @focusout=${leave} @keydown=${(event: Event) => event.stopPropagation()}>
    ${field?.input}
    ${length > LIMITS.text - 200 ? html`<div class="counter ${length > LIMITS.text ? 'over' : ''}">${texts.own('edit.length', length, LIMITS.text)}</div>` : nothing}
    ${editor.message ? html`<div class="field-message" role="alert">${editor.message}</div>` : nothing}
    ${editor.overtaken ? overtakenTemplate(texts, editor.overtaken, (mine) => editor.choose(mine)) : nothing}
  </div>`;
}
