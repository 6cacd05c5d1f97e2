import type { AnyChart } from '../figure/chart.js';
import { ENGLISH } from '../locale/load-locale.js';
import type { Locale } from '../locale/locale.js';

/** Code and words that have come to the page: a browser that prints waits for no `import()`, not even of a file it has. */
class AtHand {
  readonly #charts = new Map<unknown, AnyChart>();
  readonly #locales = new Map<string, Locale>();

  keep(chart: AnyChart, locale: Locale): void {
    this.#charts.set(chart.type, chart);
    this.#locales.set(`${locale.language} ${chart.type}`, locale);
  }

  /** @param type of a document */
  chart(type: unknown): AnyChart | undefined {
    return this.#charts.get(type);
  }

  locale(language: string | undefined, type: string): Locale | undefined {
    return language === 'en' ? ENGLISH : this.#locales.get(`${language} ${type}`);
  }
}

export const atHand = new AtHand();
