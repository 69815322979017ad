import { around } from '../../parts/styles/around.ts';
import { controls } from '../../parts/styles/controls.ts';
import { floating } from '../../parts/styles/floating.ts';
import { tokens } from '../../parts/styles/tokens.ts';
import { frame } from './frame.ts';
import { lines } from './lines.ts';
import { typing } from './typing.ts';

export const styles = [tokens, controls, around, floating, frame, lines, typing];
