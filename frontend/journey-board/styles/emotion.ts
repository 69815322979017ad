import { css } from 'lit';

/** The emotion lane. Its height stands in mood.ts, too. */
export const emotion = css`
  .lane.emotion {
    position: relative;
    height: 141px;
  }
  .emotion .cell {
    height: 140px;
    padding: 0;
  }
  .curve-layer {
    position: absolute;
    top: 0;
    left: var(--lane-head);
    pointer-events: none;
  }
  .curve-layer svg {
    display: block;
  }
  .curve {
    fill: none;
    stroke: var(--own-curve, var(--accent));
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .neutral {
    stroke: light-dark(#c9cedb, #424858);
    stroke-dasharray: 3 4;
  }
  .points {
    height: 100%;
  }
  .point {
    position: absolute;
    left: 50%;
    z-index: 1;
    width: 28px;
    height: 28px;
    margin: -14px 0 0 -14px;
    border-radius: 50%;
    cursor: ns-resize;
    touch-action: none;
  }
  .point::before {
    content: '';
    position: absolute;
    inset: 7px;
    border: 2.5px solid var(--own-curve, var(--accent));
    border-radius: 50%;
    background: var(--surface);
  }
  .point.selected {
    outline: none;
  }
  .point.selected::before {
    background: var(--own-curve, var(--accent));
  }
  .point .value {
    position: absolute;
    top: 4px;
    left: 28px;
    padding: 1px 5px;
    border-radius: 5px;
    background: var(--stage);
    color: var(--stage-text);
    font-size: 12px;
    opacity: 0;
    pointer-events: none;
  }
  .point:is(:hover, :focus) .value {
    opacity: 1;
  }
  .point[data-moving] .value {
    display: none;
  }
  .point[data-moving]::after {
    content: attr(data-moving);
    position: absolute;
    top: 4px;
    left: 28px;
    padding: 1px 5px;
    border-radius: 5px;
    background: var(--stage);
    color: var(--stage-text);
    font-size: 12px;
  }
  .may-edit .emotion .cell:not(:has(.point)):hover {
    background: light-dark(rgb(37 99 235 / 5%), rgb(122 165 255 / 8%));
    cursor: copy;
  }
`;
