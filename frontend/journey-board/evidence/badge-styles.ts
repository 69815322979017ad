import { css } from 'lit';

/** Who stands behind cards and cells, quietly: a line at the foot of a card. */
export const badgeStyles = css`
  :host {
    --backed: light-dark(#15683b, #74d3a0);
  }
  .evidence-badge {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    margin-top: 4px;
    font-size: 12px;
    font-style: normal;
    font-weight: 400;
    line-height: 17px;
    font-variant-numeric: tabular-nums;
  }
  .card:has(> .sign) .evidence-badge {
    padding-inline-end: 14px;
  }
  .evidence-badge .customers {
    color: var(--backed);
  }
  .evidence-badge :is(.total, .anonymous) {
    color: var(--muted);
  }
  .evidence-badge .assumption {
    color: var(--assumption);
  }
  .evidence-badge .against {
    padding: 0;
    background: none;
    color: var(--pain);
  }
  /* At its head, since cards are added at its foot. */
  .cell.said {
    padding-top: 30px;
  }
  .cell-badge {
    position: absolute;
    top: 9px;
    inset-inline: 6px;
  }
  .cell-badge .evidence-badge {
    flex-wrap: nowrap;
    margin: 0;
    overflow: hidden;
    white-space: nowrap;
  }
  /* A lens says it at the head of the cell. */
  .cell.said[data-look] {
    padding-top: 0;
  }
  .cell[data-look] > .cell-badge {
    display: none;
  }
  .cell.selected {
    outline-offset: -4px;
  }
  .no-evidence {
    flex: none;
    color: var(--assumption);
    font-size: 13px;
  }
`;
