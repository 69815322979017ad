import { css } from 'lit';

/** The line that is being typed, and fields in lines. */
export const typing = css`
  .entry {
    position: sticky;
    bottom: 0;
    z-index: 2;
    padding: 6px 16px 8px;
    background: var(--surface);
    box-shadow: 0 -1px var(--line);
  }
  .line.new {
    align-items: start;
    padding: 8px 5px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .line.new:focus-within {
    outline: 2px solid var(--focus);
    outline-offset: -1px;
  }
  .new button.speaker {
    min-width: 24px;
    min-height: 24px;
    margin: -3px -6px;
    padding: 0 4px;
    border-color: transparent;
    background: none;
  }
  .kind-of {
    min-height: 24px;
    margin-block: -3px;
    padding: 0 8px;
    border-color: transparent;
    background: var(--raised);
    color: var(--muted);
    font-size: 12px;
    white-space: nowrap;
  }
  .verbatim .kind-of,
  .seen .kind-of,
  .thought .kind-of {
    color: var(--accent-text);
  }
  .entry.thought .field {
    font-style: italic;
  }
  .said .editing {
    margin: -3px -7px;
    padding: 3px 7px;
    border-radius: 6px;
    background: var(--surface);
    box-shadow: 0 0 0 2px var(--focus);
  }
  .hint {
    margin: 6px 6px 0;
    font-size: 12.5px;
  }
  .behind {
    padding: 0 6px 4px;
    font-size: 12.5px;
  }
  .typing {
    display: flex;
    gap: 8px;
    padding: 0 6px 6px;
  }
  .who-types {
    padding: 0 8px;
    border-radius: 10px;
    background: var(--who);
    color: #fff;
    font-size: 12px;
    line-height: 18px;
  }
  @container (max-width: 480px) {
    .entry {
      padding-inline: 8px;
    }
    .kind-of {
      grid-column: 1 / -1;
      justify-self: start;
      margin: 4px 0 0;
    }
    .hint {
      display: none;
    }
  }
`;
