import type { Ruler } from '../model/counter.ts';

/** Marks as typed, or the first piece that is none. */
export type RulersRead =
  | { readonly ok: true; readonly rulers: readonly Ruler[] }
  | { readonly ok: false; readonly piece: string };

/**
 * Reads marks as people type them, with commas between: "45 d, 72 hours, 4 months". Hours may have a
 * part, days and months are whole.
 *
 * @example
 * readRulers('45d, 4 months') //=> { ok: true, rulers: [45 days, 4 months] }
 * readRulers('45') //=> { ok: false, piece: '45' }
 */
export function readRulers(text: string): RulersRead {
  const rulers: Ruler[] = [];
  for (const piece of text.split(/[,;]/).map((part) => part.trim())) {
    if (piece === '') continue;
    const found = /^(\d{1,5}(?:\.\d{1,2})?)\s*(h|d|m|hours?|hrs?|days?|months?|mos?)\.?$/i.exec(
      piece,
    );
    const unit = unitOf(found?.[2]);
    const amount = Number(found?.[1]);
    if (unit === null || !(amount > 0) || (unit !== 'hours' && !Number.isInteger(amount)))
      return { ok: false, piece };
    rulers.push({ amount, unit });
  }
  return { ok: true, rulers };
}

function unitOf(text: string | undefined): Ruler['unit'] | null {
  switch (text?.charAt(0).toLowerCase()) {
    case 'h':
      return 'hours';
    case 'd':
      return 'days';
    case 'm':
      return 'months';
    default:
      return null;
  }
}
