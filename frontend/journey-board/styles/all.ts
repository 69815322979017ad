import { cards } from './cards.ts';
import { layerStyles } from '../layers/styles.ts';
import { curveStyles } from '../curves/styles.ts';
import { compareStyles } from '../compare/styles.ts';
import { controls } from './controls.ts';
import { dragging } from './dragging.ts';
import { editing } from './editing.ts';
import { emotion } from './emotion.ts';
import { floating } from './floating.ts';
import { frame } from './frame.ts';
import { grid } from './grid.ts';
import { panel } from './panel.ts';
import { tokens } from './tokens.ts';
import { tools } from './tools.ts';

export const styles = [tokens, controls, frame, grid, cards, emotion, editing, tools, dragging, floating, panel, layerStyles, curveStyles, compareStyles];
