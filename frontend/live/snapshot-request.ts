import type { Whole } from './document.ts';
import type { FrameReading } from './frames.ts';
import type { Status } from './session-types.ts';

/**
 * Reads a document once, where no socket can be opened. The answer is the document, or what stands in the way: `offline`
 * also where pages do not arrive either.
 */
export async function requestSnapshot(url: URL, get: typeof fetch, reading: FrameReading): Promise<Whole | Status> {
  try {
    const response = await get(url, {
      headers: { accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    });
    return response.ok ? read(await response.text(), reading) : reason(response);
  } catch {
    return 'offline';
  }
}

function read(answer: string, reading: FrameReading): Whole | Status {
  const content = reading.readSnapshot(answer);
  const revision = content && JSON.parse(answer).revision;
  return content && Number.isSafeInteger(revision) ? { t: 'whole', revision, content } : 'offline';
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
