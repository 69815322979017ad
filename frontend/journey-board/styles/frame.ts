import { css } from 'lit';

/** The frame around the map: bars, who is here, messages. */
export const frame = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 0;
    background: var(--canvas);
    color: var(--text);
    font-size: 14px;
    line-height: 1.35;
  }
  .top-bar,
  .action-bar {
    display: flex;
    align-items: center;
    flex: none;
    flex-wrap: wrap;
    gap: 6px 10px;
    padding: 6px 16px;
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }
  .top-bar {
    min-height: 56px;
  }
  .action-bar {
    min-height: 48px;
    background: var(--raised);
  }
  .top-bar button:not(.title),
  .action-bar button {
    flex: none;
    white-space: nowrap;
  }
  .space {
    flex: 1;
  }
  /* What stands at the end of a bar goes to the next line together. */
  .bar-end {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    flex-wrap: wrap;
    gap: 6px 10px;
    min-width: 0;
    margin-inline-start: auto;
  }
  .muted,
  .found {
    color: var(--muted);
  }
  h1 {
    flex: 0 1 auto;
    min-width: 80px;
    margin: 0 0 0 -8px;
    padding: 4px 8px;
    font-size: 18px;
    font-weight: 650;
  }
  h1,
  button.title {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  h1:has(button) {
    padding: 0;
  }
  button.title {
    max-width: 100%;
    padding: 4px 8px;
    border-color: transparent;
    font-weight: inherit;
  }
  .title-field {
    width: min(480px, 50vw);
    font-size: 18px;
    font-weight: 650;
  }
  .search {
    display: flex;
    align-items: center;
    flex: 1 1 110px;
    gap: 8px;
    min-width: 0;
    max-width: 180px;
  }
  .search:has(.found) {
    flex-basis: 200px;
    max-width: 280px;
  }
  .search input {
    flex: 1;
    min-width: 0;
  }
  .found {
    flex: none;
  }
  /* What fits depends on the room for the board, not on the window: the page may show something beside it. */
  .body {
    container-type: inline-size;
    position: relative;
    display: flex;
    flex: 1;
    min-height: 0;
  }
  .empty {
    position: sticky;
    left: 0;
    width: min(480px, 100%);
    margin: 48px auto;
    color: var(--muted);
    text-align: center;
  }
`;
