import type { Client } from '../model/client.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { formsOfCopy } from './forms-of-copy.ts';
import type { SecretForm } from './number-forms.ts';

/**
 * What is put out of the places and languages on a client sheet, where others read along. Telephones and
 * addresses stay: they say whom to call and where to go.
 */
export function formsOfSheet(client: Client, on: CivilDay): readonly SecretForm[] {
  return formsOfCopy(
    {
      patterns: [
        'a-number',
        'social-security-number',
        'taxpayer-number',
        'financial-account',
        'birth-date',
        'minor-name',
        'e-mail',
        'passport',
        'identifier',
      ],
      aNumber: 'masked',
      namesClient: true,
    },
    client,
    on,
  );
}
