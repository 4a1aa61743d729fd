import { monthWords } from '../time/month-words.ts';
import { SIGNS_BETWEEN } from './signs-between.ts';

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const YEAR = String.raw`(?:19|20)\d{2}`;
const STROKE = '[-./]';
const DAYS = String.raw`${YEAR}${STROKE}${DAY}${STROKE}${DAY}|${DAY}${STROKE}${DAY}${STROKE}(?:${YEAR}|\d{2})|${DAY}[/.]${DAY}[-–]${DAY}[/.]${DAY}(?:[/.](?:${YEAR}|\d{2}))?`;
const MONTHS = `${DAY}${STROKE}${YEAR}|${YEAR}${STROKE}(?:${YEAR}|${DAY})`;
/** "120 16 Feb 2025" is a number and a day. */
const IN_WORDS = String.raw`${DAY}\s?(?:${[...monthWords.keys()].join('|')})`;
/** With a further stroke and digits it is none ("01-23-45-678"), but where the end of a stretch follows. */
const END = String.raw`(?:(?=[-–](?:${DAYS}|${MONTHS}))|(?!${STROKE}?\p{Cf}*\d))`;

/** "credit 2025 45 days" is a year and how many of it. */
const YEAR_AND_DAYS = String.raw`${YEAR}[\s\p{Pd}]{1,3}\d{1,3}[\s\p{Pd}]?(?:days?|dias?)(?!\p{L})`;

/**
 * Where no day, month, stretch of years or number of days in a year begins, nor a day within the number:
 * "12/10/25 10:30" and the day in "A-1 2/16/2025" are no account, telephone or A-number, whatever word or
 * letter stands before them.
 */
export const NO_DAY = String.raw`(?!\s*${YEAR_AND_DAYS})(?!\s*(?:${DAYS}|${MONTHS})${END})(?![\d${SIGNS_BETWEEN}]{1,12}?(?<!\d${STROKE}?)(?:${DAYS}|${IN_WORDS})${END})`;
