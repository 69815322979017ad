import { css } from 'lit';

/** The ⋮, "+ Add" and width handle of what the pointer or the keyboard is on, and the outlines of other people. */
export const tools = css`
  .tool {
    position: absolute;
    z-index: 2;
    min-width: 24px;
    min-height: 24px;
    padding: 0;
    border-radius: 6px;
    color: var(--muted);
    font-size: 14px;
    font-style: normal;
    font-weight: 600;
    line-height: 1;
    box-shadow: var(--shadow);
  }
  .menu-tool {
    top: 4px;
    right: 4px;
  }
  /* Beside the +, not under it. */
  :is(.stage, .step) > .menu-tool {
    right: 12px;
  }
  .add-tool {
    top: calc(50% - 12px);
    right: -15px;
    z-index: 5;
    border-radius: 50%;
  }
  .lane-head .add-tool {
    top: auto;
    right: auto;
    bottom: 2px;
    left: 45%;
  }
  /* Beside the legend, not upon it. */
  .emotion > .lane-head .add-tool {
    right: 4px;
    left: auto;
  }
  .cell .add-tool {
    top: auto;
    right: 12px;
    bottom: -1px;
    left: 3px;
    border-style: dashed;
    border-radius: var(--radius);
    background: color-mix(in srgb, var(--surface) 92%, transparent);
    font-weight: 400;
  }
  .width-handle {
    position: absolute;
    top: 25%;
    right: -4px;
    bottom: 25%;
    z-index: 1;
    width: 8px;
    border-radius: 4px;
    background: light-dark(#c3c8d4, #555c6e);
    cursor: ew-resize;
    touch-action: none;
  }
  :has(> .editing) > :is(.tool, .width-handle) {
    display: none;
  }
  [data-who] {
    box-shadow: 0 0 0 2px var(--who);
  }
  .cell[data-who] {
    box-shadow: inset 0 0 0 2px var(--who);
  }
  .who {
    position: absolute;
    top: -12px;
    left: 8px;
    z-index: 3;
    max-width: calc(100% - 16px);
    padding: 0 6px;
    border-radius: 4px;
    overflow: hidden;
    background: var(--who);
    color: #fff;
    font-size: 11px;
    line-height: 15px;
    font-style: normal;
    font-weight: 500;
    text-overflow: ellipsis;
    white-space: nowrap;
    pointer-events: none;
  }
  :is(.cell, .lane-head) > .who {
    top: 0;
  }
  @media (prefers-reduced-motion: no-preference) {
    .card,
    .tool {
      transition: box-shadow 120ms, opacity 120ms;
    }
  }
`;
