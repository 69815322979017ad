import { Announcer } from '../parts/announcer.ts';
import { Dialog } from '../parts/dialog.ts';
import { Menu } from '../parts/menu.ts';
import { Messages } from '../parts/messages.ts';
import type { BarActs } from './around/action-bar.ts';
import { Finder } from './around/finder.ts';
import { helpTemplate } from './around/help.ts';
import { askLaneKind } from './around/lane-kinds.ts';
import { colourRow, isColoured, menuItems } from './around/menu-items.ts';
import { moreItems } from './around/more-menu.ts';
import { MoveDialog } from './around/move-dialog.ts';
import { Presence } from './around/presence.ts';
import { Tools } from './around/tools.ts';
import { type Board, type Field, nameOf } from './board.ts';
import { cellKey } from './element-index.ts';
import { NoteDrop } from './evidence/drop-note.ts';
import { GridView } from './grid/grid-view.ts';
import { Acts } from './input/acts.ts';
import { Drag } from './input/drag.ts';
import { Editor } from './input/editor.ts';
import { FocusKeeper } from './input/focus-keeper.ts';
import { Keyboard } from './input/keyboard.ts';
import { pasteHere } from './input/paste-here.ts';
import { Pointer } from './input/pointer.ts';
import { LayerParts, type LayerRequests } from './layers/layer-parts.ts';
import type { Changed, Refused } from './session-types.ts';

/** The parts of one open board, and how they work together. */
export class BoardParts {
  readonly acts: Acts;
  readonly editor: Editor;
  readonly grid: GridView;
  readonly focus: FocusKeeper;
  readonly menu: Menu;
  readonly dialog: Dialog;
  readonly moveDialog: MoveDialog;
  readonly messages: Messages;
  readonly announcer: Announcer;
  readonly layers: LayerParts;
  readonly finder: Finder;
  readonly #board: Board;
  readonly #presence: Presence;
  readonly #hover: Tools;
  readonly #focused: Tools;
  readonly #keyboard: Keyboard;
  readonly #pointer: Pointer;
  readonly #noteDrop: NoteDrop;
  readonly #drawFrame: () => void;
  #scroller: HTMLElement | null = null;

