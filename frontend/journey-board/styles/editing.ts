import { css } from 'lit';

/** Fields in place. */
export const editing = css`
  .field {
    display: block;
    width: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    outline: 0;
    overflow: hidden;
    background: transparent;
    font: inherit;
    resize: none;
  }
  .panel .field {
    padding: 6px 8px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .panel .field:focus {
    outline: 2px solid var(--focus);
    outline-offset: 0;
  }
  :is(.card, .step, .stage, .lane-head, .title-field):has(.field) {
    outline: 2px solid var(--focus);
    outline-offset: 1px;
  }
  .lane-head:has(.field) {
    outline-offset: -3px;
  }
  .title-field {
    padding: 4px 8px;
    border-radius: var(--radius);
  }
  .counter {
    color: var(--muted);
    font-size: 12px;
    text-align: end;
  }
  .counter.over,
  .field-message {
    color: var(--pain);
    font-size: 12px;
    font-style: normal;
  }
  .stage :is(.counter, .field-message) {
    color: inherit;
  }
  .overtaken {
    display: grid;
    gap: 6px;
    margin-top: 6px;
    padding: 8px;
    border-radius: var(--radius);
    background: var(--notice);
    color: var(--notice-text);
    font-size: 13px;
    font-style: normal;
    font-weight: 400;
  }
  .overtaken blockquote {
    margin: 0;
    padding-left: 8px;
    border-left: 2px solid currentcolor;
    color: var(--text);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
`;
