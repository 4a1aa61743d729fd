import { authorityNames, authorityOrder } from '../../../shared/custody/authority-names.ts';
import {
  barKindNames,
  claimKindNames,
  proceedingKindNames,
  standingNames,
} from '../../../shared/chronology/kind-names.ts';
import type { RowField } from './row-field.ts';
import { zoneChoices } from './zone-choices.ts';

function choices(names: Readonly<Record<string, string>>) {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}

const authorities = authorityOrder.map((value) => ({ value, label: authorityNames[value] }));
const standing: RowField = {
  name: 'standing',
  label: 'Standing',
  type: 'choice',
  choices: choices(standingNames),
};

/** A claim to custody: detainer, warrant, writ. */
export const claimFields: readonly RowField[] = [
  { name: 'kind', label: 'Claim', type: 'choice', choices: choices(claimKindNames) },
  { name: 'authority', label: 'By', type: 'choice', choices: authorities },
  { name: 'title', label: 'Called (empty = by kind)', type: 'line' },
  { name: 'with', label: 'Lodged with', type: 'line' },
  { name: 'lodged', label: 'Lodged', type: 'case-date', required: true },
  { name: 'served', label: 'Served', type: 'case-date', hint: 'Empty if not served' },
  { name: 'lifted', label: 'Lifted', type: 'case-date', hint: 'Empty while it stands' },
  standing,
  { name: 'note', label: 'Note', type: 'prose' },
];

/** What forbids removal or transfer. */
export const removalBarFields: readonly RowField[] = [
  { name: 'kind', label: 'Bar', type: 'choice', choices: choices(barKindNames) },
  { name: 'issuedBy', label: 'Issued by', type: 'line' },
  { name: 'bound', label: 'Who is bound', type: 'line' },
  {
    name: 'zone',
    label: 'Time zone of times',
    type: 'choice',
    choices: [{ value: '', label: 'No times' }, ...zoneChoices],
  },
  { name: 'from', label: 'From', type: 'case-date', required: true },
  { name: 'expires', label: 'Expires', type: 'case-date', hint: 'Empty = until further order' },
  { name: 'lifted', label: 'Lifted', type: 'case-date', hint: 'Empty while it stands' },
  { name: 'text', label: 'Words of the order', type: 'prose' },
  standing,
];

/** Somebody looked where the client is. */
export const confirmationFields: readonly RowField[] = [
  { name: 'on', label: 'Looked on', type: 'day', required: true },
  {
    name: 'against',
    label: 'Asked or looked at',
    type: 'line',
    required: true,
    hint: 'Locator, facility, officer, family, client',
  },
  {
    name: 'result',
    label: 'Result',
    type: 'choice',
    choices: [
      { value: 'in-custody', label: 'In custody' },
      { value: 'not-found', label: 'Not found' },
      { value: 'released', label: 'Released' },
    ],
  },
  {
    name: 'authority',
    label: 'Held by',
    type: 'choice',
    choices: [{ value: '', label: 'Not said' }, ...authorities],
  },
  { name: 'note', label: 'Note', type: 'prose' },
];

/** One docket. Court name, short name and zone are kept as one court. */
export const proceedingFields: readonly RowField[] = [
  {
    name: 'kind',
    label: 'Kind of proceeding',
    type: 'choice',
    choices: choices(proceedingKindNames),
  },
  { name: 'title', label: 'Called (empty = by kind)', type: 'line' },
  { name: 'courtName', label: 'Court', type: 'line' },
  { name: 'courtShortName', label: 'Court as printed, e.g. D. Mass.', type: 'line' },
  {
    name: 'zone',
    label: "Court's time zone",
    type: 'choice',
    choices: [{ value: '', label: 'Not recorded' }, ...zoneChoices],
  },
  { name: 'docketNumber', label: 'Docket number', type: 'line', hint: 'Empty if not known' },
  { name: 'judge', label: 'Judge', type: 'line' },
  { name: 'caption', label: 'Caption', type: 'line' },
  { name: 'ntaIssued', label: 'Notice to Appear issued', type: 'case-date', hint: 'Removal only' },
  { name: 'ntaServed', label: 'Notice to Appear served', type: 'case-date', hint: 'Removal only' },
  { name: 'ntaFiled', label: 'Notice to Appear filed', type: 'case-date', hint: 'Removal only' },
];

/** The person whose cases these are. */
export const clientFields: readonly RowField[] = [
  { name: 'name', label: 'Name, as the client writes it', type: 'line', required: true },
  { name: 'sortName', label: 'Sorted under', type: 'line', hint: 'Last name first; may be empty' },
  { name: 'aNumber', label: 'A-number', type: 'line', hint: '8 or 9 digits; empty if none' },
  {
    name: 'dateOfBirth',
    label: 'Date of birth',
    type: 'partial-day',
    hint: 'A month or a year is fine',
  },
  { name: 'nationality', label: 'Nationality', type: 'line' },
  { name: 'language', label: 'Language', type: 'line' },
  { name: 'phone', label: 'Phone', type: 'line' },
  { name: 'note', label: 'Note', type: 'prose' },
];

/** One folder of a client. */
export const matterFields: readonly RowField[] = [
  { name: 'title', label: 'Matter', type: 'line', required: true },
  {
    name: 'factsCurrentThrough',
    label: 'Facts current through',
    type: 'day',
    hint: 'Past this day nothing is claimed; empty = nobody has said',
  },
  { name: 'note', label: 'Note', type: 'prose' },
];
