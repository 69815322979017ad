import type { Log } from '../log.ts';
import { selectedWords } from './selected-words.ts';

/** What a note, or a part of it, is while it is dragged: ids and places in its text, no words. */
export const DRAGGED_NOTE = 'application/x-etappe-note';

/** Selected words, or a note by the sign of its speaker, can be dragged onto a board beside the interview. */
export function startDrag(log: Log, interview: string, event: DragEvent): void {
  const words = selectedWords(log.root);
  const note = words?.note ?? (event.composedPath()[0] as Element).closest?.<HTMLElement>('[data-note]')?.dataset.note;
  if (note !== undefined && event.dataTransfer) {
    event.dataTransfer.effectAllowed = 'copyLink';
    event.dataTransfer.setData(DRAGGED_NOTE, JSON.stringify({ interview, note, from: words?.from ?? null, to: words?.to ?? null }));
  }
}
