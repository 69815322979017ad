import { clearAllFor } from './tab-store.ts';

interface Guarded {
  readonly session: { readonly unsent: number; stop(): void };
  readonly account: string;
  /** What to ask before unsent edits are given up at sign-out. */
  readonly question: (unsent: number) => string;
}

const open = new Set<Guarded>();

/** Asks before a page with unsent edits is left, and before signing out drops them. */
export function guardUnsent(guarded: Guarded): () => void {
  open.add(guarded);
  window.addEventListener('beforeunload', askToStay);
  document.addEventListener('submit', askBeforeSignOut);
  return () => {
    open.delete(guarded);
    if (open.size === 0) {
      window.removeEventListener('beforeunload', askToStay);
      document.removeEventListener('submit', askBeforeSignOut);
    }
  };
}

function unsent(): number {
  return [...open].reduce((sum, { session }) => sum + session.unsent, 0);
}

function askToStay(event: BeforeUnloadEvent): void {
  if (unsent() > 0) {
    event.preventDefault();
  }
}

/** Signing out forgets what is kept in this tab, drafts included; edits without an answer are asked for first. */
function askBeforeSignOut(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !new URL(form.action).pathname.endsWith('/sign-out')) {
    return;
  }
  const [first] = open;
  if (unsent() > 0 && !window.confirm(first.question(unsent()))) {
    event.preventDefault();
    return;
  }
  window.removeEventListener('beforeunload', askToStay);
  open.forEach(({ session, account }) => {
    session.stop();
    clearAllFor(account, window.sessionStorage);
  });
}
