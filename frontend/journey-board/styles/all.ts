import { around } from '../../parts/styles/around.ts';
import { controls } from '../../parts/styles/controls.ts';
import { floating } from '../../parts/styles/floating.ts';
import { tokens } from '../../parts/styles/tokens.ts';
import { compareStyles } from '../compare/styles.ts';
import { curveStyles } from '../curves/styles.ts';
import { coverageStyles } from '../evidence/styles.ts';
import { layerStyles } from '../layers/styles.ts';
import { lensStyles } from '../lens/styles.ts';
import { cards } from './cards.ts';
import { dragging } from './dragging.ts';
import { editing } from './editing.ts';
import { emotion } from './emotion.ts';
import { frame } from './frame.ts';
import { grid } from './grid.ts';
import { panel } from './panel.ts';
import { tools } from './tools.ts';

export const styles = [tokens, controls, around, frame, grid, cards, emotion, editing, tools, dragging, floating, panel, layerStyles, curveStyles, compareStyles, lensStyles, coverageStyles];
