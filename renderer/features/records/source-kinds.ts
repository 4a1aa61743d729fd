import type { Source } from '../../../shared/model/record.ts';

/** Kinds of sources as forms list them. */
export const sourceKinds: readonly { readonly value: Source['kind']; readonly label: string }[] = [
  { value: 'docket', label: 'Docket' },
  { value: 'order', label: 'Court order' },
  { value: 'notice', label: 'Notice' },
  { value: 'phone-line', label: 'Court phone line' },
  { value: 'portal', label: 'Portal' },
  { value: 'locator', label: 'Detainee locator' },
  { value: 'facility', label: 'Facility' },
  { value: 'officer', label: 'Officer' },
  { value: 'client', label: "Client's word" },
  { value: 'family', label: 'Family' },
  { value: 'press', label: 'Press' },
  { value: 'document', label: 'Document' },
  { value: 'imported-file', label: 'Imported file' },
  { value: 'other', label: 'Other' },
];
