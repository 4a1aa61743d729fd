import { fail, ok, type Result } from '../../result/result.ts';
import { kindOfNumber } from '../docket/case-number.ts';
import { courtOfId } from '../docket/court-of-title.ts';
import type {
  DocketCount,
  DocketEntry,
  DocketParty,
  DocketReport,
} from '../docket/docket-report.ts';
import { entryText } from '../docket/entry-text.ts';
import { readColumnDate } from '../docket/read-column-date.ts';
import { entryProblems, problemOf } from '../docket/report-problems.ts';
import type { ImportProblem } from '../file-reading.ts';
import {
  type JsonDocket,
  jsonDocketSchema,
  type JsonEntry,
  jsonEntrySchema,
  jsonPartySchema,
} from './docket-json.ts';
import { findShape, type JsonShape } from './find-shape.ts';

const MOST_ENTRIES = 200_000;
const ENTERED = /\(Entered:?\s{1,3}(\d{1,2}\/\d{1,2}\/\d{2,4})/i;

/**
 * Reads a docket that CourtListener, RECAP or juriscraper wrote as JSON: a whole dump, a page of entries,
 * a docket without entries, a notification.
 *
 * @failure import/not-json, import/not-a-docket, import/several-dockets
 */
export function readDocketJson(
  json: string,
  { fileName, thisYear }: { readonly fileName: string; readonly thisYear: number },
): Result<DocketReport> {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return fail('import/not-json', { file: fileName });
  }
  const shape = findShape(value);
  if (shape === null) return fail('import/not-a-docket', { file: fileName });
  if (shape.shape === 'dockets-page') return fail('import/several-dockets', { file: fileName });
  const parsed = jsonDocketSchema.safeParse(shape.docket);
  const docket: JsonDocket = parsed.success ? parsed.data : {};
  const court = courtOfId(idOfCourt(docket));
  const { parties, counts } = partiesOf(shape.parties);
  const bad: ImportProblem[] = [];
  const entries = shape.entries.slice(0, MOST_ENTRIES).map((one, at): DocketEntry => {
    const entry = jsonEntrySchema.safeParse(one);
    return entryOf(entry.success ? entry.data : {}, at + 1, thisYear);
  });
  if (shape.entries.length > MOST_ENTRIES)
    bad.push(
      problemOf(
        'docket/cut',
        `Only the first ${MOST_ENTRIES} of ${shape.entries.length} entries were read.`,
      ),
    );
  const docketNumber = docket.docket_number ?? '';
  const name = [docket.case_name, docket.case_name_full, docket.case_name_short].find(
    (one) => (one ?? '') !== '',
  );
  return ok({
    header: {
      court: court.id,
      courtName: court.name,
      docketNumber: docketNumber.slice(0, 200),
      caption: (name ?? '').slice(0, 1_000),
      filedOn: dayOf(docket.date_filed, thisYear),
      terminatedOn: dayOf(docket.date_terminated, thisYear),
      judge: (docket.assigned_to_str ?? '').slice(0, 200),
    },
    zone: court.zone,
    kind: kindOfNumber(docketNumber),
    parties,
    counts,
    entries,
    problems: [...shapeProblems(shape), ...bad, ...entryProblems(entries)],
  });
}

function shapeProblems({ shape, isPartial, entries }: JsonShape): readonly ImportProblem[] {
  if (shape === 'docket-only')
    return [
      problemOf(
        'docket/no-entries',
        'The file describes the docket and holds none of its entries.',
      ),
    ];
  if (shape === 'webhook')
    return [
      problemOf(
        'docket/partial',
        'This is a notification of new entries: the rest of the docket and its number are not in it.',
      ),
    ];
  if (isPartial)
    return [
      problemOf(
        'docket/partial',
        `This is one page of a longer list (${entries.length} entries): the other pages are not in it.`,
      ),
    ];
  // RECAP holds what somebody bought or a court sent: nobody can say that it is all.
  return shape === 'dump'
    ? [
        problemOf(
          'docket/may-have-gaps',
          'The archive holds what was contributed to it: entries can be missing.',
        ),
      ]
    : [];
}

/** "nysd", or the last part of the address of a court. */
function idOfCourt({ court_id: id, court }: JsonDocket): string {
  const written = (id ?? '') === '' ? (court ?? '') : (id ?? '');
  return /([a-z0-9]{2,12})\/?$/i.exec(written)?.[1]?.toLowerCase() ?? '';
}

function entryOf(entry: JsonEntry, order: number, thisYear: number): DocketEntry {
  const main =
    entry.recap_documents?.find((one) => (one.attachment_number ?? null) === null) ??
    entry.recap_documents?.[0];
  const said = [entry.description, entry.short_description, main?.description].find(
    (one) => (one ?? '').trim() !== '',
  );
  const words = plain(said ?? '');
  const entered = ENTERED.exec(words.slice(-2_000))?.[1];
  const number = String(entry.entry_number ?? entry.document_number ?? '');
  return {
    order,
    filedOn: dayOf(entry.date_filed, thisYear),
    enteredOn:
      dayOf(entry.date_entered, thisYear) ??
      (entered === undefined ? null : readColumnDate(entered, thisYear)),
    dateAsStated: (entry.date_filed ?? '').slice(0, 200),
    // A court of appeals has numbers of its whole system, which no one would look for on a docket.
    number: /^\d{1,6}(?:-\d{1,4})?$/.test(number) ? number : '',
    ...entryText(words),
  };
}

function dayOf(written: string | null | undefined, thisYear: number) {
  return written === null || written === undefined
    ? null
    : readColumnDate(written.slice(0, 40), thisYear);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** On one line, with the few signs that HTML writes otherwise. */
function plain(text: string): string {
  return text
    .slice(0, 200_000)
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/&#(\d{2,5});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function partiesOf(list: readonly unknown[]): {
  readonly parties: readonly DocketParty[];
  readonly counts: readonly DocketCount[];
} {
  const parties: DocketParty[] = [];
  const counts: DocketCount[] = [];
  for (const one of list.slice(0, 5_000)) {
    const read = jsonPartySchema.safeParse(one);
    if (!read.success) continue;
    const { name, type, party_types: types, criminal_data: criminal } = read.data;
    const party = (name ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
    const roles =
      (type ?? '') === '' ? (types ?? []).flatMap((role) => role.name ?? []) : [type ?? ''];
    for (const role of roles.length > 0 ? roles : [''])
      parties.push({ role: role.slice(0, 100), number: null, name: party, aliases: [] });
    const groups = [
      [
        'pending',
        [
          ...(criminal?.counts ?? []),
          ...(types ?? []).flatMap((role) => role.criminal_counts ?? []),
        ],
      ],
      [
        'complaint',
        [
          ...(criminal?.complaints ?? []),
          ...(types ?? []).flatMap((role) => role.criminal_complaints ?? []),
        ],
      ],
    ] as const;
    for (const [group, found] of groups)
      for (const count of found)
        counts.push({
          party,
          group:
            group === 'pending' && /terminated|2/.test(String(count.status ?? ''))
              ? 'terminated'
              : group,
          text: (count.name ?? '').slice(0, 2_000),
          disposition: (count.disposition ?? '').slice(0, 5_000),
        });
  }
  return { parties, counts };
}
