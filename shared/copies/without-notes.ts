/** Fields in which the office writes for itself, whatever record they stand in. */
const own: Readonly<Record<string, unknown>> = {
  note: '',
  quote: '',
  check: null,
  asTyped: '',
  by: '',
  proof: '',
  link: '',
};

/** A record, however deep, with nothing in the fields in which the office writes for itself. */
export function withoutNotes<T>(record: T): T {
  return empty(record) as T;
}

function empty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(empty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      Object.hasOwn(own, key) ? own[key] : empty(one),
    ]),
  );
}
