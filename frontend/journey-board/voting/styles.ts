import { css } from 'lit';

/** One's own votes on cards. */
export const voteStyles = css`
  .vote-mark {
    display: flex;
    align-items: center;
    gap: 2px;
    margin-top: 4px;
    font-size: 12px;
    font-style: normal;
    line-height: 18px;
  }
  .vote-mark button {
    min-width: 24px;
    min-height: 24px;
    padding: 0 5px;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--surface);
    color: var(--text);
    font: inherit;
    cursor: pointer;
  }
  .vote-mark button[disabled] {
    opacity: 0.45;
    cursor: default;
  }
  .vote-mark .vote-dots {
    display: inline-flex;
    gap: 5px;
    border-color: transparent;
    background: none;
    letter-spacing: 1px;
    color: var(--muted);
  }
  .vote-mark.given .vote-dots {
    color: var(--accent);
  }
  .vote-number {
    letter-spacing: normal;
    white-space: nowrap;
  }
`;
