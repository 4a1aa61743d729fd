import { capital } from '../model/capital.ts';
import { type CellCodec, sure } from './cell-codec.ts';

/** What each value of a choice is called in a cell. */
export type ChoiceNames<V extends string> = Readonly<Record<V, string>>;

/**
 * One value of several, by its name or its code, in small letters or not.
 *
 * @param unsaid the value that an empty cell stands for; null = every value is said
 */
export function choiceCell<V extends string>(
  names: ChoiceNames<V>,
  unsaid: NoInfer<V> | null = null,
): CellCodec<V> {
  return {
    write: (value) => (value === unsaid ? '' : names[value]),
    read: (text) => {
      const value = valueNamed(names, text);
      return value === null ? null : sure(value);
    },
  };
}

const NOTHING = 'nothing';

/**
 * Several values in one cell, parted by commas.
 *
 * @param unsaid the values that an empty cell stands for
 */
export function choicesCell<V extends string>(
  names: ChoiceNames<V>,
  unsaid: readonly NoInfer<V>[],
): CellCodec<V[]> {
  return {
    write: (values) => {
      if (values.join() === unsaid.join()) return '';
      return values.length === 0 ? NOTHING : values.map((value) => names[value]).join(', ');
    },
    read: (text) => {
      if (fold(text) === NOTHING) return sure([]);
      const values = text.split(',').map((part) => valueNamed(names, part));
      const known = values.filter((value) => value !== null);
      return known.length === values.length ? sure(known) : null;
    },
  };
}

/** Values by their codes in words: `own-recognizance` is called "Own recognizance". */
export function namesOf<V extends string>(
  values: readonly V[],
  others: Partial<ChoiceNames<V>> = {},
): ChoiceNames<V> {
  return Object.fromEntries(
    values.map((value) => [value, others[value] ?? inWords(value)]),
  ) as ChoiceNames<V>;
}

/** The value that a text names; null where it names none. */
export function valueNamed<V extends string>(names: ChoiceNames<V>, text: string): V | null {
  const wanted = fold(text);
  const values = Object.keys(names) as V[];
  return (
    values.find((value) => fold(names[value]) === wanted) ??
    values.find((value) => fold(value) === wanted) ??
    null
  );
}

function inWords(value: string): string {
  if (value === 'unknown') return 'Not known';
  const words = value.replaceAll('-', ' ');
  return capital(words);
}

function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, ' ');
}
