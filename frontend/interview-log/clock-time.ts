/** The longest that an interview may last, in milliseconds. */
export const LATEST = 100 * 3_600_000;

/** A time within an interview as `00:02:31`. */
export function shownTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** What somebody wrote as a time, `1:02:03`, `2:10` or `45`, in milliseconds; null where it is none. */
export function readTime(written: string): number | null {
  const parts = written.trim().split(/[:.]/);
  if (parts.length > 3 || !parts.every((part) => /^\d{1,3}$/.test(part)) || parts.slice(1).some((part) => Number(part) > 59)) {
    return null;
  }
  const milliseconds = parts.reduce((sum, part) => sum * 60 + Number(part), 0) * 1000;
  return milliseconds <= LATEST ? milliseconds : null;
}

/** Where a recording stands at a time of the interview, as its link; `offset` is where in it the interview begins. */
export function recordingAt(recording: { readonly url: string; readonly offset: number }, at: number): string {
  const seconds = Math.floor((at + recording.offset) / 1000);
  const url = new URL(recording.url);
  if (/(^|\.)(youtube\.com|youtu\.be)$/.test(url.hostname)) {
    url.searchParams.set('t', `${seconds}s`);
  } else {
    // What media files and most players understand.
    url.hash = `t=${seconds}`;
  }
  return url.href;
}
