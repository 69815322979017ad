import { css } from 'lit';

/** Who is here, how the document stands to its server, messages, and fields in place. */
export const around = css`
  .people {
    display: flex;
    flex: none;
    padding-left: 6px;
  }
  .avatar {
    display: grid;
    place-items: center;
    width: 32px;
    height: 32px;
    margin-left: -6px;
    border: 2px solid var(--surface);
    border-radius: 50%;
    background: var(--who, var(--who-grey));
    color: #fff;
    font-size: 12px;
    font-weight: 600;
  }
  .status {
    display: flex;
    align-items: center;
    flex: none;
    gap: 12px;
    padding: 6px 16px;
    background: var(--notice);
    color: var(--notice-text);
  }
  .status button {
    flex: none;
    margin-inline-start: auto;
  }
  .messages {
    position: absolute;
    bottom: 16px;
    left: 50%;
    z-index: 9;
    display: grid;
    gap: 8px;
    width: max-content;
    max-width: min(560px, 90%);
    transform: translateX(-50%);
  }
  .message {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 8px 8px 8px 16px;
    border-radius: var(--radius);
    background: var(--stage);
    color: var(--stage-text);
    box-shadow: var(--float);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .message button.quiet {
    color: inherit;
  }
  .message button.quiet:hover {
    background: rgb(255 255 255 / 16%);
  }
  .field {
    display: block;
    width: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    outline: 0;
    overflow: hidden;
    background: transparent;
    font: inherit;
    resize: none;
  }
  .counter {
    color: var(--muted);
    font-size: 12px;
    text-align: end;
  }
  .counter.over,
  .field-message {
    color: var(--pain);
    font-size: 12px;
    font-style: normal;
  }
  .overtaken {
    display: grid;
    gap: 6px;
    margin-top: 6px;
    padding: 8px;
    border-radius: var(--radius);
    background: var(--notice);
    color: var(--notice-text);
    font-size: 13px;
    font-style: normal;
    font-weight: 400;
  }
  .overtaken blockquote {
    margin: 0;
    padding-left: 8px;
    border-left: 2px solid currentcolor;
    color: var(--text);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
`;
