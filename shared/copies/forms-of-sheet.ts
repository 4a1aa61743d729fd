import type { Client } from '../model/client.ts';
import type { CivilDay } from '../time/civil-day.ts';
import { formsOfCopy } from './forms-of-copy.ts';
import type { SecretForm } from './number-forms.ts';
import { redactionPatternSchema } from './redaction.ts';

/** All but what says whom to call, where to go, and whom the sheet is for. */
const patterns = redactionPatternSchema.exclude([
  'home-address',
  'phone',
  'nationality',
  'word',
]).options;

/**
 * What is put out of the places and languages on a client sheet, where others read along. Telephones and
 * addresses stay: they say whom to call and where to go.
 */
export function formsOfSheet(client: Client, on: CivilDay): readonly SecretForm[] {
  return formsOfCopy(
    {
      patterns,
      aNumber: 'masked',
      namesClient: true,
    },
    client,
    on,
  );
}
