import type { z } from 'zod';

/**
 * Says what is wrong with a value in words that follow "it": our own messages as they are, the
 * schema library's in ours.
 *
 * @example
 * sayIssue({ code: 'too_big', maximum: 5000, origin: 'string', ... })
 * //=> 'must have at most 5000 characters'
 */
export function sayIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'custom':
    case 'invalid_format':
      return issue.message;
    case 'invalid_type':
      // The issue does not carry the value, so that no log can; its message says that none was there.
      return issue.message.endsWith('received undefined')
        ? 'is missing'
        : `must be ${nameOfType(issue.expected)}`;
    case 'unrecognized_keys':
      return `has ${listOf(issue.keys)}, which is not known here`;
    case 'invalid_value':
      return `must be ${issue.values.length === 1 ? '' : 'one of '}${listOf(issue.values.map(String))}`;
    case 'too_big':
      return `must have at most ${String(issue.maximum)}${unitOf(issue.origin)}`;
    case 'too_small':
      return `must have at least ${String(issue.minimum)}${unitOf(issue.origin)}`;
    case 'invalid_union':
      return issue.discriminator === undefined
        ? 'has none of the forms that it can have'
        : `must say in "${issue.discriminator}" what it is, by a name that is known`;
    default:
      return 'is not valid';
  }
}

function listOf(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(', ');
}

function nameOfType(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
  };
  return names[expected] ?? expected;
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}
