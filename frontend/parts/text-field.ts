/** A text field as high as its text. It is made once per opening and stays the same node, however often it is redrawn. */
export function textField(label: string, text: string, onInput: () => void): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.className = 'field';
  field.rows = 1;
  field.value = text;
  field.ariaLabel = label;
  field.dir = 'auto';
  field.spellcheck = true;
  field.addEventListener('input', () => {
    fitHeight(field);
    onInput();
  });
  return field;
}

export function fitHeight(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}

/** Does work that may move the field in the page, and puts focus and selection back where they were. */
export function keepingFocus(field: HTMLTextAreaElement | null, root: ShadowRoot, work: () => void): void {
  const focused = field !== null && root.activeElement === field;
  const { selectionStart, selectionEnd, selectionDirection } = field ?? {};
  work();
  if (focused && root.activeElement !== field && field.isConnected) {
    field.focus({ preventScroll: true });
    field.setSelectionRange(selectionStart ?? 0, selectionEnd ?? 0, selectionDirection ?? 'none');
  }
}
