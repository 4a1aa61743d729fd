import { foldText } from '../../../shared/model/fold-text.ts';
import { maskANumber, parseANumber } from '../../../shared/model/a-number.ts';
import type { Client } from '../../../shared/model/client.ts';
import { formatPartialDay } from '../../../shared/time/format-civil-day.ts';

/**
 * Says that a client of this name is here already, and how to tell them apart; null where none is.
 *
 * @example
 * sayNamesake('ana ruiz', [ana])
 * //=> 'Ana Ruiz is here already (born Apr 9, 1995; A *** *** 678). Is this somebody else?'
 */
export function sayNamesake(name: string, others: readonly Client[]): string | null {
  const key = keyOf(name);
  const same = key === '' ? [] : others.filter((one) => keyOf(one.name) === key);
  const [first] = same;
  if (first === undefined) return null;
  const marks = same.map((one) => marksOf(one) || 'no birth date, no A-number');
  return `${first.name} is here already (${marks.join(' and ')}). Is this somebody else?`;
}

/**
 * Says that another client has this number already; null where none has, and for an empty one.
 *
 * @example
 * saySameNumber({ kind: 'a-number', value: 'A012345678' }, [ana])
 * //=> 'Ana Ruiz has this number already. One of the two is wrong, or they are one person.'
 */
export function saySameNumber(
  { kind, value }: Pick<Client['identifiers'][number], 'kind' | 'value'>,
  others: readonly Client[],
): string | null {
  const typed = plainNumber(kind, value);
  const same = others.find((one) =>
    one.identifiers.some(
      (known) => known.kind === kind && plainNumber(kind, known.value) === typed && typed !== '',
    ),
  );
  return same === undefined
    ? null
    : `${same.name} has this number already. One of the two is wrong, or they are one person.`;
}

function plainNumber(kind: string, value: string): string {
  const number = kind === 'a-number' ? parseANumber(value) : null;
  if (number?.ok === true) return number.value;
  return value.replace(/[\s-]/g, '').toUpperCase();
}

/** The clients whose names others have too, by id. */
export function namesakesAmong(clients: readonly Client[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { name } of clients) counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1);
  return new Set(
    clients.filter((one) => (counts.get(keyOf(one.name)) ?? 0) > 1).map((one) => one.id),
  );
}

/** The birth date in words; empty where none is known. */
export function bornOn({ dateOfBirth }: Client): string {
  return dateOfBirth === null ? '' : `born ${formatPartialDay(dateOfBirth, 'table')}`;
}

/** The A-number with its last digits only; empty where there is none. */
export function maskedANumber(client: Client): string {
  const number = client.identifiers.find((one) => one.kind === 'a-number');
  return number === undefined ? '' : maskANumber(number.value);
}

function marksOf(client: Client): string {
  return [bornOn(client), maskedANumber(client)].filter((mark) => mark !== '').join('; ');
}

/** Capitals, accents and spaces make no other name. */
function keyOf(name: string): string {
  return foldText(name).trim().replace(/\s+/g, ' ');
}
