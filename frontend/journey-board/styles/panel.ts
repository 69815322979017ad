import { css } from 'lit';

/** The panel on the right. */
export const panel = css`
  .panel {
    flex: none;
    width: 312px;
    padding: 12px 16px;
    border-left: 1px solid var(--line);
    overflow: auto;
    background: var(--surface);
  }
  .panel-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-bottom: 8px;
    color: var(--muted);
  }
  .panel section {
    display: grid;
    justify-items: start;
    gap: 6px;
    margin-bottom: 20px;
  }
  .panel section > * {
    max-width: 100%;
  }
  .panel .editing {
    width: 100%;
  }
  .panel h2 {
    margin: 0;
    font-size: 16px;
    font-weight: 650;
  }
  .panel h3 {
    margin: 0;
    color: var(--muted);
    font-size: 12px;
    font-weight: 600;
    letter-spacing: 0.03em;
    text-transform: uppercase;
  }
  .panel p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .panel .question {
    white-space: pre-line;
  }
  .panel .chips {
    margin-top: 0;
  }
  .panel slot[hidden] {
    display: none;
  }
  .panel .swatches {
    gap: 4px;
    padding: 2px 1px;
  }
  .chip .quiet {
    font-size: 11px;
  }
  .add-channel {
    width: 100%;
  }
  .span,
  .mood {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  @container (max-width: 800px) {
    .panel {
      position: absolute;
      inset: 0 0 0 auto;
      z-index: 8;
      width: min(312px, 90%);
      box-shadow: var(--float);
    }
  }
`;
