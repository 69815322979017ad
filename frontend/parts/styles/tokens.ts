import { css } from 'lit';

/** The page's colours as the board uses them, and those that only the board has. */
export const tokens = css`
  :host {
    --canvas: var(--etappe-canvas, light-dark(#f2f3f8, #14161d));
    --surface: var(--etappe-surface, light-dark(#fff, #1d2029));
    --raised: var(--etappe-surface-raised, light-dark(#f8f9fc, #262a35));
    --text: var(--etappe-text, light-dark(#1f2430, #e8eaf0));
    --muted: var(--etappe-muted, light-dark(#5f6675, #a3a9b8));
    --line: var(--etappe-line, light-dark(#e1e4ec, #343946));
    --accent: var(--etappe-accent, light-dark(#2563eb, #2f6bf0));
    --accent-contrast: var(--etappe-accent-contrast, #fff);
    --accent-text: var(--etappe-accent-text, light-dark(#1d4fd0, #8db2ff));
    --focus: var(--etappe-focus, light-dark(#2563eb, #8db2ff));
    --pain: var(--etappe-pain, light-dark(#b42318, #ff9c91));
    --pain-surface: var(--etappe-pain-surface, light-dark(#fff4f2, #3a2322));
    --pain-line: light-dark(#f6cdc6, #6b3a36);
    --opportunity-surface: var(--etappe-opportunity-surface, light-dark(#f0f9f4, #1b332a));
    --opportunity-line: light-dark(#bfe3cf, #2f5c48);
    --thought-surface: light-dark(#fffffb, #22232a);
    --thought-line: light-dark(#e9e8dc, #3b3a40);
    --backstage-surface: light-dark(#e9ebf2, #191c25);
    --notice: light-dark(#fff7e6, #3a2f18);
    --notice-text: light-dark(#7a4b00, #ffd591);
    --stage: var(--etappe-stage, light-dark(#1f2430, #394052));
    --stage-text: var(--etappe-stage-text, light-dark(#fff, #f2f4f9));
    --stage-muted: light-dark(#b4bac9, #c3c9d6);
    --radius: var(--etappe-radius, 8px);
    --shadow: var(--etappe-shadow, 0 1px 2px rgb(31 36 48 / 8%));
    --float: 0 6px 24px light-dark(rgb(31 36 48 / 18%), rgb(0 0 0 / 60%));

    --lane-head: 148px;
    --cell-gap: 18px;

    --red: var(--etappe-red, light-dark(#d92d20, #f97066));
    --orange: var(--etappe-orange, light-dark(#d9620b, #fb9a4b));
    --yellow: var(--etappe-yellow, light-dark(#b78103, #f2c94c));
    --green: var(--etappe-green, light-dark(#15803d, #57c98a));
    --teal: var(--etappe-teal, light-dark(#0f8a84, #4fd1c5));
    --blue: var(--etappe-blue, light-dark(#2563eb, #7aa5ff));
    --purple: var(--etappe-purple, light-dark(#7c3aed, #b79bff));
    --pink: var(--etappe-pink, light-dark(#d0338b, #f58bc4));
    --grey: var(--etappe-grey, light-dark(#667085, #a3a9b8));

    /* White on these has a contrast of at least 4.5. */
    --who-red: #c4281c;
    --who-orange: #b4530a;
    --who-yellow: #8a6100;
    --who-green: #15803d;
    --who-teal: #0d7a74;
    --who-blue: #2563eb;
    --who-purple: #7c3aed;
    --who-pink: #be2a7c;
    --who-grey: #596275;
  }
`;
