import { capital } from '../../../shared/model/capital.ts';
/**
 * A field of a record in words.
 *
 * @example
 * sayField('sources[0].dateAsStated') //=> 'Sources 1, date as stated'
 */
export function sayField(path: string): string {
  const words = path
    .replace(/^details\./, '')
    .replace(/\[(\d+)\]/g, (_, index: string) => ` ${String(Number(index) + 1)}`)
    .replaceAll('.', ', ')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return capital(words);
}
