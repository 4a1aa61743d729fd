import type { Cell } from '../import-file.ts';

const MONTHS =
  'ene|abr|ago|dic|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre';
const DATE = new RegExp(
  `(?<![\\d/.-])(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4})(?!\\d)|\\b(?:${MONTHS})\\b\\.?,?[ -]?\\d{1,4}|\\b\\d{1,2}(?:st|nd|rd|th)?[ -](?:de )?(?:${MONTHS})\\b|\\b\\d{1,2}(?:${MONTHS})\\d{4}\\b`,
  'i',
);
const LONGEST = 60;

/** Says whether a cell holds a date and hardly anything else, in whatever shape. */
export function looksLikeDate(cell: Cell | undefined): boolean {
  if (cell?.type === 'number') return cell.isDate;
  if (cell?.type !== 'text') return false;
  const text = cell.text.trim();
  return text.length <= LONGEST && DATE.test(text);
}

/** Says whether a cell holds a time of day alone. */
export function looksLikeTime(cell: Cell | undefined): boolean {
  if (cell?.type === 'number') return cell.isDate && cell.value >= 0 && cell.value < 1;
  return (
    cell?.type === 'text' &&
    cell.text.length <= 30 &&
    /^\s*(?:\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?\s?(?:[ap]\.?\s?m?\.?)?|\d{1,2}\.\d{2}\s?[ap]\.?\s?m\.?|\d{1,2}\s?[ap]\.?\s?m\.?|noon)(?:\s?\(?[A-Z]{1,4}\)?)?\s*$/i.test(
      cell.text,
    )
  );
}
