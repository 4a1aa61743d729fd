/** A row as the merge sees it: places and what stands there. */
export type PlainRow = Readonly<Record<string, unknown>>;

/** What one field holds: every place of it that the row has. */
export type FieldValue = Readonly<Record<string, unknown>>;

/** What every laptop keeps for itself. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['id', 'rev', 'changedAt', 'changedBy']);

/** Places that mean nothing apart from each other: they go together, or are chosen together. */
const oneField: Readonly<Record<string, string>> = {
  verifiedBy: 'verified',
  verifiedAt: 'verified',
  enteredBy: 'entered',
  enteredAt: 'entered',
  legalHold: 'legalHold',
  legalHoldReason: 'legalHold',
  legalHoldBy: 'legalHold',
  legalHoldOn: 'legalHold',
  bookOut: 'bookOut',
  endedBy: 'bookOut',
  // A date that was computed, and how.
  date: 'date',
  'details.setBy': 'date',
  'details.ruleId': 'date',
  'details.packVersion': 'date',
  'details.computed': 'date',
  'details.safe': 'date',
  'details.alternatives': 'date',
  'details.count': 'date',
  'details.trigger': 'date',
};

/**
 * The fields of a row by which two laptops are compared, each with all that stands in it. A date is one
 * value, and so is a list; of the details of an event each is a field of its own.
 *
 * @example
 * fieldsOf({ id: 'e', rev: 3, title: 'Bail', details: { judge: 'X' } })
 * //=> Map { 'title' => { title: 'Bail' }, 'details.judge' => { 'details.judge': 'X' } }
 */
export function fieldsOf(row: PlainRow): ReadonlyMap<string, FieldValue> {
  const fields = new Map<string, Record<string, unknown>>();
  const put = (place: string, value: unknown): void => {
    if (value === undefined) return;
    const field = oneField[place] ?? place;
    const known = fields.get(field) ?? {};
    known[place] = value;
    fields.set(field, known);
  };
  for (const [key, value] of Object.entries(row)) {
    if (BOOKKEEPING.has(key)) continue;
    if (key === 'details' && isObject(value))
      for (const [name, part] of Object.entries(value)) put(`details.${name}`, part);
    else put(key, value);
  }
  return fields;
}

/** A row with some fields replaced, whole: places that a new value does not have are gone. */
export function withFields(
  row: PlainRow,
  values: ReadonlyMap<string, FieldValue | undefined>,
): PlainRow {
  const top: Record<string, unknown> = { ...row };
  const details: Record<string, unknown> = isObject(row['details']) ? { ...row['details'] } : {};
  const at = (place: string) =>
    place.startsWith('details.')
      ? ([details, place.slice('details.'.length)] as const)
      : ([top, place] as const);
  const before = fieldsOf(row);
  for (const [field, value] of values) {
    for (const place of Object.keys(before.get(field) ?? {})) {
      const [holder, key] = at(place);
      Reflect.deleteProperty(holder, key);
    }
    for (const [place, part] of Object.entries(value ?? {})) {
      const [holder, key] = at(place);
      holder[key] = part;
    }
  }
  return isObject(row['details']) ? { ...top, details } : top;
}

/** Says whether two values are the same to a reader: how a date was typed is not its date. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return one === other || canonical(one) === canonical(other);
}

/** A value as text, the same for the same value whatever the order of its keys. */
export function canonical(value: unknown): string {
  const sorted = (key: string, part: unknown): unknown => {
    if (key === 'asTyped') return undefined;
    return isObject(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  };
  return value === undefined ? '' : JSON.stringify(value, sorted);
}

function isObject(value: unknown): value is PlainRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
