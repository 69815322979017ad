import { css } from 'lit';

/** Fields in place. */
export const editing = css`
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
  .stage :is(.counter, .field-message) {
    color: inherit;
  }
`;
