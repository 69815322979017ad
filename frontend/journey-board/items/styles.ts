import { css } from 'lit';

/** Cards that carry a pain point or an opportunity. */
export const itemStyles = css`
  .item-mark {
    display: flex;
    gap: 6px;
    margin-top: 2px;
    color: var(--muted);
    font-size: 12px;
    font-style: normal;
    line-height: 17px;
  }
  .pain .item-mark .carries {
    color: var(--pain);
  }
  .opportunities .item-mark .carries {
    color: var(--backed);
  }
  .panel .own-words {
    margin: 4px 0 0;
    color: var(--muted);
    font-size: 13px;
    overflow-wrap: anywhere;
  }
`;
