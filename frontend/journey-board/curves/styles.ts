import { css } from 'lit';

/** Curves of several layers in one lane: their lines, where they part, and what line is whose. */
export const curveStyles = css`
  .curve.beside {
    stroke: var(--tint, var(--muted));
    stroke-width: 2;
  }
  .curve-point {
    fill: var(--canvas);
    stroke: var(--tint, var(--muted));
    stroke-width: 2;
  }
  .curve-point.dashed {
    stroke-dasharray: 2.5 2;
  }
  .parting {
    fill: light-dark(rgb(217 119 6 / 9%), rgb(251 154 75 / 14%));
  }
  .parting-words {
    fill: light-dark(#8a3c00, #ffb77d);
    font-size: 12px;
    paint-order: stroke;
    stroke: var(--canvas);
    stroke-width: 3px;
    text-anchor: middle;
  }
  .emotion .lane-head {
    display: flex;
    flex-direction: column;
    max-height: 140px;
  }
  .curves-head {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    min-height: 0;
    font-weight: 400;
  }
  .curves-button {
    flex: none;
    margin-left: -4px;
    padding: 0 4px;
    font-size: 12.5px;
  }
  .legend {
    display: grid;
    align-content: start;
    width: 100%;
    min-height: 0;
    margin: 0;
    padding: 0;
    overflow: auto;
    list-style: none;
    color: var(--muted);
    font-size: 11.5px;
    line-height: 15px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
    min-width: 0;
  }
  .legend span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .legend svg {
    flex: none;
  }
  .legend line {
    stroke: var(--tint, var(--accent));
    stroke-width: 2.5;
  }
  .curves-menu {
    position: fixed;
    inset: auto;
    width: max-content;
    max-width: 320px;
    margin: 0;
    padding: 8px 12px;
    font-size: 14px;
  }
  .curves-menu legend {
    float: left;
    width: 100%;
    padding: 0 0 4px;
    color: var(--muted);
  }
  .curves-menu label {
    display: flex;
    align-items: center;
    clear: both;
    gap: 8px;
    min-height: 30px;
  }
`;
