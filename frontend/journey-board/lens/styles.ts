import { css } from 'lit';

/** What a lens adds: its bar, and a line of numbers at the top of cells and in heads. */
export const lensStyles = css`
  .lens-bar {
    display: flex;
    align-items: center;
    flex: none;
    flex-wrap: wrap;
    gap: 6px 20px;
    padding: 6px 16px;
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }
  .lens-button {
    flex: none;
    white-space: nowrap;
  }
  /* The heads are higher by their marks. */
  .scroller:has([data-lens]:not([data-lens='plain'])) {
    scroll-padding-top: 190px;
  }
  .lens-mark {
    display: flex;
    align-items: baseline;
    flex-wrap: wrap;
    gap: 0 8px;
    font-size: 12px;
    font-weight: 400;
    font-style: normal;
    line-height: 17px;
    font-variant-numeric: tabular-nums;
  }
  .cell[data-look] {
    margin: 3px 6px 3px 0;
    padding: 0 0 8px;
    border: 1px solid transparent;
    background: var(--fill);
  }
  .cell > .lens-mark {
    padding: 4px 8px 5px;
    color: var(--on-fill);
  }
  .cell > .lens-mark:empty {
    display: none;
  }
  /* The border takes a pixel of each side, so that cards stay where they are. */
  .cell[data-look] > .cards {
    padding: 0 5px 0 2px;
  }
  .stage .lens-mark,
  .step .lens-mark {
    width: fit-content;
    max-width: 100%;
    margin-top: 4px;
    padding: 0 8px;
    border-radius: 9px;
    background: var(--fill);
    color: var(--on-fill);
  }
  /* Marks have a line of their own above the cards, also where cards span steps. */
  [data-lens]:not([data-lens='plain']) .spanned {
    grid-template-rows: auto repeat(var(--lines, 1), auto);
  }
  [data-lens]:not([data-lens='plain']) .spanned .cards {
    grid-row: 2 / -1;
  }
  [data-lens]:not([data-lens='plain']) .spanned .card {
    z-index: 1;
  }
`;
