import { css } from 'lit';

/** Two layers compared. */
export const compareStyles = css`
  .body[hidden] {
    display: none;
  }
  .compare {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
  }
  .compare-bar {
    display: flex;
    align-items: center;
    flex: none;
    flex-wrap: wrap;
    gap: 6px 10px;
    min-height: 52px;
    padding: 6px 16px;
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }
  .compare h2,
  .compare h3 {
    margin: 0;
    font-size: 14px;
    font-weight: 600;
  }
  .compare-bar select {
    max-width: 260px;
  }
  .either {
    display: flex;
  }
  .either button {
    border-radius: 0;
  }
  .either button:first-child {
    border-radius: var(--radius) 0 0 var(--radius);
  }
  .either button:last-child {
    margin-left: -1px;
    border-radius: 0 var(--radius) var(--radius) 0;
  }
  .either [aria-pressed='true'],
  .either [aria-pressed='true']:hover:not(:disabled) {
    background: var(--stage);
    color: var(--stage-text);
  }
  .compare-body {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 12px;
    min-height: 0;
    padding: 12px 16px;
    overflow: auto;
  }
  .curves-panel,
  .compare-what {
    flex: none;
    min-width: 0;
    padding: 12px 14px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
  }
  .curves-title {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 4px 14px;
  }
  .curves-title .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    width: auto;
    font-size: 13px;
  }
  .curves-scroller {
    overflow-x: auto;
  }
  .curves-scroller svg {
    display: block;
  }
  .curves-panel .curve-point {
    fill: var(--surface);
  }
  .stage-name {
    fill: var(--text);
    font-size: 12.5px;
    font-weight: 600;
    text-anchor: middle;
  }
  .parting-names {
    margin: 4px 0 0;
    color: var(--muted);
    font-size: 12.5px;
  }
  .compare-list {
    width: 100%;
    margin-top: 8px;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .compare-list :is(th, td) {
    padding: 8px;
    border-bottom: 1px solid var(--line);
    overflow-wrap: anywhere;
    text-align: start;
    vertical-align: top;
  }
  .compare-list td > div {
    white-space: pre-line;
  }
  .compare-list thead th {
    color: var(--muted);
    font-size: 12.5px;
  }
  .compare-list tbody th {
    font-weight: 400;
  }
  .compare-list tbody th span {
    display: block;
  }
  .compare-list td.other {
    border-left: 4px solid var(--tint, var(--line));
  }
  .compare-list .same .other {
    border-left-color: var(--line);
  }
  .compare-list th:nth-child(4) {
    width: 14%;
  }
  .compare-list th:nth-child(5) {
    width: 202px;
  }
  .compare-list .acts button {
    margin: 0 2px 4px 0;
    padding-inline: 9px;
  }
  .kind-chip {
    display: inline-block;
    padding: 1px 7px;
    border-radius: 6px;
    background: light-dark(#e4edff, #24345c);
    color: light-dark(#1d4fd0, #b3caff);
    font-size: 12.5px;
  }
  .base-changed .kind-chip {
    background: var(--notice);
    color: var(--notice-text);
  }
  .same .kind-chip {
    background: none;
    color: var(--muted);
  }
  .is-beside {
    overflow: hidden;
  }
  .is-beside .curves-panel {
    display: none;
  }
  .is-beside .compare-what {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
  }
  .beside {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 12px;
    min-height: 0;
    margin-top: 8px;
  }
  .beside section {
    gap: 6px;
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .beside-scroller {
    --lane-head: 112px;
    background: var(--canvas);
  }
  .beside .lane {
    content-visibility: visible;
  }
  .differing {
    outline: 2px dashed var(--orange);
    outline-offset: -3px;
  }
`;
