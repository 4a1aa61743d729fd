import { authorityNames, authorityOrder } from '../../../shared/custody/authority-names.ts';
import { barKindNames, claimKindNames } from '../../../shared/chronology/kind-names.ts';
import { confirmationResultNames } from '../../../shared/custody/check-results.ts';
import type { RowField } from './row-field.ts';
import { zoneChoices } from '../../../shared/time/zone-choices.ts';

function choices(names: Readonly<Record<string, string>>) {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}

const authorities = authorityOrder.map((value) => ({ value, label: authorityNames[value] }));

/** A claim to custody: detainer, warrant, writ. */
export const claimFields: readonly RowField[] = [
  { name: 'kind', label: 'Claim', type: 'choice', choices: choices(claimKindNames) },
  { name: 'authority', label: 'By', type: 'choice', choices: authorities },
  { name: 'title', label: 'Called (empty = by kind)', type: 'line' },
  { name: 'with', label: 'Lodged with', type: 'line' },
  {
    name: 'lodged',
    label: 'Lodged',
    type: 'case-date',
    required: true,
    missing: 'Say when it was lodged; "about" and a month are fine.',
  },
  { name: 'served', label: 'Served', type: 'case-date', hint: 'Empty if not served' },
  { name: 'lifted', label: 'Lifted', type: 'case-date', hint: 'Empty while it stands' },
  { name: 'note', label: 'Note', type: 'prose' },
];

/** What forbids removal or transfer. */
export const removalBarFields: readonly RowField[] = [
  { name: 'kind', label: 'Bar', type: 'choice', choices: choices(barKindNames) },
  { name: 'issuedBy', label: 'Issued by', type: 'line' },
  { name: 'bound', label: 'Who is bound', type: 'line' },
  { name: 'forbids-removal', label: 'Forbids removal', type: 'yes-no' },
  { name: 'forbids-transfer', label: 'Forbids any transfer', type: 'yes-no' },
  {
    name: 'forbids-transfer-out-of-district',
    label: 'Forbids transfer out of the district',
    type: 'yes-no',
  },
  {
    name: 'zone',
    label: 'Time zone of times',
    type: 'choice',
    choices: [{ value: '', label: 'No times' }, ...zoneChoices],
  },
  {
    name: 'from',
    label: 'From',
    type: 'case-date',
    required: true,
    missing: 'Say from when it binds; "about" and a month are fine.',
  },
  { name: 'expires', label: 'Expires', type: 'case-date', hint: 'Empty = until further order' },
  { name: 'lifted', label: 'Lifted', type: 'case-date', hint: 'Empty while it stands' },
  { name: 'servedWhom', label: 'Served on', type: 'line', hint: 'Whom; empty if not served' },
  { name: 'servedOn', label: 'Served when', type: 'case-date', hint: 'Empty if not served' },
  { name: 'text', label: 'Words of the order', type: 'prose' },
  { name: 'note', label: 'Note', type: 'prose' },
];

/** Somebody looked where the client is. */
export const confirmationFields: readonly RowField[] = [
  {
    name: 'when',
    label: 'Looked on',
    type: 'case-date',
    required: true,
    missing: 'Say on which day.',
    hint: 'A day, with its time if you know it: 11/20/26 9a',
  },
  {
    name: 'zone',
    label: 'Time zone of the time',
    type: 'choice',
    choices: [{ value: '', label: 'No time' }, ...zoneChoices],
  },
  {
    name: 'against',
    label: 'Asked or looked at',
    type: 'line',
    required: true,
    missing: 'Say whom you asked or where you looked.',
    hint: 'Locator, facility, officer, family, client',
  },
  {
    name: 'result',
    label: 'Result',
    type: 'choice',
    choices: choices(confirmationResultNames),
  },
  {
    name: 'authority',
    label: 'Held by',
    type: 'choice',
    choices: [{ value: '', label: 'Not recorded' }, ...authorities],
  },
  { name: 'note', label: 'Note', type: 'prose' },
];

/** Who asserts which legal basis of a hold. */
export const positionFields: readonly RowField[] = [
  {
    name: 'assertedBy',
    label: 'Asserted by',
    type: 'line',
    required: true,
    missing: 'Say who asserts it: DHS, the court, counsel.',
  },
  { name: 'authority', label: 'Of the custody of', type: 'choice', choices: authorities },
  {
    name: 'basis',
    label: 'Legal basis',
    type: 'line',
    required: true,
    missing: 'Say which basis is asserted.',
    hint: '8 USC 1225(b), 8 USC 1226(a), 18 USC 3142(e)',
  },
  {
    name: 'from',
    label: 'Asserted since',
    type: 'case-date',
    required: true,
    missing: 'Say since when; "about", "after" and a month are fine.',
  },
  { name: 'to', label: 'Asserted until', type: 'case-date', hint: 'Empty while it is asserted' },
  { name: 'note', label: 'Note', type: 'prose' },
];

/** Which court could order release, in the words of the attorney who says so. */
export const releaseForumFields: readonly RowField[] = [
  {
    name: 'text',
    label: 'Which court could order release',
    type: 'line',
    hint: 'As you would say it: D. Vt., habeas. Empty takes back what was entered',
  },
];

/** One folder of a client. */
export const matterFields: readonly RowField[] = [
  {
    name: 'title',
    label: 'Matter',
    type: 'line',
    required: true,
    missing: 'Give the matter a name.',
  },
  {
    name: 'factsCurrentThrough',
    label: 'Facts current through',
    type: 'day',
    hint: 'Past this day nothing is claimed; empty = nobody has said',
  },
  { name: 'note', label: 'Note', type: 'prose' },
];
