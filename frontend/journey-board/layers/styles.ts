import { css } from 'lit';

/** Layers: the bar that names them, and how what is different, checked or merely inherited looks. */
export const layerStyles = css`
  .variant-bar {
    display: flex;
    align-items: center;
    flex: none;
    flex-wrap: wrap;
    gap: 6px 10px;
    min-height: 44px;
    padding: 5px 16px;
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }
  .layers {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 6px;
    min-width: 0;
  }
  .chip-button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-width: min(320px, 100%);
    padding: 4px 12px;
    border-radius: 16px;
  }
  .chip-button.future {
    border-style: dashed;
  }
  .chip-button.chosen,
  .chip-button.chosen:hover:not(:disabled) {
    border-color: transparent;
    background: var(--stage);
    color: var(--stage-text);
  }
  .chip-name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .chip-date {
    flex: none;
    color: var(--muted);
    font-size: 12px;
  }
  .chosen .chip-date {
    color: var(--stage-muted);
  }
  .chip-count {
    flex: none;
    font-size: 13px;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .dot {
    flex: none;
    width: 9px;
    height: 9px;
    border-radius: 50%;
    background: var(--tint);
  }
  .progress {
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .moved-on-button {
    border-color: transparent;
    background: var(--notice);
    color: var(--notice-text);
  }
  .personas {
    display: flex;
    gap: 10px;
  }
  .faces {
    flex: none;
    gap: 4px;
  }
  .persona {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-width: 160px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .persona img,
  .persona .initial {
    flex: none;
    width: 26px;
    height: 26px;
    border-radius: 50%;
    object-fit: cover;
  }
  .persona .initial {
    display: grid;
    place-items: center;
    background: light-dark(#e4e7ef, #3a4050);
    font-size: 12px;
    font-weight: 600;
  }
  .scope {
    flex: none;
    max-width: 260px;
    padding: 2px 8px;
    border-radius: 6px;
    overflow: hidden;
    background: color-mix(in srgb, var(--tint, var(--grey)) 14%, var(--surface));
    font-size: 13px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .field-scope {
    margin-top: 4px;
    color: var(--muted);
    font-size: 12px;
    font-style: normal;
    font-weight: 400;
  }
  .inherited:is(.card, .step) > :is(.text, .name) {
    opacity: 0.75;
  }
  .inherited.card {
    border-color: color-mix(in srgb, var(--line) 60%, transparent);
    background: color-mix(in srgb, var(--own-surface) 55%, var(--canvas));
    box-shadow: none;
  }
  .card:is(.differs, .own, .moved-on) {
    padding-left: 8px;
    border-left: 4px solid var(--layer, var(--orange));
  }
  .step:is(.differs, .own, .moved-on),
  .stage:is(.differs, .own, .moved-on) {
    box-shadow: inset 4px 0 0 var(--layer, var(--orange));
  }
  .sign {
    position: absolute;
    bottom: 2px;
    right: 5px;
    color: var(--muted);
    font-size: 11px;
    font-style: normal;
    font-weight: 700;
    line-height: 1.2;
    pointer-events: none;
  }
  .sign.checked {
    color: light-dark(#15803d, #57c98a);
  }
  .stage .title:has(.sign) {
    padding-inline-end: 16px;
  }
  .stage .sign {
    right: 0;
    color: var(--stage-muted);
  }
  .sign.moved-on,
  .stage .sign.moved-on {
    padding: 0 5px;
    border-radius: 6px;
    background: var(--notice);
    color: var(--notice-text);
  }
  .point.inherited::before {
    border-width: 1.5px;
    border-style: dashed;
  }
  .point .sign {
    right: -4px;
    bottom: -3px;
  }
  .difference {
    margin: 8px 0;
    padding-left: 8px;
    border-left: 3px solid var(--layer, var(--orange));
  }
  .difference.moved-on {
    border-left-color: var(--notice-text);
  }
  .difference dt {
    color: var(--muted);
    font-size: 12px;
  }
  .difference dd {
    margin: 0 0 4px;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .layer-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-top: 6px;
  }
  .quiet-line {
    position: absolute;
    bottom: 12px;
    left: 16px;
    z-index: 8;
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 6px;
    max-width: min(640px, calc(100% - 32px));
    padding: 4px 6px 4px 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: var(--shadow);
    color: var(--muted);
    font-size: 13px;
  }
  .quiet-line button {
    padding: 2px 6px;
    color: var(--accent-text);
  }
  .hidden-list {
    max-height: 50vh;
    margin: 0;
    padding: 0;
    overflow: auto;
    list-style: none;
  }
  .hidden-list li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 6px 0;
    border-bottom: 1px solid var(--line);
  }
`;
