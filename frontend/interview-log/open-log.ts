import { html, nothing, type TemplateResult } from 'lit';
import { guardUnsent } from '../live/unsent-guard.ts';
import { Announcer } from '../parts/announcer.ts';
import { Dialog } from '../parts/dialog.ts';
import { Menu, type MenuItem } from '../parts/menu.ts';
import { Messages } from '../parts/messages.ts';
import { statusTemplate } from '../parts/status.ts';
import { barTemplate } from './around/bar.ts';
import { Dialogs } from './around/dialogs.ts';
import { guideTemplate } from './around/guide.ts';
import { helpTemplate } from './around/help.ts';
import { lineMenu } from './around/line-menu.ts';
import { Search } from './around/search.ts';
import { Acts } from './input/acts.ts';
import { startDrag } from './input/dragging.ts';
import { Keyboard } from './input/keyboard.ts';
import { Picker } from './input/picker.ts';
import { LinesView } from './lines/lines-view.ts';
import type { Log } from './log.ts';
import { NEW_LINE } from './line-draft.ts';
import { speakerName, speakersOf } from './people-who-speak.ts';
import { PlaceNames } from './place-names.ts';
import { NOTE_KINDS } from './protocol.ts';
import { Completion } from './typing/completion.ts';
import { Entry } from './typing/entry.ts';
import { entryTemplate } from './typing/entry-view.ts';
import { KEY_OF_KIND } from './typing/line-keys.ts';
import { LineEditor } from './typing/line-editor.ts';
import { Told } from './told.ts';

/** An interview while it is open: the parts that draw it, and how they work together. */
export class OpenLog {
  readonly entry: Entry;
  readonly editor: LineEditor;
  readonly lines: LinesView;
  readonly messages: Messages;
  readonly announcer: Announcer;
  readonly #log: Log;
  readonly #interview: string;
  readonly #acts: Acts;
  readonly #menu: Menu;
  readonly #dialog: Dialog;
  readonly #dialogs: Dialogs;
  readonly #completion: Completion;
  readonly #picker: Picker;
  readonly #search: Search;
  readonly #keyboard: Keyboard;
  readonly #leave: readonly (() => void)[];

