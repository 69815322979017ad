import { css } from 'lit';

/** The frame around the lines: bar, guide, and what opens beside them. */
export const frame = css`
  :host {
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 0;
    overflow: hidden;
    background: var(--surface);
    color: var(--text);
    font-size: 14px;
    line-height: 1.4;
  }
  .muted {
    color: var(--muted);
  }
  .space {
    flex: 1;
  }
  .bar,
  .clock,
  .tools {
    display: flex;
    align-items: center;
    flex: none;
    flex-wrap: wrap;
    gap: 6px 10px;
  }
  .taking {
    flex: none;
  }
  .clock {
    flex: 0 1 auto;
    min-width: 0;
  }
  .tools {
    gap: 6px;
  }
  .bar {
    padding: 10px 16px;
    border-bottom: 1px solid var(--line);
  }
  .clock-time {
    min-width: 72px;
    color: var(--muted);
    font-size: 16px;
    font-variant-numeric: tabular-nums;
  }
  .clock-time.running {
    color: var(--text);
    font-weight: 600;
  }
  .clock-act {
    min-width: 104px;
  }
  .recording {
    color: var(--accent-text);
  }
  .search {
    display: flex;
    align-items: center;
    flex: 1 1 100px;
    gap: 8px;
    min-width: 0;
    max-width: 220px;
  }
  .search input {
    flex: 1;
    min-width: 0;
  }
  .found-count {
    flex: none;
    color: var(--muted);
  }
  .body {
    position: relative;
    display: flex;
    flex: 1;
    min-height: 0;
  }
  .scroller {
    flex: 1;
    min-width: 0;
    overflow: auto;
    scroll-padding: 8px 0 120px;
  }
  .empty {
    margin: 32px 16px;
    text-align: center;
  }
  .guide {
    order: 1;
    flex: none;
    width: min(260px, 34%);
    padding: 12px 16px;
    border-inline-start: 1px solid var(--line);
    overflow: auto;
  }
  .guide:not([open]) {
    width: auto;
  }
  .guide summary {
    font-weight: 600;
    cursor: pointer;
  }
  .guide summary .muted {
    font-weight: 400;
  }
  .guide ol {
    display: grid;
    gap: 2px;
    margin: 10px 0 0;
    padding: 0;
    list-style: none;
  }
  .guide li {
    display: flex;
    align-items: baseline;
    gap: 4px;
  }
  .guide .asked {
    color: var(--muted);
  }
  .guide .question {
    flex: 1;
    padding: 5px 8px;
    border-color: transparent;
    background: none;
    text-align: start;
  }
  .guide .question:hover {
    background: var(--raised);
  }
  .completion,
  .picker {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 6px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    box-shadow: var(--float);
  }
  .picker:popover-open {
    display: flex;
    gap: 4px;
  }
  .picker button {
    min-height: 28px;
    padding: 2px 10px;
    border-color: transparent;
  }
  .completion {
    min-width: 220px;
    max-width: min(460px, calc(100vw - 16px));
    max-height: 320px;
    overflow: auto;
  }
  .completion [role='option'] {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding: 5px 10px;
    border-radius: calc(var(--radius) - 2px);
    cursor: pointer;
  }
  .completion [aria-selected='true'] {
    background: var(--raised);
    box-shadow: inset 2px 0 var(--accent);
  }
  .completion .foot {
    padding: 6px 10px 2px;
    font-size: 12px;
  }
  .places {
    display: grid;
    max-height: 40vh;
    overflow: auto;
  }
  .place-choice {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    border-color: transparent;
    text-align: start;
  }
  .quoted {
    max-height: 6em;
    margin: 0;
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--line);
    overflow: auto;
    color: var(--muted);
  }
  @container (max-width: 760px) {
    .body {
      flex-direction: column;
    }
    .guide {
      order: 0;
      width: auto;
      max-height: 32%;
      padding: 8px 16px;
      border-inline-start: 0;
      border-bottom: 1px solid var(--line);
    }
    .taking {
      display: none;
    }
  }
`;