  /**
   * @param frameLater draws bars and panel soon
   * @param frameNow draws them at once
   * @param requests what the page does with variants
   */
  constructor(board: Board, frameLater: () => void, frameNow: () => void, requests: LayerRequests) {
    this.#board = board;
    this.#drawFrame = frameNow;
    this.acts = new Acts(board);
    this.editor = new Editor(board, (field) => this.#drawField(field), this.#edited);
    this.grid = new GridView(board, this.editor);
    this.focus = new FocusKeeper(board, this.grid.element);
    this.menu = new Menu(() => this.#backToGrid());
    this.dialog = new Dialog(() => board.texts, () => this.#backToGrid());
    this.moveDialog = new MoveDialog(board, this.acts, this.dialog);
    this.messages = new Messages(frameLater);
    this.announcer = new Announcer(() => board.texts);
    this.layers = new LayerParts(board, this.menu, this.dialog, requests, frameLater);
    this.acts.removing = (id) => this.layers.questions.remove(id);
    this.#noteDrop = new NoteDrop(board, this.dialog, (dropped) => requests.ask('board-dropped', dropped));
    this.finder = new Finder(board, frameLater);
    this.#presence = new Presence(board, this.grid.element);
    this.#hover = new Tools(board, this.acts);
    this.#focused = new Tools(board, this.acts);
    this.#keyboard = new Keyboard(board, this.acts, this.focus, {
      search: () => board.root.querySelector<HTMLInputElement>('.search input')?.focus(),
      help: () => this.#help(),
      check: (spot) => this.layers.check(spot),
    });
    this.#pointer = new Pointer(board, this.acts, this.grid, this.#hover);
  }

  readonly barActs: BarActs = {
    search: (words) => this.finder.search(words),
    nextFound: (by) => this.finder.next(by),
    leaveSearch: () => {
      this.finder.leave();
      this.#backToGrid();
    },
    more: (anchor) =>
      this.menu.open(this.#board.texts.of('board.more'), moreItems(this.#board, () => this.#help()), anchor.getBoundingClientRect()),
  };

  /** Draws everything; a field that was open before a reload opens again once its card stands there. */
  drawAll(): void {
    this.#keeping(() => this.grid.drawAll());
    this.grid.drawn.then(() => {
      this.#settle();
      this.editor.reopen();
    });
  }

  changed(change: Changed): void {
    this.#keeping(() => this.grid.update(change));
    this.editor.changed();
    if (change.structure) {
      this.grid.drawn.then(() => this.#settle());
    }
    if (change.remote) {
      const author = this.#board.session.others.find((who) => who.account === change.author);
      this.announcer.changed(author?.name ?? null, change.elements.size);
    }
  }

  /** Draws these cells again: who stands behind them is not what it was. */
  drawBadges(cells: readonly string[]): void {
    this.#keeping(() => this.grid.drawCells(cells));
  }

  refused(refused: Refused): void {
    if (!this.layers.refused(refused) && !this.editor.refused(refused)) {
      this.#board.tell(this.#board.texts.refusal(refused.code, refused.values));
    }
  }

  /** Names what an undo left as others made it. */
  undone(kept: readonly string[]): void {
    if (kept.length > 0) {
      const { texts } = this.#board;
      const names = kept.flatMap((id) => this.#board.element(id) ?? []).map((element) => nameOf(texts, element));
      this.#board.tell(texts.of('board.undo.kept', names.slice(0, 5).join(', ') || kept.length));
    }
  }

  showPresence(): void {
    const me = this.#board.session.me?.account;
    this.#presence.show(this.#board.session.others.filter((who) => who.account !== me));
    this.#drawFrame();
  }

  openMenu(id: string, anchor: DOMRect): void {
    const element = this.#board.element(id);
    if (element) {
      const colours = isColoured(this.#board, element) ? colourRow(this.#board, element) : undefined;
      const label = this.#board.texts.of('board.menu.of', nameOf(this.#board.texts, element));
      this.menu.open(label, [...menuItems(this.#board, this.acts, element), ...this.layers.menuItems(element)], anchor, colours);
    }
  }

  askLaneKind(after: string | null): void {
    askLaneKind(this.#board.texts, this.dialog, this.acts, after);
  }

  /** The frame was drawn: the first time, listeners go on the part that scrolls. */
  frameDrawn(): void {
    if (!this.#scroller) {
      this.#scroller = this.#board.root.querySelector<HTMLElement>('.scroller');
      if (this.#scroller) {
        this.#listen(this.#scroller);
      }
    }
  }

  stop(): void {
    this.announcer.stop();
  }

  #listen(scroller: HTMLElement): void {
    const drag = new Drag(scroller, this.#pointer.drag);
    scroller.addEventListener('keydown', this.#keyboard.onKey);
    scroller.addEventListener('click', this.#pointer.onClick);
    scroller.addEventListener('dblclick', this.#pointer.onDoubleClick);
    scroller.addEventListener('contextmenu', this.#pointer.onContextMenu);
    scroller.addEventListener('pointerover', this.#pointer.onOver);
    scroller.addEventListener('pointerleave', this.#pointer.onLeave);
    scroller.addEventListener('pointerdown', drag.onPointerDown);
    scroller.addEventListener('focusin', this.#onFocus);
    this.#noteDrop.listen(scroller);
    scroller.addEventListener('paste', (event) => pasteHere(this.#board, this.focus, event));
  }

  #onFocus = (event: FocusEvent): void => {
    const node = event.composedPath()[0] as HTMLElement;
    const spot = this.focus.spotOf(node);
    if (spot) {
      this.focus.onFocus(spot);
      this.#focused.showOn(node);
      if (this.#board.selected) {
        this.#board.select(spot.at === 'cell' ? cellKey(spot.step, spot.lane) : spot.id);
      }
      this.#tellWhere();
    }
  };

  #tellWhere(): void {
    const { spot, place } = this.focus;
    const element = spot && spot.at !== 'cell' ? spot.id : null;
    this.#board.session.focus({ ...place, element, typing: this.editor.field !== null });
  }

  #drawField(field: Field): void {
    if (field.id === null) {
      this.grid.drawCells([cellKey(field.step, field.lane)]);
    } else if (field.where === 'board') {
      this.grid.drawElement(field.id);
    } else {
      this.#drawFrame();
    }
    this.#presence.show(this.#board.session.others);
    this.#tellWhere();
  }

  /** After a field was closed by key, the keyboard goes to what was written. */
  #edited = (field: Field, saved: string | null, byKey: boolean): void => {
    this.#tellWhere();
    if (!byKey || (field.id !== null && field.where !== 'board')) {
      return;
    }
    const id = saved ?? field.id;
    const element = this.#board.element(id ?? '');
    if (element && element.type !== 'map') {
      this.#board.goTo({ at: element.type, id: element.id });
    } else if (field.id === null) {
      this.#board.goTo({ at: 'cell', step: field.step, lane: field.lane });
    }
  };

  #keeping(work: () => void): void {
    const hadFocus = this.grid.element.contains(this.#board.root.activeElement);
    this.editor.around(work);
    this.focus.restore(hadFocus && this.editor.field === null);
    this.#presence.show(this.#board.session.others);
  }

  #settle(): void {
    this.#keeping(() => {});
  }

  #backToGrid(): void {
    if (this.focus.spot && !this.editor.field) {
      this.#board.goTo(this.focus.spot);
    }
  }

  #help(): void {
    this.dialog.show(this.#board.texts.of('board.help'), helpTemplate(this.#board.texts));
  }
}
