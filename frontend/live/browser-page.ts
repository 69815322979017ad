/**
 * What a session takes from the page it runs in. Where there is no page (tests, load clients), the session is given all
 * of it.
 */
export function pageStorage(): Storage | null {
  try {
    return globalThis.sessionStorage ?? null;
  } catch {
    // Switched off by the browser's settings.
    return null;
  }
}

/** Calls whenever the network or the page comes back, until the returned function is called. */
export function onPageAwake(wake: () => void): () => void {
  if (typeof document === 'undefined') {
    return () => {};
  }
  const whenVisible = () => {
    if (document.visibilityState === 'visible') {
      wake();
    }
  };
  window.addEventListener('online', wake);
  document.addEventListener('visibilitychange', whenVisible);
  return () => {
    window.removeEventListener('online', wake);
    document.removeEventListener('visibilitychange', whenVisible);
  };
}
