import { readSnapshot } from './frames.ts';
import type { WholeBoard } from './inbox.ts';
import type { Status } from './session-types.ts';

/**
 * Reads a board once, where no socket can be opened. The answer is the board, or what stands in the way: `offline` also
 * where pages do not arrive either.
 */
export async function requestSnapshot(url: URL, get: typeof fetch): Promise<WholeBoard | Status> {
  try {
    const response = await get(url, {
      headers: { accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    });
    return response.ok ? read(await response.text()) : reason(response);
  } catch {
    return 'offline';
  }
}

function read(content: string): WholeBoard | Status {
  const board = readSnapshot(content);
  const revision = board && JSON.parse(content).revision;
  return board && Number.isSafeInteger(revision) ? { ...board, t: 'whole', revision } : 'offline';
}

function reason(response: Response): Status {
  // A redirect leads to the sign-in page.
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    return 'signed-out';
  }
  switch (response.status) {
    case 401:
      return 'signed-out';
    case 403:
      return 'not-allowed';
    case 404:
      return 'not-found';
    case 503:
      return 'unavailable';
    default:
      return 'offline';
  }
}
