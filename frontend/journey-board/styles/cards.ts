import { css } from 'lit';

/** Cards: quiet, with one colour of meaning for each kind of lane. */
export const cards = css`
  .card {
    position: relative;
    min-width: 0;
    padding: 7px 10px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    --own-surface: var(--surface);
    background: var(--own-surface);
    box-shadow: var(--shadow);
    cursor: default;
  }
  .text {
    min-height: 1.35em;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .text a {
    color: var(--accent-text);
  }
  .pain .card {
    border-color: var(--pain-line);
    --own-surface: var(--pain-surface);
  }
  .opportunities .card {
    border-color: var(--opportunity-line);
    --own-surface: var(--opportunity-surface);
  }
  .thoughts .card {
    border-color: var(--thought-line);
    --own-surface: var(--thought-surface);
    font-style: italic;
  }
  .backstage .card {
    border-style: dashed;
    border-color: light-dark(#c3c8d4, #454b5b);
    --own-surface: var(--backstage-surface);
    box-shadow: none;
  }
  .metrics .card {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  .lane .tinted {
    padding-left: 7px;
    border-left: 4px solid var(--tint);
    --own-surface: color-mix(in srgb, var(--tint) 6%, var(--surface));
  }
  .red {
    --tint: var(--red);
  }
  .orange {
    --tint: var(--orange);
  }
  .yellow {
    --tint: var(--yellow);
  }
  .green {
    --tint: var(--green);
  }
  .teal {
    --tint: var(--teal);
  }
  .blue {
    --tint: var(--blue);
  }
  .purple {
    --tint: var(--purple);
  }
  .pink {
    --tint: var(--pink);
  }
  .grey {
    --tint: var(--grey);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-top: 4px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    max-width: 100%;
    padding: 1px 6px;
    border-radius: 5px;
    background: light-dark(#eceff5, #2f3442);
    color: light-dark(#50586a, #b8bfce);
    font-size: 12px;
    font-style: normal;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  [data-found] {
    box-shadow: 0 0 0 3px light-dark(#e3a008, #b58a1a);
  }
`;
