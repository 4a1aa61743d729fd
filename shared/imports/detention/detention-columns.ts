/** What a column of an ICE detention table holds. */
export type DetentionField =
  | 'book-in'
  | 'book-out'
  | 'stay-in'
  | 'stay-out'
  | 'facility'
  | 'code'
  | 'city'
  | 'state'
  | 'reason'
  | 'stay-reason'
  | 'person'
  | 'bond-set'
  | 'bond-set-on'
  | 'bond-posted'
  | 'bond-posted-on'
  | 'final-order-on'
  | 'departed-on'
  | 'departed-to'
  /** Of a table of stays: how many each had. */
  | 'stints';

/**
 * Names of the columns in all releases, the surest first.
 *
 * @source Deportation Data Project and UWCHR, column names of the releases of 2012 to 2026, read 2026-11-26
 */
const aliases: Readonly<Record<DetentionField, readonly string[]>> = {
  'book-in': [
    'detention book in date time',
    'detention book in date and time',
    'book in date time',
    'book in date and time',
    'detention book in date',
    'book in date',
    'history intake date',
  ],
  'book-out': [
    'detention book out date time',
    'detention book out date and time',
    'book out date time',
    'book out date and time',
    'detention book out date',
    'book out date',
    'history book out date',
  ],
  'stay-in': ['stay book in date time', 'stay book in date and time', 'stay book in date'],
  'stay-out': ['stay book out date time', 'stay book out date and time', 'stay book out date'],
  facility: ['detention facility', 'detention facility name', 'history detention facility'],
  code: ['detention facility code', 'history detention facility code'],
  city: ['detention facility city', 'city'],
  state: ['detention facility state', 'state'],
  reason: ['detention release reason', 'release reason', 'history release reason'],
  'stay-reason': ['stay release reason'],
  person: [
    'unique identifier',
    'anonymized unique identifier',
    'anonymized identifier',
    'alien number unique identifier',
    'alien file number',
  ],
  'bond-set': ['initial bond set amount'],
  'bond-set-on': ['initial bond set date'],
  'bond-posted': ['bond posted amount'],
  'bond-posted-on': ['bond posted date'],
  'final-order-on': ['final order date'],
  'departed-on': ['departed date'],
  'departed-to': ['departure country'],
  stints: ['n stints'],
};

/** A table of places on a map: one line a stint, under names of its own. */
const mapAliases: readonly (readonly [DetentionField, string])[] = [
  ['book-in', 'start'],
  ['book-out', 'end'],
  ['facility', 'name'],
  ['state', 'state facility'],
];

const allNames = new Set([
  ...Object.values(aliases).flat(),
  ...mapAliases.map(([, name]) => name),
  'longitude',
  'latitude',
]);

/** Columns by what they hold, counted from 0. */
export type DetentionColumns = ReadonlyMap<DetentionField, number>;

/** Which stints of a stay a table of stays tells of. */
const TOLD_OF_STAY = ['first', 'longest', 'last'] as const;

/**
 * The columns of each stint that a row tells of, by the same names: one a row, or of a table of stays,
 * whose rows run from door to door, the first, the longest and the last. Empty where it is none.
 *
 * @example
 * columnsOfStints(['book_in_date_time_first', 'book_in_date_time_last', ...]).length //=> 3
 */
export function columnsOfStints(headings: readonly string[]): readonly DetentionColumns[] {
  const single = detentionColumns(headings);
  if (single !== null) return [single];
  return TOLD_OF_STAY.flatMap((which) => {
    const end = new RegExp(`[ _]${which}$`, 'i');
    const found = detentionColumns(headings.map((heading) => heading.replace(end, '')));
    if (found === null) return [];
    // How the stay ended is how its last stint did.
    const reason = found.get('stay-reason');
    return [
      which === 'last' && reason !== undefined ? new Map([...found, ['reason', reason]]) : found,
    ];
  });
}

/** Says whether a heading is one of such a table. */
export function isDetentionHeading(heading: string): boolean {
  return allNames.has(plainName(heading).replace(/ (?:first|longest|last)$/, ''));
}

/**
 * Finds the columns of an ICE detention table by their names; null where it is none. Of tables that were
 * joined with others, the columns that say `.detention` count and those of the others do not.
 *
 * @example
 * detentionColumns(['Book In Date Time', 'Detention Facility', 'Book Out Date Time'])?.get('book-out') //=> 2
 */
export function detentionColumns(headings: readonly string[]): DetentionColumns | null {
  const names = headings.map(plainName);
  const columns = new Map<DetentionField, number>();
  for (const [field, wanted] of Object.entries(aliases) as [DetentionField, readonly string[]][])
    for (const name of wanted) {
      const at = names.indexOf(name);
      if (at === -1 || columns.has(field)) continue;
      columns.set(field, at);
    }
  const isMap = names.includes('longitude') && columns.has('person') && !columns.has('book-in');
  if (isMap)
    for (const [field, name] of mapAliases) {
      const at = names.indexOf(name);
      if (at !== -1) columns.set(field, at);
    }
  const has = (field: DetentionField) => columns.has(field);
  const isTable =
    has('book-in') && (has('facility') || has('code')) && (has('book-out') || has('stay-out'));
  return isTable ? columns : null;
}

function plainName(heading: string): string {
  return heading
    .slice(0, 80)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/ detention$/, '')
    .trim();
}
