import { nothing, type TemplateResult } from 'lit';
import type { TabStore } from '../../live/tab-store.ts';
import type { Menu } from '../../parts/menu.ts';
import { type Board, isEmotion } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import type { Lens, LensLine, Shown } from '../lens/lens.ts';
import { evidenceBarTemplate } from './bar.ts';
import { Believed } from './believed.ts';
import { type Choice, WhoCounts } from './choice.ts';
import { type Among, Counting } from './counting.ts';
import { NO_EVIDENCE } from './evidence.ts';
import { type Finding, findingsOn } from './findings.ts';
import { placesOfCell, placesOfStage, placesOfStep } from './places.ts';
import { type Counted, shadeOf } from './shade.ts';
import { shownOf } from './shown.ts';

/** What is worked out of board and evidence once, until one of them changes. */
interface WorkedOut {
  readonly who: Choice;
  readonly believed: Believed;
  readonly findings: readonly Finding[];
  readonly today: string;
}

/** Shows how many customers stand behind each place, what none of them spoke of, and how they felt. */
export class EvidenceLens implements Lens {
  readonly name = 'evidence';
  readonly #board: Board;
  readonly #menu: () => Menu;
  readonly #who: WhoCounts;
  readonly #changed: () => void;
  #counting = new Counting(NO_EVIDENCE);
  #workedOut: WorkedOut | null = null;

  /**
   * @param menu where findings that do not fit are listed
   * @param changed the lens shows something else
   */
  constructor(board: Board, store: TabStore, menu: () => Menu, changed: () => void) {
    this.#board = board;
    this.#menu = menu;
    this.#who = new WhoCounts(board, store);
    this.#changed = changed;
  }

  /** There is other evidence. */
  set counting(counting: Counting) {
    this.#counting = counting;
    this.boardChanged();
  }

  /** The board, or the layer that is looked at, is another. */
  boardChanged(): void {
    this.#workedOut = null;
  }

  cell(step: string, lane: string): Shown | null {
    const { model } = this.#board;
    if (isEmotion(model.get(lane))) {
      const words = this.#now.believed.words(step);
      return words ? { look: '', mark: nothing, words } : null;
    }
    const shown = this.#shown(placesOfCell(model, step, lane));
    const claims = model.cardsIn(step, lane).length > 0;
    return claims || shown.heard ? shown : null;
  }

  head(element: BoardElement): Shown | null {
    const { model } = this.#board;
    switch (element.type) {
      case 'stage':
        return this.#shown(placesOfStage(model, element.id), true);
      case 'step':
        return this.#shown(placesOfStep(model, element.id), true);
      default:
        return null;
    }
  }

  curve(lane: string, width: number): TemplateResult | typeof nothing {
    return this.#now.believed.curve(lane, width);
  }

  line(lane: string): LensLine {
    const { believed } = this.#now;
    const parting = believed.parting(lane);
    return { moods: believed.heard.map((heard) => heard?.mean ?? null), parting: parting ? [parting.column] : [] };
  }

  laneHead(): TemplateResult {
    return this.#now.believed.head();
  }

  bar(): TemplateResult {
    const { who, believed, findings } = this.#now;
    return evidenceBarTemplate(this.#board, {
      choices: this.#who.choices(this.#counting), who, findings, parting: believed.widest,
    }, {
      choose: (among) => this.#choose(among),
      goTo: (finding) => this.#follow(finding),
      goToStep: (id) => this.#board.goTo({ at: 'step', id }),
      more: (anchor, rest) => this.#list(anchor, rest),
    });
  }

  get #now(): WorkedOut {
    if (!this.#workedOut) {
      const who = this.#who.chosen(this.#counting);
      this.#workedOut = {
        who,
        believed: new Believed(this.#board, this.#counting, who),
        findings: findingsOn(this.#board, this.#counting, this.#who),
        today: new Date().toISOString().slice(0, 10),
      };
    }
    return this.#workedOut;
  }

  #shown(places: Iterable<string>, brief = false): Shown & { readonly heard: boolean } {
    const { who, today } = this.#now;
    const all = [...places];
    const counted = (among: Among): Counted => ({ coverage: this.#counting.of(all, among), asked: this.#counting.asked(among) });
    const chosen = counted(who.among);
    const total = who.among.length > 0 ? counted([]) : null;
    return { ...shownOf(this.#board.texts, shadeOf(chosen, total, today), brief), heard: (total ?? chosen).coverage.newest !== null };
  }

  #choose(among: Among): void {
    this.#who.choose(among);
    this.boardChanged();
    this.#changed();
  }

  /** Looks at whom a finding is about, and goes where it leads. */
  #follow({ among, target }: Finding): void {
    this.#choose(among);
    const element = this.#board.element(target ?? '');
    if (element?.type === 'stage' || element?.type === 'step') {
      this.#board.goTo({ at: element.type, id: element.id });
    }
  }

  #list(anchor: HTMLElement, findings: readonly Finding[]): void {
    const items = findings.map((finding) => ({ label: finding.words, act: () => this.#follow(finding) }));
    this.#menu().open(this.#board.texts.of('board.gap.list'), items, anchor.getBoundingClientRect(), undefined, () => anchor.focus());
  }
}
