import { caseDateSchema } from '../time/case-date.ts';
import { isCivilDay } from '../time/civil-day.ts';
import { formatCaseDate } from '../time/format-case-date.ts';
import { formatCivilDay } from '../time/format-civil-day.ts';

/**
 * Names a field as a note says it.
 *
 * @example
 * sayField('hearingType') //=> 'hearing type'
 */
export function sayField(name: string): string {
  return name.replace(/Id$/, '').replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Names a person, a docket or a record that another record refers to; null where it is none. */
export type NameOf = (reference: string) => string | null;

/**
 * Writes any value of a record as one text for a note: a date with its weekday and as it was typed, a
 * list and an object part by part. Empty for what says nothing.
 *
 * @example
 * sayValue('order-of-supervision') //=> 'order of supervision'
 */
export function sayValue(value: unknown, nameOf: NameOf = () => null): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return nameOf(value) ?? sayText(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value.toLocaleString('en-US');
  if (Array.isArray(value))
    return joined(
      value.map((part) => sayValue(part, nameOf)),
      '; ',
    );
  if (typeof value !== 'object') return '';
  const date = caseDateSchema.safeParse(value);
  if (date.success) {
    const printed = formatCaseDate(date.data, { style: 'table' });
    const { asTyped } = date.data;
    return asTyped === '' || asTyped === printed ? printed : `${printed} (typed “${asTyped}”)`;
  }
  if ('table' in value && 'id' in value) return sayValue(value.id, nameOf);
  const parts = Object.entries(value).map(([name, part]) => {
    const text = sayValue(part, nameOf);
    return text === '' || text === 'no' ? '' : `${sayField(name)}: ${text}`;
  });
  return joined(parts, ', ');
}

function sayText(text: string): string {
  if (isCivilDay(text)) return formatCivilDay(text, 'table');
  return /^[a-z]+(-[a-z0-9]+)+$/.test(text) ? text.replaceAll('-', ' ') : text;
}

function joined(texts: readonly string[], between: string): string {
  return texts.filter((text) => text !== '').join(between);
}
