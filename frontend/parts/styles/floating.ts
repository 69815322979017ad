import { css } from 'lit';

/** Menu and dialog, and the swatches of colours. */
export const floating = css`
  .menu {
    position: fixed;
    inset: auto;
    min-width: 200px;
    max-height: calc(100vh - 16px);
    margin: 0;
    padding: 6px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow: auto;
    background: var(--surface);
    color: var(--text);
    box-shadow: var(--float);
  }
  .menu button:not(.swatch) {
    display: block;
    width: 100%;
    border: 0;
    background: none;
    text-align: start;
  }
  .menu button:not(.swatch):is(:hover, :focus-visible):not(:disabled) {
    background: var(--raised);
  }
  .menu [role='separator'] {
    height: 1px;
    margin: 6px 0;
    background: var(--line);
  }
  .swatches {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    padding: 4px 6px;
  }
  button.swatch,
  button.swatch:hover {
    width: 24px;
    min-height: 24px;
    padding: 0;
    border: 2px solid var(--surface);
    border-radius: 50%;
    background: var(--tint, var(--surface));
    box-shadow: 0 0 0 1px var(--line);
  }
  button.swatch.none {
    background: linear-gradient(135deg, var(--surface) 46%, var(--muted) 46% 54%, var(--surface) 54%);
  }
  button.swatch:is([aria-checked='true'], [aria-pressed='true']) {
    box-shadow: 0 0 0 2px var(--text);
  }
  .dialog {
    width: min(440px, calc(100vw - 32px));
    padding: 20px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
    color: var(--text);
    box-shadow: var(--float);
  }
  .dialog::backdrop {
    background: rgb(10 12 18 / 40%);
  }
  .dialog h2 {
    margin: 0;
    font-size: 16px;
    overflow-wrap: anywhere;
  }
  .dialog .content {
    display: grid;
    gap: 12px;
    margin: 16px 0;
  }
  .dialog label {
    display: grid;
    gap: 4px;
  }
  .dialog label span {
    color: var(--muted);
  }
  .dialog .buttons {
    display: flex;
    justify-content: flex-end;
    gap: 8px;
  }
  .kinds {
    display: grid;
    gap: 4px;
  }
  .kind {
    display: grid;
    padding: 6px 12px;
    text-align: start;
  }
  .kind span {
    color: var(--muted);
    font-size: 12.5px;
  }
  .keys {
    margin: 0;
  }
  .keys div {
    display: grid;
    grid-template-columns: 150px 1fr;
    gap: 12px;
    padding: 3px 0;
  }
  .keys dd {
    margin: 0;
  }
  kbd {
    padding: 1px 6px;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: var(--raised);
    font: inherit;
    font-size: 12.5px;
  }
`;
