import type { Client } from './client.ts';

/**
 * The interpreter that a client's hearings need: the language and dialect; empty where none is needed
 * or nobody has said.
 *
 * @example
 * interpreterFor({ needsInterpreter: true, language: 'Quechua', dialect: 'Cusco' })
 * //=> 'Quechua (Cusco)'
 */
export function interpreterFor({
  needsInterpreter,
  language,
  dialect,
}: Pick<Client, 'needsInterpreter' | 'language' | 'dialect'>): string {
  if (needsInterpreter !== true || language === '') return '';
  return dialect === '' ? language : `${language} (${dialect})`;
}
