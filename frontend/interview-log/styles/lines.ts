import { css } from 'lit';

/** The lines, and what stands in and below them. */
export const lines = css`
  .lines {
    padding: 4px 16px 0;
  }
  .chunk {
    content-visibility: auto;
  }
  .line {
    position: relative;
    display: grid;
    grid-template-columns: 62px minmax(16px, max-content) minmax(0, 1fr) auto;
    gap: 2px 14px;
    align-items: baseline;
    padding: 8px 6px;
    border-bottom: 1px solid var(--line);
  }
  .line:focus-visible {
    outline-offset: -2px;
    border-radius: 4px;
  }
  .line.pointed {
    background: light-dark(#fff7dc, #3a3419);
  }
  .line[data-who] {
    box-shadow: inset 3px 0 var(--who);
  }
  .at {
    color: var(--muted);
    font-variant-numeric: tabular-nums;
    text-decoration: none;
  }
  a.at {
    text-decoration: underline;
    text-decoration-color: var(--line);
    text-underline-offset: 3px;
  }
  a.at:hover {
    color: var(--accent-text);
    text-decoration-color: currentcolor;
  }
  .speaker {
    color: var(--accent-text);
    font-weight: 650;
  }
  .asking .speaker,
  .asking .text {
    color: var(--muted);
    font-weight: 400;
  }
  .said {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .text {
    white-space: pre-wrap;
  }
  .verbatim .text::before {
    content: var(--open-quote);
  }
  .verbatim .text::after {
    content: var(--close-quote);
  }
  .thought .text {
    font-style: italic;
  }
  .kind-sign {
    margin-inline-end: 6px;
    padding: 1px 6px;
    border: 1px solid var(--line);
    border-radius: 4px;
    color: var(--muted);
    font-size: 12px;
  }
  mark {
    background: none;
    color: inherit;
  }
  mark.supports {
    text-decoration: underline;
    text-decoration-color: var(--accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }
  mark.contradicts {
    text-decoration: underline wavy var(--pain);
    text-underline-offset: 3px;
  }
  mark.masked {
    border-radius: 2px;
    background: repeating-linear-gradient(
      135deg, light-dark(#e1e4ec, #3d4352) 0 4px, light-dark(#eceef4, #323744) 4px 8px
    );
    box-shadow: 0 0 0 1px var(--muted);
  }
  mark.found {
    background: light-dark(#ffe58a, #6b5600);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
  }
  .chips:not(:empty) {
    margin-top: 4px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    max-width: 100%;
    padding: 0 7px;
    border-radius: 6px;
    background: light-dark(#edf0f7, #2b303d);
    color: var(--text);
    font-size: 12.5px;
    line-height: 20px;
  }
  .chip a {
    color: inherit;
    text-decoration: none;
  }
  .chip a:hover {
    text-decoration: underline;
  }
  .chip.contradicts {
    background: var(--pain-surface);
    color: var(--pain);
  }
  .chip.gone a {
    text-decoration: line-through;
  }
  .chip.tag {
    background: none;
    box-shadow: inset 0 0 0 1px var(--line);
    color: var(--muted);
  }
  .chip .quiet {
    min-width: 24px;
    min-height: 20px;
    margin-inline-end: -7px;
    font-size: 10px;
  }
  .line:not(.new, :hover, :focus-within) .chip .quiet {
    display: none;
  }
  .whose {
    position: absolute;
    top: -8px;
    right: 34px;
    z-index: 1;
    padding: 0 6px;
    border-radius: 4px;
    background: var(--who);
    color: #fff;
    font-size: 11px;
    line-height: 16px;
  }
  .more {
    position: absolute;
    top: 6px;
    right: 0;
    min-width: 28px;
    background: var(--surface);
  }
  .line:not(:hover, :focus-within) .more {
    opacity: 0;
  }
  @container (max-width: 480px) {
    .lines {
      padding-inline: 8px;
    }
    .line {
      grid-template-columns: minmax(16px, max-content) minmax(0, 1fr);
      column-gap: 10px;
    }
    .at {
      grid-column: 1 / -1;
      font-size: 12px;
    }
  }
`;
