/** A docket file in JSON, its shape told by its keys. */
export type JsonShape = {
  readonly shape:
    'dump' | 'juriscraper' | 'entries-page' | 'docket-only' | 'webhook' | 'dockets-page';
  readonly docket: unknown;
  readonly parties: readonly unknown[];
  readonly entries: readonly unknown[];
  /** A page of a longer list, of which the rest is elsewhere. */
  readonly isPartial: boolean;
};

type Json = Readonly<Record<string, unknown>>;

/** Null where it is none of the shapes. */
export function findShape(value: unknown): JsonShape | null {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    if (list.length === 1 && isJson(list[0])) return findShape(list[0]);
    return list.length > 0 && list.slice(0, 5).every(isEntry)
      ? { shape: 'entries-page', docket: {}, parties: [], entries: list, isPartial: true }
      : null;
  }
  if (!isJson(value)) return null;
  const { payload, results } = value;
  if (isJson(payload) && Array.isArray(payload['results']) && 'webhook' in value)
    return {
      shape: 'webhook',
      docket: {},
      parties: [],
      entries: payload['results'],
      isPartial: true,
    };
  if (
    Array.isArray(value['docket_entries']) &&
    ('docket_number' in value || 'court_id' in value || 'court' in value)
  )
    return {
      shape: 'pacer_case_id' in value || 'absolute_url' in value ? 'dump' : 'juriscraper',
      docket: value,
      parties: listOf(value['parties']),
      entries: value['docket_entries'],
      isPartial: false,
    };
  if (Array.isArray(results)) {
    const list: readonly unknown[] = results;
    const [first] = list;
    const isPartial = (value['next'] ?? null) !== null || (value['previous'] ?? null) !== null;
    if (isEntry(first)) {
      const docket = isJson(first['docket']) ? first['docket'] : {};
      return { shape: 'entries-page', docket, parties: [], entries: list, isPartial };
    }
    if (isDocket(first) && list.length === 1)
      return { shape: 'docket-only', docket: first, parties: [], entries: [], isPartial };
    if (list.length > 0 && list.slice(0, 5).every(isDocket))
      return { shape: 'dockets-page', docket: first, parties: [], entries: [], isPartial };
    return null;
  }
  if (isDocket(value))
    return {
      shape: 'docket-only',
      docket: value,
      parties: listOf(value['parties']),
      entries: [],
      isPartial: false,
    };
  return isEntry(value)
    ? { shape: 'entries-page', docket: {}, parties: [], entries: [value], isPartial: true }
    : null;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntry(value: unknown): value is Json {
  return isJson(value) && 'recap_documents' in value && 'date_filed' in value;
}

function isDocket(value: unknown): value is Json {
  return (
    isJson(value) && 'docket_number' in value && ('pacer_case_id' in value || 'case_name' in value)
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
