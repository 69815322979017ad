import { LIMITS } from '../protocol.ts';

/** The height of the emotion lane, and how far one mood is from the next, in pixels; the styles use the same. */
export const EMOTION_HEIGHT = 140;
export const MOOD_HEIGHT = 18;

export function yOfMood(mood: number): number {
  return EMOTION_HEIGHT / 2 - mood * MOOD_HEIGHT;
}

/** The mood whose height is nearest, counted from the top of the lane. */
export function moodAt(y: number): number {
  return clampMood(Math.round((EMOTION_HEIGHT / 2 - y) / MOOD_HEIGHT));
}

export function clampMood(mood: number): number {
  // `|| 0` turns the −0 that rounding may give into 0.
  return Math.max(-LIMITS.mood, Math.min(LIMITS.mood, mood)) || 0;
}

/** The mood after a key, or null where the key does not set it. */
export function moodAfter(key: string, mood: number): number | null {
  switch (key) {
    case 'ArrowUp':
    case '+':
      return clampMood(mood + 1);
    case 'ArrowDown':
    case '-':
      return clampMood(mood - 1);
    case 'Home':
      return -LIMITS.mood;
    case 'End':
      return LIMITS.mood;
    default:
      return /^[0-3]$/.test(key) ? Number(key) : null;
  }
}

/** A mood with its sign: +2, 0, −3 (with a true minus). */
export function signed(mood: number): string {
  return mood > 0 ? `+${mood}` : mood < 0 ? `\u2212${-mood}` : '0';
}
