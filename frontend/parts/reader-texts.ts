/** Where the words stand that several elements share. */
const SHARED = 'board';

/** The reader's words, handed over by the server: patterns by key, with {0}, {1} … for values. */
export class Texts {
  private readonly patterns: Readonly<Record<string, string>>;
  readonly locale: string;
  /** Made once: making it for each number is what takes time on a map full of them. */
  private readonly numbers: Intl.NumberFormat;
  /** Where the element's own keys begin. */
  private readonly area: string;

  constructor(patterns: Readonly<Record<string, string>> = {}, locale = 'en', area = SHARED) {
    this.patterns = patterns;
    this.locale = locale;
    this.numbers = new Intl.NumberFormat(locale);
    this.area = area;
  }

  /** The words of a key; the key itself where the server has none, so that a gap is seen and nothing breaks. */
  of(key: string, ...values: readonly unknown[]): string {
    const pattern = this.patterns[key];
    if (pattern === undefined) {
      return key;
    }
    // In these patterns an apostrophe is written twice where values follow, as the server's formatter demands.
    const plain = values.length > 0 ? pattern.replaceAll("''", "'") : pattern;
    return plain.replace(/\{(\d+)\}/g, (whole, index) => this.shown(values[Number(index)], whole));
  }

  /** As `of`, with a key of the element's own; what it does not word itself, it says as the board does. */
  own(key: string, ...values: readonly unknown[]): string {
    const own = `${this.area}.${key}`;
    return this.of(this.patterns[own] === undefined ? `${SHARED}.${key}` : own, ...values);
  }

  /** As `of`, with the key's `.one` form for exactly one. */
  count(key: string, number: number): string {
    return this.of(number === 1 ? `${key}.one` : key, number);
  }

  /** A number as the reader writes it. */
  number(value: number): string {
    return this.numbers.format(value);
  }

  /** The words for a refusal: its values fill the pattern in the order of their keys. */
  refusal(code: string, values: Readonly<Record<string, unknown>>): string {
    const key = `refusal.${code}`;
    const sorted = Object.keys(values).sort().map((name) => values[name]);
    return this.patterns[key] === undefined ? this.own('refused', code) : this.of(key, ...sorted);
  }

  private shown(value: unknown, missing: string): string {
    if (value === undefined || value === null) {
      return missing;
    }
    return typeof value === 'number' ? this.number(value) : String(value);
  }
}
