import { capital } from '../../../shared/model/capital.ts';
import { z } from 'zod';

/** One choice of a list, with the words that stand for it. */
export type Choice = { readonly value: string; readonly label: string };

/**
 * The choices of a field, read from its schema so that a new value needs no second list. A field
 * that may be null begins with "Not recorded".
 *
 * @param words labels of values that are no words by themselves; the others are made from the value
 */
export function choicesOf(
  record: unknown,
  name: string,
  words: Readonly<Record<string, string>>,
): readonly Choice[] {
  const object = unwrap(record);
  const field =
    object instanceof z.ZodObject ? (object.shape as Record<string, unknown>)[name] : null;
  const values = unwrap(field);
  if (!(values instanceof z.ZodEnum)) throw new TypeError(`${name} is no choice of its schema`);
  const choices = values.options.map((value) => {
    const text = String(value);
    return { value: text, label: words[text] ?? toWords(text) };
  });
  return isNullable(field) ? [{ value: '', label: 'Not recorded' }, ...choices] : choices;
}

/** "own-recognizance" as "Own recognizance". */
function toWords(value: string): string {
  if (value === 'unknown') return 'Not known';
  const words = value.replaceAll('-', ' ');
  return capital(words);
}

function unwrap(schema: unknown): unknown {
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional
  )
    return unwrap(schema.unwrap());
  return schema;
}

function isNullable(schema: unknown): boolean {
  return schema instanceof z.ZodType && schema.safeParse(null).success;
}
