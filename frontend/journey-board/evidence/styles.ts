import { css } from 'lit';

/** How many customers stand behind a place, as a colour; and how they felt, as a curve. */
export const coverageStyles = css`
  :host {
    /* No segment has this colour. */
    --heard: light-dark(#2c3344, #e3e7f1);
    --assumption: light-dark(#8a3c00, #ffb77d);
  }
  [data-look~='level0'] {
    --fill: light-dark(#e9ebf1, #1c1f28);
    --on-fill: var(--muted);
  }
  [data-look~='level1'] {
    --fill: light-dark(#d9eef3, #17333c);
    --on-fill: var(--text);
  }
  [data-look~='level2'] {
    --fill: light-dark(#b5dde7, #1a4655);
    --on-fill: var(--text);
  }
  [data-look~='level3'] {
    --fill: light-dark(#82c3d3, #1f5d72);
    --on-fill: light-dark(#10242b, #f2f9fb);
  }
  [data-look~='level4'] {
    --fill: light-dark(#3a93aa, #2b7d97);
    --on-fill: light-dark(#04151a, #fff);
  }
  [data-look~='level5'] {
    --fill: light-dark(#14657c, #8fd3e4);
    --on-fill: light-dark(#fff, #04151a);
  }
  [data-look~='assumption'] {
    --fill: var(--canvas);
    --on-fill: var(--assumption);
  }
  .cell[data-look~='assumption'] {
    border: 1px dashed color-mix(in srgb, var(--assumption) 45%, var(--line));
  }
  :is(.stage, .step) .lens-mark[data-look~='assumption'] {
    outline: 1px dashed var(--assumption);
    outline-offset: -1px;
  }
  /* Old evidence is worn out: its colour has gaps. */
  .cell[data-look~='old'],
  .swatch-of[data-look~='old'] {
    background: border-box repeating-linear-gradient(135deg, var(--fill) 0 7px, color-mix(in srgb, var(--fill) 50%, var(--canvas)) 7px 12px);
  }
  .cell[data-look~='old'] > .lens-mark {
    background: var(--fill);
  }
  .lens-mark .count {
    font-weight: 650;
  }
  [data-look~='assumption'] .count {
    font-style: italic;
    font-weight: 500;
  }
  [data-look~='old'] .newest {
    text-decoration: underline dotted;
    text-underline-offset: 2px;
  }
  .against {
    padding: 0 6px;
    border-radius: 8px;
    background: light-dark(#fff4f2, #3a2322);
    color: var(--pain);
    font-weight: 600;
  }
  .among {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
  }
  .among select {
    min-width: 0;
    max-width: 260px;
  }
  .scale {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 4px 12px;
    margin: 0;
    padding: 0;
    color: var(--muted);
    font-size: 12.5px;
    list-style: none;
  }
  .scale li {
    display: inline-flex;
    align-items: center;
    gap: 5px;
  }
  .swatch-of {
    width: 18px;
    height: 12px;
    border: 1px solid color-mix(in srgb, var(--text) 22%, transparent);
    border-radius: 3px;
    background: var(--fill);
  }
  .swatch-of[data-look~='assumption'] {
    border: 1px dashed var(--assumption);
  }
  .findings {
    display: flex;
    align-items: center;
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: 4px 8px;
    min-width: 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .findings li {
    min-width: 0;
    max-width: 100%;
  }
  .finding {
    min-height: 26px;
    max-width: 100%;
    padding: 2px 10px;
    border-radius: 13px;
    font-size: 13px;
    text-align: start;
  }
  .parting-finding {
    border-color: transparent;
    background: light-dark(rgb(217 119 6 / 12%), rgb(251 154 75 / 18%));
    color: light-dark(#7a3500, #ffc591);
  }
  .heard-line {
    fill: none;
    stroke: var(--heard);
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .heard-line.gap {
    stroke-width: 2;
    stroke-dasharray: 2 6;
  }
  .heard-point {
    fill: var(--canvas);
    stroke: var(--heard);
    stroke-width: 2;
  }
  .heard-people {
    fill: var(--heard);
    font-size: 12px;
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--canvas);
    stroke-width: 3px;
  }
  .band {
    fill: color-mix(in srgb, var(--heard) 11%, transparent);
  }
  .legend.of-lens {
    font-weight: 400;
  }
  .legend.of-lens span {
    white-space: normal;
  }
  .legend .heard line {
    stroke: var(--heard);
  }
  .legend .believed line,
  .believed-point {
    stroke: var(--own-curve, var(--accent));
  }
  .believed-point {
    fill: var(--surface);
    stroke-width: 2;
  }
`;
