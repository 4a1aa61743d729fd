import type { SecretForm } from './number-forms.ts';

const NUMBER = String.raw`(?<!(?:courtroom|room|no\.|#)\s*)(?<![\p{L}\d.:/-])\d{1,6}(?:[-–]\d{1,4})?(?:[-–]?[a-z]|\s?[¼½¾])?`;
/** What stands between a number and the word "court" or "place" in a sentence that is no address. */
const NO_STREET =
  'in|at|of|on|the|and|to|for|by|with|before|from|a\\.m|p\\.m|am|pm|et|ct|district|federal|superior|immigration|circuit|state|supreme|municipal|county|criminal|days?|hours?';
const NAME = String.raw`(?:(?!(?:${NO_STREET})(?![\p{L}]))[\p{L}\p{N}.'’-]+\s+){1,4}?`;
const TYPE =
  'street|str|st|avenue|ave|av|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|place|pl|terrace|ter|way|circle|cir|highway|hwy|parkway|pkwy|square|sq|trail|trl|alley|row|plaza|turnpike|pike|broadway|loop|route|rte';
const SIDE = String.raw`(?:[\s,]+(?:n|s|e|w|ne|nw|se|sw)(?![\p{L}\d])\.?)?`;
/** In Spanish the kind of street comes first, the number before it or at the end. */
const CALLE = 'calle|avenida|carrera|camino|paseo|colonia|avenue|ave';
const WORD = String.raw`\s+(?!(?:${NO_STREET})(?!\p{L}))[\p{L}\p{N}.'’-]+`;
const STREET = [
  String.raw`${NUMBER}\s+(?:${NAME}(?:${TYPE})|broadway)(?![\p{L}\d])\.?${SIDE}`,
  String.raw`${NUMBER}\s+(?:${CALLE})\.?(?:${WORD}){1,4}?(?=\s*(?:[,.;#\n]|$))`,
  String.raw`(?<!\p{L})(?:calle|avenida|carrera)(?:${WORD}){1,4}?(?:,?\s*(?:#|n[oº]\.?)\s*|\s+)\d{1,6}[a-z]?(?:[-–]\d{1,4})?(?![\p{L}\d])`,
  String.raw`(?<!\p{L})(?:colonia|barrio|bo\.|col\.|aldea|residencial)(?:[\s,]+[\p{L}\p{N}.'’-]+){1,8}?[\s,]+casa\s*(?:#|n[oº]\.?)?\s*\d{1,5}(?![\p{L}\d])`,
].join('|');
const BOX = String.raw`(?<!\p{L})(?:p\.?\s?o\.?\s?b(?:ox)?|(?:r\.?\s?r\.?|h\.?\s?c\.?|rte?\.?|(?:rural\s+|star\s+)?route)\s?#?\d+,?\s+box)\.?\s*#?\d+(?:-?[a-z](?!\p{L}))?`;
const UNIT = String.raw`(?:[\s,]+(?:apartment|apt|unit|suite|ste|floor|fl|building|bldg|#)(?!\p{L})\.?\s*#?[\p{L}\p{N}-]{1,6})*`;
const CITY = String.raw`\p{L}[\p{L}.'’ -]{1,40}?`;
const ZIP = String.raw`\d{5}(?:[-–]\d{4})?(?!\d)`;
const PLACE = String.raw`(?:(?<place>${CITY},\s*\p{L}{2,14}\.?)(?:,?\s*${ZIP})?|(?<town>${CITY}\s+[a-z]{2}),?\s+${ZIP})`;

/**
 * A home address is put down to its city and state. Which address is a home nobody can tell from its
 * words, so that all are; without city and state nothing of it stays.
 *
 * @source Fed. R. Crim. P. 49.1(a)(5), read 2026-11-26
 */
export const addressForm: SecretForm = {
  pattern: 'home-address',
  form: new RegExp(String.raw`(?:${STREET}|${BOX})${UNIT}(?:[\s,]+${PLACE}|,?\s*${ZIP})?`, 'dgiu'),
  put: ({ indices }, written) => {
    const place = indices?.groups?.['place'] ?? indices?.groups?.['town'];
    return place === undefined ? '[address]' : written.slice(...place);
  },
};
