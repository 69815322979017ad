import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Texts } from '../parts/reader-texts.ts';
import type { Place } from './line-draft.ts';
import type { Log } from './log.ts';
import type { NoteModel } from './model/note-model.ts';
import { OpenLog } from './open-log.ts';
import { InterviewSession } from './session.ts';
import { styles } from './styles/all.ts';

const CALM_MS = 500;
const SECOND_MS = 1_000;
/** So long nobody waits who is writing down what is being said. */
const PLACES_MS = 3_000;

/** What the page's server side does when asked. */
interface Server {
  places?(query: string): Promise<readonly Place[]>;
}

/**
 * An interview to be written down together, while it happens.
 *
 * Set `interviewId`, `accountId`, `words` and `locale`; it opens its own connection, and asks `$server.places(query)` what
 * can be linked. Fires `interview-line-selected` ({note} or null, where the keyboard is in the line that is being typed) and
 * `interview-changed` (what stands in the interview is another than before).
 */
export class InterviewLogElement extends LitElement implements Log {
  static override styles = styles;
  static override properties = {
    interviewId: {},
    accountId: {},
    locale: {},
    words: { attribute: false },
  };

  declare interviewId: string | undefined;
  declare accountId: string | undefined;
  declare locale: string | undefined;
  /** The reader's texts by key. */
  declare words: Readonly<Record<string, string>> | undefined;
  /** Flow puts it here. */
  declare $server: Server | undefined;

  session!: InterviewSession;
  texts = new Texts({}, 'en', 'interview.log');
  current: string | null = null;
  #open: OpenLog | null = null;
  #ready = false;
  #atEnd = false;
  /** The line that somebody came for. */
  #wanted: string | null = null;
  /** Where the others know me to be. */
  #told = '';
  #clock: ReturnType<typeof setInterval> | undefined;
  #calm: ReturnType<typeof setTimeout> | undefined;

  get model(): NoteModel {
    return this.session.model;
  }

  get root(): ShadowRoot {
    return this.renderRoot as ShadowRoot;
  }

  get mayEdit(): boolean {
    return this.session.mayEdit && this.session.status !== 'blocked';
  }

  places(query: string): Promise<readonly Place[]> {
    const asked = Promise.resolve(this.$server?.places?.(query) ?? []);
    const tooLate = new Promise<readonly Place[]>((resolve) => setTimeout(() => resolve([]), PLACES_MS));
    // Without a connection nothing is offered; the words stay as they were typed.
    return Promise.race([asked, tooLate]).catch(() => []);
  }

  redraw(): void {
    this.requestUpdate();
  }

  redrawLines(): void {
    this.#open?.lines.touch(false);
    this.requestUpdate();
  }

  goTo(note: string | null): void {
    this.#select(note);
    this.#drawNow();
    this.#open?.focus(note);
  }

  edit(note: string): void {
    if (this.#open?.editor.open(note)) {
      this.#select(note);
      this.#drawNow();
      this.#open.focus(note);
    }
  }

  /** Goes to a line as soon as the lines are there. */
  showLine(note: string): void {
    this.#wanted = note;
    if (this.#ready) {
      this.#showWanted();
    }
  }

  focused(note: string | null): void {
    this.#select(note);
    const typing = note === null ? this.#open?.entry.line.text !== '' : this.#open?.editor.note === note;
    const place = `${note} ${typing}`;
    if (place !== this.#told) {
      this.#told = place;
      this.session.focus({ step: null, lane: null, element: note, typing });
    }
  }

  opened(): void {
    if (!this.#ready) {
      this.#ready = true;
      void this.#begin();
    }
  }

  changedForGood(): void {
    clearTimeout(this.#calm);
    this.#calm = setTimeout(() => this.#fire('interview-changed'), CALM_MS);
  }

  tell(message: string): void {
    this.#open?.messages.tell(message);
  }

  announce(message: string): void {
    this.#open?.announcer.say(message);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Flow may take the element out of the page and put it in again.
    this.requestUpdate('interviewId', undefined);
    this.#clock = setInterval(() => this.model?.clock.running && this.requestUpdate(), SECOND_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
    this.#close();
  }

  protected override willUpdate(changes: PropertyValues): void {
    if (changes.has('words') || changes.has('locale')) {
      this.texts = new Texts(this.words, this.locale, 'interview.log');
      this.style.setProperty('--open-quote', JSON.stringify(this.texts.own('quote.open')));
      this.style.setProperty('--close-quote', JSON.stringify(this.texts.own('quote.close')));
    }
    const other = ['interviewId', 'accountId'].some((property) => changes.has(property));
    if (other && this.interviewId && this.accountId && this.isConnected) {
      this.#openInterview(this.interviewId, this.accountId);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.#open ? html`${this.#open.template()}` : nothing;
  }

  protected override updated(): void {
    const scroller = this.#scroller;
    if (scroller && this.#open && this.model.revision !== null) {
      this.#open.lines.drawn(scroller);
      if (this.#atEnd) {
        scroller.scrollTop = scroller.scrollHeight;
      }
    }
  }

  get #scroller(): HTMLElement | null {
    return this.root.querySelector('.scroller');
  }

  #openInterview(id: string, account: string): void {
    this.#close();
    this.session = new InterviewSession({ id, account });
    this.#open = new OpenLog(this, id, account);
    this.session.start();
  }

  #close(): void {
    clearTimeout(this.#calm);
    this.#open?.stop();
    this.#open = null;
    this.#ready = false;
    this.current = null;
    this.session?.stop();
  }

  /** The first time that lines are there: the open field of before a reload, else the end of a talk that goes on. */
  async #begin(): Promise<void> {
    await this.updateComplete;
    const { editor, entry } = this.#open!;
    if (this.#wanted !== null) {
      this.#showWanted();
    } else if (editor.reopen()) {
      this.edit(editor.note!);
    } else if (this.model.clock.running || entry.line.text !== '') {
      this.#atEnd = true;
      this.goTo(null);
    }
    this.#scroller?.addEventListener('scroll', this.#onScroll, { passive: true });
  }

  #showWanted(): void {
    const note = this.#wanted!;
    this.#wanted = null;
    if (this.model.get(note)) {
      this.#atEnd = false;
      this.goTo(note);
      this.#open?.lines.point(note);
    } else {
      this.tell(this.texts.own('line.gone'));
    }
  }

  /** Whoever is at the end stays there as lines come. */
  #onScroll = (): void => {
    const scroller = this.#scroller!;
    this.#atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 40;
  };

  #select(note: string | null): void {
    if (note !== this.current) {
      this.current = note;
      this.redrawLines();
      this.#fire('interview-line-selected', { note });
    }
  }

  #drawNow(): void {
    if (this.current !== null) {
      this.#open?.lines.show(this.current);
    }
    this.requestUpdate();
    this.performUpdate();
  }

  #fire(what: string, detail?: object): void {
    this.dispatchEvent(new CustomEvent(what, { detail }));
  }
}

customElements.define('interview-log', InterviewLogElement);