  /** @param account who writes it */
  constructor(log: Log, interview: string, account: string) {
    const { session } = log;
    const names = new PlaceNames(log.model);
    const back = () => log.goTo(log.current);
    this.#log = log;
    this.#interview = interview;
    this.#acts = new Acts(log, names);
    this.#completion = new Completion(log);
    this.#menu = new Menu(back);
    this.#dialog = new Dialog(() => log.texts, back);
    this.#dialogs = new Dialogs(log, this.#acts, this.#dialog);
    this.#picker = new Picker(log, this.#acts, this.#dialogs);
    this.messages = new Messages(() => log.redraw());
    this.announcer = new Announcer(() => log.texts);
    this.editor = new LineEditor(log, this.#acts, this.#completion);
    this.entry = new Entry(log, this.#acts, this.#completion);
    const openMenu = (note: string, anchor: Element) => this.#openLineMenu(note, anchor);
    this.lines = new LinesView({ log, acts: this.#acts, editor: this.editor, names, openMenu });
    this.#search = new Search(log, () => this.lines);
    this.#keyboard = new Keyboard(log, this.#acts, this.#dialogs, {
      search: () => this.#search.focus(),
      help: () => this.#help(),
      menu: (note) => this.#openLineMenu(note, log.root.querySelector(`[data-note="${note}"] .said`)!),
      insert: (note) => this.#insert(note),
    });
    document.addEventListener('selectionchange', this.#selectionChanged);
    const told = new Told(log, this);
    this.#leave = [
      () => document.removeEventListener('selectionchange', this.#selectionChanged),
      guardUnsent({ session, account, question: (unsent) => log.texts.own(unsent === 1 ? 'sign-out.unsent.one' : 'sign-out.unsent', unsent) }),
      session.on('about', () => this.#completion.tagsChanged()),
      session.on('withdrawn', (keys) => {
        this.editor.withdrawn(keys);
        if (keys.has(NEW_LINE)) {
          this.entry.forget();
        }
      }),
      ...told.listen(),
    ];
  }

  stop(): void {
    this.#leave.forEach((leave) => leave());
    this.lines.stop();
    this.announcer.stop();
  }

  template(): TemplateResult {
    const { texts, session, model } = this.#log;
    return html`
      ${statusTemplate(texts, session)}
      ${barTemplate(this.#log, this.#acts, this.#search, { correct: () => this.#dialogs.clock(), help: () => this.#help() })}
      <div class="body">
        ${guideTemplate(this.#log, this.#acts)}
        <div class="scroller" @keydown=${this.#keyboard.onKey} @focusin=${this.#onFocus} @dblclick=${this.#onDoubleClick} @contextmenu=${this.#onContextMenu}
          @dragstart=${(event: DragEvent) => startDrag(this.#log, this.#interview, event)}>
          <div class="lines" role="list" aria-label=${texts.own('lines')}>${this.lines.template()}</div>
          ${model.revision !== null && model.notes.length === 0 ? html`<p class="empty muted">${texts.own('empty')}</p>` : nothing}
          ${this.entry.isShown ? entryTemplate(this.#log, this.entry, { kind: this.#kindMenu, speaker: this.#speakerMenu }) : nothing}
        </div>
        ${this.messages.template(texts.own('close'))}
      </div>
      ${this.announcer.element} ${this.#menu.element} ${this.#dialog.element} ${this.#completion.element} ${this.#picker.element}
    `;
  }

  /** The keyboard goes to a line, or into a field; true where it could. */
  focus(note: string | null): boolean {
    const { root } = this.#log;
    const field = note === null ? this.entry.field.input : this.editor.note === note ? this.editor.field?.input : null;
    const target = field ?? root.querySelector<HTMLElement>(`[data-note="${note}"]`);
    target?.focus({ preventScroll: true });
    (note === null ? root.querySelector('.entry') : target)?.scrollIntoView({ block: 'nearest' });
    return target?.isConnected ?? false;
  }

  #insert(note: string): void {
    this.entry.moveBehind(note);
    this.#log.goTo(null);
  }

  #help(): void {
    this.#dialog.show(this.#log.texts.own('help'), helpTemplate(this.#log.texts));
  }

  #openLineMenu(note: string, anchor: Element): void {
    const items = lineMenu(this.#log, this.#acts, this.#dialogs, note, () => this.#insert(note));
    this.#log.goTo(note);
    this.#menu.open(this.#log.texts.own('menu'), items, anchor.getBoundingClientRect());
  }

  #kindMenu = (anchor: Element): void => {
    const { texts } = this.#log;
    const items: MenuItem[] = NOTE_KINDS.map((kind) => ({
      label: `${texts.own(`kind.${kind}`)}  ${KEY_OF_KIND[kind]}`,
      checked: this.entry.line.kind === kind,
      act: () => this.entry.set('kind', kind),
    }));
    this.#log.goTo(null);
    this.#menu.open(texts.own('kind'), items, anchor.getBoundingClientRect());
  };

  #speakerMenu = (anchor: Element): void => {
    const { texts, model } = this.#log;
    const items: MenuItem[] = speakersOf(model.about).map((speaker, index) => ({
      label: `${speakerName(texts, model.about, speaker)}  Alt+${index + 1}`,
      checked: this.entry.speaker === speaker,
      act: () => this.entry.set('speaker', speaker),
    }));
    this.#log.goTo(null);
    this.#menu.open(texts.own('speaker'), items, anchor.getBoundingClientRect());
  };

  #onFocus = (event: FocusEvent): void => {
    const line = (event.target as Element).closest<HTMLElement>('[data-note]')?.dataset.note ?? null;
    this.#log.focused(line);
  };

  #onDoubleClick = (event: Event): void => {
    const said = (event.target as Element).closest('.text');
    const line = said?.closest<HTMLElement>('[data-note]')?.dataset.note;
    // A double click selects a word, too: whoever wants it finds it selected in the field.
    if (line !== undefined && this.#log.mayEdit) {
      this.#picker.close();
      this.#log.edit(line);
    }
  };

  #onContextMenu = (event: MouseEvent): void => {
    const line = (event.target as Element).closest<HTMLElement>('[data-note]');
    const inField = (event.target as Element).closest('textarea, a');
    if (line?.dataset.note !== undefined && !inField && this.#log.mayEdit) {
      event.preventDefault();
      this.#openLineMenu(line.dataset.note, line.querySelector('.said') ?? line);
    }
  };

  /** Once the pointer rests: a selection that is being drawn has no picker yet. */
  #selectionChanged = (): void => {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(this.#picker.selected, 250);
  };
  #pause: ReturnType<typeof setTimeout> | undefined;
}
