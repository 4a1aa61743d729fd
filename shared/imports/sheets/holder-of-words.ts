import type { Authority } from '../../model/record.ts';

const holders: readonly (readonly [RegExp, Authority])[] = [
  [/\b(?:ICE|ERO|DHS|immigration|service processing)\b|\bprocessing c(?:en)?t(?:e)?r\b/i, 'ice'],
  [/\b(?:CBP|border patrol|customs)\b/i, 'cbp'],
  [/\b(?:USMS|marshals?)\b/i, 'usms'],
  [
    /\b(?:BOP|bureau of prisons|F\.?C\.?I|M\.?D\.?C|M\.?C\.?C|U\.?S\.?P|F\.?D\.?C|federal)\b/i,
    'bop',
  ],
  [/\b(?:ORR|shelter)\b/i, 'orr'],
  [/\b(?:county|sheriff|house of correction)\b/i, 'county'],
  [/\b(?:state|DOC|department of corrections)\b/i, 'state'],
  [/^other(?: authority)?$/i, 'other'],
];

/** The authority that words name, of a holder or of a place; null where they name none. */
export function holderOfWords(text: string): Authority | null {
  return holders.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
