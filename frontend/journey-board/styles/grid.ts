import { css } from 'lit';

/** The grid: heads that stay in view, rows, cells. */
export const grid = css`
  .scroller {
    flex: 1;
    min-width: 0;
    padding: 0 12px 48px;
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding: 130px 24px 24px calc(var(--lane-head) + 16px);
  }
  .grid {
    width: max-content;
    min-width: 100%;
    padding-right: 24px;
  }
  .heads {
    position: sticky;
    top: 0;
    z-index: 4;
    padding-top: 12px;
    background: var(--canvas);
  }
  .stages,
  .steps,
  .lane {
    display: grid;
    grid-template-columns: var(--lane-head) repeat(var(--columns, 0), var(--step-width));
  }
  .steps {
    padding: 6px 0 8px;
  }
  .corner,
  .lane-head {
    position: sticky;
    left: -12px;
    z-index: 3;
    grid-column: 1;
    margin-left: -12px;
    background: var(--canvas);
  }
  .stage,
  .step {
    position: relative;
    min-width: 0;
    margin-right: 6px;
    border-radius: var(--radius);
  }
  .stage {
    padding: 8px 12px;
    background: var(--stage);
    color: var(--stage-text);
  }
  .stage .title {
    position: sticky;
    left: calc(var(--lane-head) + 12px);
    width: fit-content;
    max-width: calc(100% - 24px);
  }
  .stage .title:has(.field) {
    width: min(100%, 420px);
  }
  .stage .name,
  .stage .title > .editing {
    font-size: 15px;
    font-weight: 650;
  }
  .stage .name {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .stage :is(.question, .asking) {
    color: var(--stage-muted);
    font-size: 12.5px;
  }
  .stage .question {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .may-edit .stage .question {
    cursor: text;
  }
  .step {
    padding: 7px 10px;
    border: 1px solid var(--line);
    background: var(--surface);
    font-weight: 600;
  }
  .step .name,
  .lane-head .name {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  /* A row that is out of view costs neither layout nor paint. */
  .lane {
    min-height: 56px;
    border-top: 1px solid var(--line);
    content-visibility: auto;
    contain-intrinsic-size: auto 130px;
  }
  .lane-head {
    padding: 12px 14px 12px 16px;
    font-weight: 600;
    outline-offset: -3px;
  }
  .cell {
    position: relative;
    min-width: 0;
    padding: 12px 6px 12px 0;
    border-radius: var(--radius);
    outline-offset: -4px;
  }
  .cards {
    display: grid;
    gap: 6px;
    padding: 0 6px 0 3px;
  }
  .spanned {
    grid-template-rows: repeat(var(--lines, 1), auto);
  }
  .spanned > .lane-head,
  .spanned > .cell,
  .spanned .cards {
    grid-row: 1 / -1;
  }
  .spanned > .cell,
  .spanned .cards {
    display: grid;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .loop {
    position: relative;
    height: 20px;
    margin: 0 24px 2px calc(var(--lane-head) + 24px);
  }
  .loop .way {
    position: absolute;
    inset: 8px 0 0;
    border: 2px solid var(--muted);
    border-bottom: 0;
    border-radius: 12px 12px 0 0;
  }
  .loop .way::before {
    content: '';
    position: absolute;
    bottom: -1px;
    left: -6px;
    border: 5px solid transparent;
    border-top: 7px solid var(--muted);
    border-bottom: 0;
  }
  .loop .hint {
    position: sticky;
    left: calc(var(--lane-head) + 48px);
    padding: 0 8px;
    background: var(--canvas);
    color: var(--muted);
    font-size: 12px;
  }
  .selected {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
  .lane-head.selected {
    outline-offset: -3px;
  }
  @container (max-width: 560px) {
    .scroller {
      --lane-head: 108px;
    }
  }
`;
