import { css } from 'lit';

/** Where the journey hurts, in the red that is for pain alone; and where the votes went. */
export const priorityStyles = css`
  [data-look~='heat0'],
  [data-look~='votes0'] {
    --fill: light-dark(#e9ebf1, #1c1f28);
    --on-fill: var(--muted);
  }
  [data-look~='heat1'] {
    --fill: light-dark(#fdeceb, #35191b);
    --on-fill: var(--text);
  }
  [data-look~='heat2'] {
    --fill: light-dark(#f9cfcc, #512226);
    --on-fill: var(--text);
  }
  [data-look~='heat3'] {
    --fill: light-dark(#f0a29d, #752b30);
    --on-fill: light-dark(#2c0a0c, #fff);
  }
  [data-look~='heat4'] {
    --fill: light-dark(#d9635f, #a63a3e);
    --on-fill: light-dark(#1f0405, #fff);
  }
  [data-look~='heat5'] {
    --fill: light-dark(#a92a2f, #f0928f);
    --on-fill: light-dark(#fff, #2a0709);
  }
  [data-look~='votes1'] {
    --fill: light-dark(#e3ebfd, #1a2540);
    --on-fill: var(--text);
  }
  [data-look~='votes2'] {
    --fill: light-dark(#c3d4fb, #223461);
    --on-fill: var(--text);
  }
  [data-look~='votes3'] {
    --fill: light-dark(#94b3f7, #2b4789);
    --on-fill: light-dark(#0a1630, #fff);
  }
  [data-look~='votes4'] {
    --fill: light-dark(#5b86ef, #3f66c4);
    --on-fill: light-dark(#030a1c, #fff);
  }
  [data-look~='votes5'] {
    --fill: light-dark(#2350c4, #a5bffa);
    --on-fill: light-dark(#fff, #071433);
  }
`;
