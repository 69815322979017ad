/** How a stretch of time is said: in days or hours while these are many, and by the clock when it gets close. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Below this many of a unit the next smaller one is told. */
const FEWEST = 2;

/** @param texts for days, hours and the clock, one a line, with {0} where the number goes */
export function timeLeft(milliseconds: number, texts: string): string {
    const [days = '', hours = '', clock = ''] = texts.split('\n');
    if (milliseconds >= FEWEST * DAY) {
        return days.replace('{0}', String(Math.round(milliseconds / DAY)));
    }
    if (milliseconds >= FEWEST * HOUR) {
        return hours.replace('{0}', String(Math.round(milliseconds / HOUR)));
    }
    return clock.replace('{0}', byTheClock(Math.max(0, Math.ceil(milliseconds / SECOND))));
}

function byTheClock(seconds: number): string {
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const told = parts[0] === 0 ? parts.slice(1) : parts;
    return told.map((part, place) => (place === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
