import fc from 'fast-check';
import { codes } from '../../shared/copies/mask-a-numbers.ts';
import { parseMatterFile } from '../../shared/model/matter-file.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { anyEvent } from './any-event.ts';
import { matterFileOf, on, stint } from './matter-view.ts';

/** Fields that name a record or a person, or hold a day. */
const named = new Set([
  ...codes,
  ...'assignee enteredBy verifiedBy changedBy by doneOn computed safe targetOn enteredOn offset insteadOn day doneTime responsibleAttorney backupAttorney bondId sharedId'.split(
    ' ',
  ),
]);

/** One of a few codes: nobody typed it. */
const code = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A matter with every kind of record, each with sources and undisputed, so that copies print it. */
export const fullMatter: fc.Arbitrary<object> = fc
  .tuple(...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => anyEvent(`event-${id}`)))
  .map((events) =>
    matterFileOf({
      client: { name: 'Ana Example', note: 'Note' },
      proceedings: ['federal-criminal', 'habeas', 'removal-240'].map((kind, index) => ({
        id: `docket-${String(index)}`,
        kind,
        title: 'Case',
        caption: 'v. Example',
        docketNumber: 'No',
        judge: 'Judge',
        court: { id: '', name: 'Court of somewhere', shortName: 'Ct.', city: 'Town' },
        sources: [source],
      })),
      events: events.map(({ matterId: _matter, ...event }, index) => ({
        ...event,
        proceedingId: `docket-${String(index % 3)}`,
        standing: 'undisputed',
        restricted: [],
        doNotDisclose: false,
        sources: [source],
      })),
      stints: [
        stint('stint-1', { ...on('2024-02-01'), asTyped: 'Feb' }, on('2024-03-01'), {
          ...fact,
          operator: 'County',
        }),
        stint('stint-2', on('2024-03-01'), null, { ...fact, authority: 'usms' }),
      ],
      claims: [
        {
          id: 'claim-1',
          kind: 'writ',
          authority: 'usms',
          title: 'Writ',
          with: 'Jail',
          lodged: on('2024-03-05'),
          ...fact,
        },
      ],
      bars: [
        {
          id: 'bar-1',
          kind: 'court-stay',
          issuedBy: 'Court',
          bound: 'ICE',
          from: { ...on('2024-03-05'), asTyped: 'Mar 5' },
          expires: { ...on('2024-06-05'), asTyped: 'June' },
          text: 'No removal',
          served: [{ on: on('2024-03-05'), whom: 'ICE' }],
          ...fact,
        },
      ],
      confirmations: [{ id: 'check-1', on: '2024-04-01', against: 'Locator', result: 'not-found' }],
    }),
  );

const source = { kind: 'docket', label: 'Entry', entry: '12', page: '3', quote: 'Words' };
const fact = { note: 'Note', sources: [source] };

/** The matter with a text at the end of every text that a person wrote; throws where one is refused. */
export function planted(
  file: object,
  text: string,
  spare: (field: string) => boolean = () => false,
): MatterView {
  const withText = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return named.has(key) || spare(key) || code.test(value) ? value : `${value} ${text} end`;
    if (Array.isArray(value)) return value.map((one) => withText(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, withText(one, name)]),
    );
  };
  const read = parseMatterFile(JSON.stringify(withText(file, '')));
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const [view] = read.value.matters;
  if (view === undefined) throw new Error('no matter');
  return view;
}
