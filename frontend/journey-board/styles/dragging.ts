import { css } from 'lit';

/** What is seen while something is dragged. */
export const dragging = css`
  .dragged {
    opacity: 0.35;
  }
  .drag-copy {
    position: fixed;
    top: 0;
    left: 0;
    z-index: 20;
    margin: 0;
    box-shadow: var(--float);
    opacity: 0.9;
    pointer-events: none;
  }
  .drag-copy.lane-head {
    border-radius: var(--radius);
    background: var(--surface);
  }
  .drop-line {
    position: fixed;
    z-index: 21;
    border-radius: 2px;
    background: var(--accent);
    pointer-events: none;
  }
  .drop-line.refused {
    background: var(--pain);
  }
  .dragging {
    cursor: grabbing;
    user-select: none;
    -webkit-user-select: none;
  }
  .widening {
    z-index: 2;
    outline: 2px solid var(--accent);
  }
  .takes-note {
    outline: 3px solid var(--focus);
    outline-offset: -1px;
  }
  .cell.takes-note {
    background: color-mix(in srgb, var(--focus) 10%, transparent);
    outline-offset: -4px;
  }
  .dialog .stances {
    display: grid;
    gap: 6px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .dialog .choice {
    display: flex;
    align-items: center;
    gap: 8px;
  }
`;
