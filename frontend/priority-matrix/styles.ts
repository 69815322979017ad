import { css } from 'lit';
import { controls } from '../parts/styles/controls.ts';
import { tokens } from '../parts/styles/tokens.ts';

const matrix = css`
  :host {
    position: relative; /* What is only for screen readers lies in here, and not below the page. */
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-width: 0;
    color: var(--text);
    font-size: 13px;
    --bubble: var(--pain);
    --bubble-surface: light-dark(#f0c9cb, #6e3a3c);
    --quick: light-dark(#eef6f1, #1c2b26);
    --bets: light-dark(#f4f7ff, #1d2536);
    --maybe: light-dark(#fafbfd, #20232c);
    --sinks: light-dark(#fdf8f1, #2b271f);
  }
  :host([kind='opportunity']) {
    --bubble: var(--etappe-opportunity, light-dark(#146c43, #7fd6a8));
    --bubble-surface: light-dark(#c9e8d6, #265743);
  }
  .plot {
    position: relative;
    width: 100%;
    height: clamp(280px, 68cqi, 560px);
    touch-action: pan-y;
  }
  .all {
    display: grid;
    gap: 12px;
    container-type: inline-size;
  }
  svg {
    display: block;
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  .quick {
    fill: var(--quick);
  }
  .bets {
    fill: var(--bets);
  }
  .maybe {
    fill: var(--maybe);
  }
  .sinks {
    fill: var(--sinks);
  }
  .quadrant,
  .side {
    fill: var(--muted);
    font-size: 12px;
  }
  .scale {
    color: var(--muted);
    font: inherit;
    font-size: 11px;
  }
  .scale .domain,
  .scale line {
    stroke: var(--line);
  }
  .target {
    fill: none;
    stroke: var(--accent);
    stroke-dasharray: 4 4;
  }
  .bubble {
    position: absolute;
    display: grid;
    place-items: center;
    min-width: 24px;
    min-height: 24px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    translate: -50% -50%;
    font-size: 12px;
    font-weight: 700;
    touch-action: none;
  }
  .bubble:hover:not(:disabled) {
    background: none;
  }
  .bubble::before {
    content: '';
    position: absolute;
    top: 50%;
    left: 50%;
    z-index: -1;
    width: var(--size);
    height: var(--size);
    border: 1px solid var(--bubble);
    border-radius: 50%;
    background: color-mix(in srgb, var(--bubble-surface) 88%, transparent);
    translate: -50% -50%;
  }
  .bubble.none::before {
    border-style: dashed;
    background: var(--surface);
  }
  .bubble.movable,
  .waiting.movable {
    cursor: grab;
  }
  .bubble[aria-pressed='true']::before {
    border: 2px solid var(--accent);
    box-shadow: 0 0 0 3px color-mix(in srgb, var(--accent) 30%, transparent);
  }
  .bubble.moving,
  .waiting.moving {
    cursor: grabbing;
  }
  .bubble.moving::before {
    border: 2px solid var(--accent);
    box-shadow: var(--float);
  }
  .label {
    position: absolute;
    z-index: 1000;
    max-width: min(260px, 70%);
    padding: 6px 10px;
    border-radius: var(--radius);
    background: var(--stage);
    color: var(--stage-text);
    box-shadow: var(--float);
    font-size: 12px;
    line-height: 1.35;
    overflow-wrap: anywhere;
    pointer-events: none;
  }
  .label b {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .beside {
    display: grid;
    gap: 6px;
  }
  h3 {
    margin: 0;
    color: var(--muted);
    font-size: 12px;
    font-weight: 600;
  }
  .beside ul {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    max-height: 180px;
    margin: 0;
    padding: 2px;
    overflow: auto;
    list-style: none;
  }
  .beside li {
    min-width: 0;
    max-width: 100%;
  }
  .waiting {
    display: flex;
    gap: 6px;
    max-width: 260px;
    min-height: 28px;
    padding: 2px 10px;
    border-radius: 14px;
    touch-action: none;
  }
  .waiting b {
    flex: none;
  }
  .waiting span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .waiting[aria-pressed='true'] {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
`;

export const styles = [tokens, controls, matrix];
