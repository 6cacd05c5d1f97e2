import type { Place } from './place.js';

/** One chart, or two that share a row where there is room; `beside`: the second one is said about the first. */
export interface Row {
  places: [Place] | [Place, Place];
  beside: boolean;
}

/** Puts quotes beside the chart of their section that they are about, and narrow neighbours side by side. */
export function pair(places: Place[]): Row[] {
  const quotes = new Map<Place, Place>();
  for (const quote of places) {
    const chart = places.find(
      (each) => each !== quote && !quotes.has(each) && [...quote.about].some((id) => each.holds.has(id)),
    );
    if (chart) quotes.set(chart, quote);
  }
  const moved = new Set(quotes.values());
  const rows: Row[] = [];
  for (const place of places) {
    if (moved.has(place)) continue;
    const quote = quotes.get(place);
    const last = rows.at(-1);
    if (quote) rows.push({ places: [place, quote], beside: true });
    else if (place.narrow && last?.places.length === 1 && last.places[0].narrow)
      last.places = [last.places[0], place];
    else rows.push({ places: [place], beside: false });
  }
  return rows;
}
