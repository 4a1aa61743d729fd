import type { EventOfKind } from '../../model/event.ts';
import type { ImportProposal } from '../file-reading.ts';
import { proposeEvent, sourceInFile } from '../propose.ts';
import { caseDateOf } from './case-date-of.ts';
import type { DocketCount } from './docket-report.ts';
import type { DocketContext } from './docket-source.ts';
import type { EntryReading } from './read-entry.ts';
import { docketDoubts } from './say-docket.ts';

type Instrument = EventOfKind<'charge'>['details']['instrument'];

/** "(1)", "(2-4)", "(1s)" of a superseding indictment, at the end of a count. */
const COUNT = /\s?\((?<count>\d{1,3}s{0,4}(?:-\d{1,3}s{0,4})?)\)$/;
/** "8:1326(a) and (b)(1)", "18:111(a)(1); 18:758", "18:371.F". */
const STATUTE =
  /^\d{1,2}:\d(?:\([A-Za-z0-9]{1,5}\)|\.[A-Z]\b|\b(?:and|enhanced by)\b|[\d.,:;&\s-])*/;

/**
 * A count of a criminal docket and what became of it, dated by the one instrument that charges it where
 * the docket shows which; never ticked, because an office words its charges itself.
 *
 * @param readings the entries that may charge this person
 */
export function proposeCount(
  { group, text, disposition }: DocketCount,
  readings: readonly EntryReading[],
  {
    at,
    subject,
    context,
  }: { readonly at: number; readonly subject: string | null; readonly context: DocketContext },
): ImportProposal {
  const count = COUNT.exec(text)?.groups?.['count'] ?? '';
  const what = text.replace(COUNT, '').trim();
  const charging = chargingEntry(group, count, readings);
  const where = count !== '' ? `count ${count}` : group === 'complaint' ? 'complaint' : 'count';
  const quote = [text, disposition].filter((one) => one !== '').join(' — ');
  return {
    key: `count-${at + 1}`,
    entries: charging === undefined ? [] : [charging.entry.order],
    where,
    subject,
    record: {
      table: 'events',
      row: proposeEvent({
        id: `count-${at + 1}`,
        kind: 'charge',
        title: count === '' ? what || 'Charge' : `Count ${count}: ${what}`,
        date: caseDateOf(charging?.ownDay ?? null, charging?.entry.dateAsStated ?? ''),
        sources: [
          {
            ...sourceInFile(context.fileName, where, { quote }),
            kind: 'docket',
            docketNumber: context.docketNumber.slice(0, 5_000),
            entry: charging?.entry.number ?? '',
          },
        ],
        details: {
          count,
          statute: (STATUTE.exec(what)?.[0] ?? '').replace(/(?:[\s,;:.-]|\band)+$/, ''),
          level: /\bmisdemeanor\b/i.test(what)
            ? 'misdemeanor'
            : /\bfelony\b/i.test(what)
              ? 'felony'
              : 'unknown',
          instrument: group === 'complaint' ? 'complaint' : instrumentOf(charging),
          disposition,
        },
      }),
    },
    doubts: charging === undefined ? [docketDoubts.noDate()] : [],
    ticked: false,
  };
}

/** "1" is of the first indictment, "1s" of the one that superseded it. */
function chargingEntry(
  group: DocketCount['group'],
  count: string,
  readings: readonly EntryReading[],
): EntryReading | undefined {
  const names = group === 'complaint' ? /\bcomplaint\b/i : /\b(?:indictment|information)\b/i;
  const charging = readings.filter(
    ({ type, title, ownDay }) => type === 'charging' && ownDay !== null && names.test(title),
  );
  return charging[/s+/.exec(count)?.[0].length ?? 0];
}

function instrumentOf(charging: EntryReading | undefined): Instrument {
  if (charging === undefined) return 'other';
  return /\binformation\b/i.test(charging.title) ? 'information' : 'indictment';
}
