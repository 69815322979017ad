import type { Texts } from '../parts/reader-texts.ts';
import type { CurvesBeside } from './curves/curves.ts';
import type { BoardElement } from './element-state.ts';
import type { BadgesOnBoard } from './evidence/badges.ts';
import type { Column } from './grid/layout.ts';
import type { Places, Spot } from './input/places.ts';
import type { ItemsOnBoard } from './items/items.ts';
import type { Lens } from './lens/lens.ts';
import type { BoardModel } from './model.ts';
import type { LaneKind } from './protocol.ts';
import type { BoardSession } from './session.ts';
import type { BallotsOnBoard } from './voting/ballots.ts';

/** The properties that are written as words; only stages have a question. */
export type Words = 'text' | 'question';

/** What is being written in: the words of an element, or a card that is not there before its first word is saved. */
export type Field =
  | { readonly id: string; readonly where: 'board' | 'panel' | 'title'; /** Its text, if absent. */ readonly property?: Words }
  | { readonly id: null; readonly step: string; readonly lane: string; readonly after: string | null };

/** A vote given to an item of a round, or taken back. */
export interface Vote {
  readonly round: string;
  readonly item: string;
  readonly by: 1 | -1;
}

/** What the parts of the board know of each other. */
export interface Board extends Places {
  readonly session: BoardSession;
  readonly model: BoardModel;
  readonly texts: Texts;
  readonly root: ShadowRoot;
  readonly mayEdit: boolean;
  readonly columns: readonly Column[];
  readonly lanes: readonly BoardElement[];
  /** What emotion lanes show of other layers. */
  readonly curves: CurvesBeside;
  /** Who stands behind cards and cells. */
  readonly badges: BadgesOnBoard;
  /** What cards carry. */
  readonly items: ItemsOnBoard;
  /** The reader's own votes in open rounds. */
  readonly ballots: BallotsOnBoard;
  /** How the map is looked at. */
  readonly lens: Lens;
  /** The id of what the panel shows. */
  readonly selected: string | null;

  /** What the sections of other modules in the panel are about: an element's id, or the key of a cell. */
  readonly sectionsOf?: string | null;

  /** Whether its reader may link notes that are dropped here. */
  readonly takesNotes?: boolean;

  /** Puts the keyboard there, and scrolls it into view. */
  goTo(spot: Spot): void;
  /** Shows an element in the panel; null closes it. */
  select(id: string | null): void;
  edit(field: Field): void;
  openMenu(id: string, anchor: Element | DOMRect): void;
  askWhereTo(id: string): void;
  askLaneKind(after: string | null): void;
  vote(vote: Vote): void;
  tell(message: string): void;
  announce(message: string): void;
}

/** What a card is called: as what it carries, if it does. */
export function cardName(board: Board, card: BoardElement): string {
  return board.items.of(card)?.title ?? nameOf(board.texts, card);
}

/** A name for an element that also one without text has. */
export function nameOf(texts: Texts, element: BoardElement): string {
  return element.text.trim() || texts.of(`board.unnamed.${element.type}`);
}

export function isEmotion(lane: BoardElement | undefined): boolean {
  return lane?.kind === 'emotion';
}

/** The keys of the lane kinds' names. */
export function kindKey(kind: LaneKind): string {
  return `board.kind.${kind}`;
}
