/** Days as their month and year. Making a format is slow, and a map has hundreds of days. */
class Months {
  readonly #formats = new Map<string, Intl.DateTimeFormat>();
  readonly #words = new Map<string, string>();

  /** @param day as `2026-05-04` */
  of(locale: string, day: string): string {
    const key = `${locale} ${day.slice(0, 7)}`;
    let words = this.#words.get(key);
    if (words === undefined) {
      words = this.#format(locale).format(new Date(`${day.slice(0, 7)}-15T12:00`));
      this.#words.set(key, words);
    }
    return words;
  }

  #format(locale: string): Intl.DateTimeFormat {
    const format = this.#formats.get(locale) ?? new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric' });
    this.#formats.set(locale, format);
    return format;
  }
}

export const MONTHS = new Months();
