/** Whether something that came has the form that it should have. */
export type Check = (value: unknown) => boolean;

export const text: Check = (value) => typeof value === 'string';
export const flag: Check = (value) => typeof value === 'boolean';
export const whole: Check = (value) => Number.isSafeInteger(value);
export const count: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
export const object: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
export const list = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);
export const orNull = (check: Check): Check => (value) => value === null || check(value);
export const optional = (check: Check): Check => (value) => value === undefined || check(value);
export const fields = (checks: Readonly<Record<string, Check>>): Check => (value) =>
  object(value) && Object.entries(checks).every(([name, check]) => check((value as Record<string, unknown>)[name]));

export function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
