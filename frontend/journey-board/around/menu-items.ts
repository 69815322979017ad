import type { ColourRow, MenuItem } from '../../parts/menu.ts';
import { type Board, isEmotion } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import type { Acts } from '../input/acts.ts';
import type { Direction } from '../input/places.ts';
import { shift } from '../input/shift.ts';
import { type Colour, COLOURS } from '../protocol.ts';

/** What the ⋮ of an element offers. */
export function menuItems(board: Board, acts: Acts, element: BoardElement): MenuItem[] {
  const { texts } = board;
  const details = { label: texts.of('board.menu.details'), act: () => board.select(element.id) };
  const remove = { label: texts.of('board.menu.remove'), apart: true, act: () => acts.remove(element) };
  if (!board.mayEdit) {
    return [details];
  }
  switch (element.type) {
    case 'card':
      return [...cardItems(board, acts, element), details, remove];
    case 'step':
      return [...stepItems(board, acts, element), details, remove];
    case 'stage':
      return [...stageItems(board, acts, element), details, remove];
    default:
      return [...laneItems(board, acts, element), details, remove];
  }
}

/** Whether its reader may give an element a colour. */
export function isColoured(board: Board, element: BoardElement): boolean {
  return element.type === 'card' && board.mayEdit && !isEmotion(board.element(element.lane ?? ''));
}

/** The words that offer to write a stage's question. */
export function questionKey(stage: BoardElement): string {
  return stage.question ? 'board.question.edit' : 'board.question.add';
}

/** The colours that a card can be given. */
export function colourRow(board: Board, card: BoardElement): ColourRow {
  const { texts, session } = board;
  return {
    label: texts.of('board.colour'),
    colours: [null, ...COLOURS].map((colour: Colour | null) => ({
      colour,
      label: texts.of(`board.colour.${colour ?? 'none'}`),
      chosen: card.colour === colour,
    })),
    act: (colour) => session.set(card.id, 'colour', colour),
  };
}

function cardItems(board: Board, acts: Acts, card: BoardElement): MenuItem[] {
  const { texts } = board;
  if (isEmotion(board.element(card.lane ?? ''))) {
    return [];
  }
  return [
    { label: texts.of('board.menu.edit'), act: () => board.edit({ id: card.id, where: 'board' }) },
    moveTo(board, card),
    {
      label: texts.of('board.menu.wider'),
      disabled: !acts.mayWiden(card),
      apart: true,
      act: () => acts.widen(card, 1),
    },
    { label: texts.of('board.menu.narrower'), disabled: card.span <= 1, act: () => acts.widen(card, -1) },
  ];
}

function stepItems(board: Board, acts: Acts, step: BoardElement): MenuItem[] {
  const { texts } = board;
  const stage = step.parent ?? '';
  return [
    rename(board, step),
    { label: texts.of('board.menu.step-before'), apart: true, act: () => acts.addStep(stage, before(board, step)) },
    { label: texts.of('board.menu.step-after'), act: () => acts.addStep(stage, step.id) },
    ...sideways(board, acts, step),
    moveTo(board, step),
  ];
}

function stageItems(board: Board, acts: Acts, stage: BoardElement): MenuItem[] {
  const { texts } = board;
  return [
    rename(board, stage),
    { label: texts.of(questionKey(stage)), act: () => board.edit({ id: stage.id, where: 'board', property: 'question' }) },
    { label: texts.of('board.add.step'), apart: true, act: () => acts.addStep(stage.id) },
    { label: texts.of('board.menu.stage-before'), act: () => acts.addStage(before(board, stage)) },
    { label: texts.of('board.menu.stage-after'), act: () => acts.addStage(stage.id) },
    ...sideways(board, acts, stage),
    moveTo(board, stage),
  ];
}

function laneItems(board: Board, acts: Acts, lane: BoardElement): MenuItem[] {
  const { texts } = board;
  return [
    rename(board, lane),
    { label: texts.of('board.menu.lane-before'), apart: true, act: () => board.askLaneKind(before(board, lane)) },
    { label: texts.of('board.menu.lane-after'), act: () => board.askLaneKind(lane.id) },
    { ...shifting(board, acts, lane, 'up'), apart: true },
    shifting(board, acts, lane, 'down'),
    moveTo(board, lane),
  ];
}

function sideways(board: Board, acts: Acts, element: BoardElement): MenuItem[] {
  return [{ ...shifting(board, acts, element, 'left'), apart: true }, shifting(board, acts, element, 'right')];
}

function shifting(board: Board, acts: Acts, element: BoardElement, direction: Direction): MenuItem {
  return { label: board.texts.of(`board.menu.${direction}`), act: () => shift(board, acts, element, direction) };
}

function rename(board: Board, element: BoardElement): MenuItem {
  return { label: board.texts.of('board.menu.rename'), act: () => board.edit({ id: element.id, where: 'board' }) };
}

function moveTo(board: Board, element: BoardElement): MenuItem {
  return { label: board.texts.of('board.menu.move-to'), act: () => board.askWhereTo(element.id) };
}

function before(board: Board, element: BoardElement): string | null {
  const siblings = board.model.siblingsOf(element);
  return siblings[siblings.indexOf(element) - 1]?.id ?? null;
}
