import type { BoardSession } from '../session.ts';

declare global {
  interface Window {
    /** How many edits the open boards of this page still have to send; signing out asks before it drops them. */
    etappeUnsent?: () => number;
  }
}

const open = new Set<BoardSession>();

/** Asks before a page with unsent edits is left, and tells the frame how many there are. */
export function guardUnsent(session: BoardSession): () => void {
  open.add(session);
  window.etappeUnsent = unsent;
  window.addEventListener('beforeunload', ask);
  return () => {
    open.delete(session);
    if (open.size === 0) {
      window.removeEventListener('beforeunload', ask);
    }
  };
}

function unsent(): number {
  return [...open].reduce((sum, session) => sum + session.unsent, 0);
}

function ask(event: BeforeUnloadEvent): void {
  if (unsent() > 0) {
    event.preventDefault();
  }
}
