import { foldText } from '../model/fold-text.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../time/day-names.ts';
import { monthWords } from '../time/month-words.ts';

const SPANISH_WEEKDAYS = 'domingo lunes martes miercoles jueves viernes sabado'.split(' ');
/** "ago" is August in Spanish and the past in English: a month only behind a day. */
const MONTHS = [...monthWords.keys()].filter((word) => word !== 'ago' && !isEnglish(word));

/** Spanish words that a date may begin with, as a pattern of small letters without accents. */
export const SPANISH_STARTS = [
  ...MONTHS,
  ...SPANISH_WEEKDAYS,
  ...'hoy manana ayer antes despues entre primero aproximadamente alrededor'.split(' '),
].join('|');

/** Spanish words that say a day near today by themselves. */
export const SPANISH_NEAR_DAYS = 'hoy|manana|ayer';

const MONTH = `(?:${[...MONTHS, 'ago'].join('|')})`;
/** None of these is an English word beside a number. */
const IS_SPANISH = new RegExp(
  `(?<![a-z])(?:${SPANISH_STARTS}|mediodia)(?![a-z])|\\d(?: de)?[ -/]ago(?![a-z])|\\d de (?:la (?:manana|tarde|noche)|[a-z])`,
  'u',
);

/** In this order: "de la mañana" is read before "mañana". */
const IN_ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/ (?:de|por|en) la manana(?![a-z])/gu, ' am'],
  [/ (?:de|por|en) la (?:tarde|noche)(?![a-z])/gu, ' pm'],
  [/(?<![a-z])mediodia(?![a-z])/gu, 'noon'],
  [/(?<![a-z])antes del? /gu, 'before '],
  [/(?<![a-z])despues del? /gu, 'after '],
  [/(?<![a-z])(?:aproximadamente|alrededor del?)(?![a-z])/gu, 'about'],
  [/(?<![a-z])entre(?![a-z])/gu, 'between'],
  [/(?<![a-z])hoy(?![a-z])/gu, 'today'],
  [/(?<![a-z])ayer(?![a-z])/gu, 'yesterday'],
  [/(?<![a-z])manana(?![a-z])/gu, 'tomorrow'],
  [/(?<![a-z])primero(?= )/gu, '1'],
  [/(?<=\d)(?:e?r?o)(?= )/gu, ''],
  [/(?<= )a las? (?=\d|noon)/gu, 'at '],
  [/(?<!\d)(\d{1,2}) (?:al?|-) (\d{1,2}) de (\p{L}+)/gu, '$3 $1 - $3 $2'],
  [/(?<=\d) al? (?=\d)/gu, ' - '],
  [/(?<=[a-z\d]) y (?=[a-z\d])/gu, ' and '],
  [/(?<=[a-z\d]) del? (?=[a-z\d])/gu, ' '],
  [/(?<![a-z])el (?=[a-z\d])/gu, ''],
];

/**
 * The words of a date as the date parser takes them: Spanish in English, "b4" as "before", "9h30" as "9:30",
 * "930 hrs" as "0930 hrs", "last night" as the day before today. A text without such words stays as it is.
 *
 * @example
 * asDateText('lunes 15 de enero de 2027 a las 9:30 de la mañana')
 * //=> 'monday 15 january 2027 at 9:30 am'
 */
export function asDateText(text: string): string {
  const before = text
    .replace(/^b4 /iu, 'before ')
    .replace(/(?<![\d:/.-])(\d{1,2})h([0-5]\d)(?!\S)/giu, '$1:$2')
    .replace(/(?<![\d:/.-])(\d)(\d{2}) ?(?:hrs|hours)(?!\S)/giu, '0$1$2 hrs')
    .replace(/^last night\b/iu, 'yesterday')
    .replace(/^(?:this (?:morning|afternoon|evening)|tonight|earlier today)\b/iu, 'today');
  const folded = foldText(before);
  if (!IS_SPANISH.test(folded)) return before;
  return IN_ENGLISH.reduce((said, [words, english]) => said.replace(words, english), folded)
    .replace(new RegExp(`(?<![a-z])${MONTH}(?![a-z])`, 'gu'), englishMonth)
    .replace(new RegExp(`(?<![a-z])(?:${SPANISH_WEEKDAYS.join('|')})(?![a-z])`, 'gu'), (name) =>
      (WEEKDAY_NAMES[SPANISH_WEEKDAYS.indexOf(name)] ?? name).toLowerCase(),
    );
}

/** 0 for "domingo" to 6; null for any other word. */
export function spanishWeekday(key: string): number | null {
  const weekday = SPANISH_WEEKDAYS.indexOf(key);
  return weekday < 0 ? null : weekday;
}

function englishMonth(name: string): string {
  return (MONTH_NAMES[(monthWords.get(name) ?? 1) - 1] ?? name).toLowerCase();
}

function isEnglish(word: string): boolean {
  return (
    word === 'sept' ||
    MONTH_NAMES.some((name) => [name, name.slice(0, 3)].some((one) => one.toLowerCase() === word))
  );
}
