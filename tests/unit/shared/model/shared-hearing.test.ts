import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AttendedEvent,
  currentSetting,
  isAttended,
} from '../../../../shared/model/event-date.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import type { SettingAct } from '../../../../shared/model/setting-act.ts';
import {
  followShared,
  previewShared,
  sharedWith,
} from '../../../../shared/model/shared-hearing.ts';
import { buildView, on } from '../../../builders/matter-view.ts';

type Given = {
  readonly n: number;
  readonly date?: object;
  readonly status?: string;
  readonly form?: string;
  readonly event?: object;
  readonly client?: object;
  readonly matter?: object;
  readonly sharedId?: string | null;
};

/** The matter of the n-th client, with one hearing. */
function matterOf({ n, date = on('2026-12-17', '14:00', 'America/New_York'), ...given }: Given) {
  return buildView({
    client: { id: `client-${n}`, name: `Client ${n}`, ...given.client },
    matter: { id: `matter-${n}`, ...given.matter },
    events: [
      {
        id: `hearing-${n}`,
        kind: 'hearing',
        title: 'Master calendar',
        ...given.event,
        details: {
          sharedId: given.sharedId === undefined ? 'shared-1' : given.sharedId,
          settings: [
            {
              id: `setting-${n}`,
              form: given.form ?? 'exact',
              date,
              status: given.status ?? 'set',
            },
          ],
        },
      },
    ],
  });
}

function hearingOf(view: MatterView): AttendedEvent {
  const event = view.events.find(isAttended);
  if (event === undefined) throw new Error('the matter has a hearing');
  return event;
}

const next = {
  newSettingId: 'setting-new',
  date: {
    kind: 'on',
    from: '2027-01-14',
    precision: 'time',
    time: '10:00',
    zone: 'America/New_York',
    asTyped: '1/14 10a',
  },
  form: 'exact',
  notice: {
    kind: 'notice',
    label: 'Notice of hearing',
    docketNumber: '000-111-222',
    entry: '12',
    page: '1',
    dateAsStated: '',
    quote: 'in the matter of Client 1',
    dated: null,
    seenOn: null,
    documentId: 'document-1',
  },
  servedHow: 'ECAS',
  enteredBy: 'mr',
} as const satisfies SettingAct['next'];
const continued: SettingAct = { as: 'continued', reason: 'judge away', next };
const vacated: SettingAct = { as: 'vacated', reason: 'terminated', next: null };

const own = hearingOf(matterOf({ n: 1 }));
const preview = (others: readonly MatterView[], act: SettingAct = continued) =>
  previewShared(own, act, sharedWith(own, [matterOf({ n: 1 }), ...others]));
const codes = (given: Omit<Given, 'n'>, act?: SettingAct) =>
  preview([matterOf({ n: 2, ...given })], act).map(({ differs, isTicked, canTick }) => ({
    differs,
    isTicked,
    canTick,
  }));

describe('The preview of a reset shows every other client whom the hearing serves', () => {
  test('by name, and none of other hearings', () => {
    const lines = preview([
      matterOf({ n: 3 }),
      matterOf({ n: 2 }),
      matterOf({ n: 4, sharedId: 'shared-2' }),
      matterOf({ n: 5, sharedId: null }),
    ]);
    expect(lines.map(({ view }) => view.client.name)).toEqual(['Client 2', 'Client 3']);
  });

  test('A hearing that serves one client has no others', () => {
    const alone = hearingOf(matterOf({ n: 1, sharedId: null }));
    expect(sharedWith(alone, [matterOf({ n: 2, sharedId: null })])).toEqual([]);
  });

  test('One that stands alike is ticked', () => {
    expect(codes({})).toEqual([{ differs: [], isTicked: true, canTick: true }]);
  });

  test('The same date typed otherwise is the same date', () => {
    const date = { ...on('2026-12-17', '14:00', 'America/New_York'), asTyped: 'dec 17 2pm' };
    expect(codes({ date })).toMatchObject([{ isTicked: true }]);
  });

  test.each([
    ['an archived hearing', { event: { archived: true } }, 'archived'],
    ['an archived client', { client: { archived: true } }, 'client-archived'],
    ['an archived matter', { matter: { archived: true } }, 'matter-archived'],
    ['a closed matter', { matter: { closedOn: '2026-11-01' } }, 'matter-closed'],
    ['another date', { date: on('2026-12-18') }, 'other-date'],
    ['a control date', { form: 'control' }, 'other-form'],
  ] as const)('%s is shown and not ticked, but may be', (_, given, code) => {
    expect(codes(given)).toEqual([{ differs: [code], isTicked: false, canTick: true }]);
  });

  test.each(['held', 'vacated', 'not-reached'])(
    'a setting that is %s already cannot be overwritten',
    (status) => {
      expect(codes({ status })).toEqual([
        { differs: ['not-set'], isTicked: false, canTick: false },
      ]);
    },
  );

  test('Where the new date stands already nothing is done twice', () => {
    expect(codes({ date: { ...next.date, asTyped: '' } })).toEqual([
      { differs: ['same-already'], isTicked: false, canTick: false },
    ]);
    expect(codes({ status: 'vacated' }, vacated)).toMatchObject([{ differs: ['same-already'] }]);
  });
});

describe('What follows', () => {
  test('Every ticked hearing gets the same setting; unticked ones are left out', () => {
    const someMatter = fc.record({
      date: fc.constantFrom(on('2026-12-17', '14:00', 'America/New_York'), on('2026-12-18')),
      status: fc.constantFrom('set', 'held', 'vacated'),
      form: fc.constantFrom('exact', 'control'),
      isTicked: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(someMatter, { maxLength: 6 }),
        fc.constantFrom(continued, vacated, { as: 'held', reason: '', next } as const),
        (given, act) => {
          const lines = preview(
            given.map((one, index) => matterOf({ n: index + 2, ...one })),
            act,
          );
          const ticked = new Set(
            given.flatMap(({ isTicked }, index) => (isTicked ? [`hearing-${index + 2}`] : [])),
          );
          const before = structuredClone(lines);
          const after = followShared(lines, ticked, act);
          expect(lines).toEqual(before);
          expect(after.map(({ id }) => id)).toEqual(
            lines
              .filter(({ event, canTick }) => canTick && ticked.has(event.id))
              .map(({ event }) => event.id),
          );
          const settings = after.map(currentSetting);
          if (act.next === null)
            expect(settings.every(({ status }) => status === act.as)).toBe(true);
          else expect(new Set(settings.map((one) => JSON.stringify(one))).size).toBeLessThan(2);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('The old date stays, struck and linked, in every file', () => {
    const [after] = followShared(preview([matterOf({ n: 2 })]), new Set(['hearing-2']), continued);
    expect(after?.details.settings).toMatchObject([
      { id: 'setting-2', status: 'continued', replacedBy: 'setting-new', reason: 'judge away' },
      { id: 'setting-new', status: 'set', date: next.date, servedHow: 'ECAS' },
    ]);
  });

  test('What a notice says of one client stays with that client', () => {
    const [after] = followShared(preview([matterOf({ n: 2 })]), new Set(['hearing-2']), continued);
    const notice = after === undefined ? null : currentSetting(after).notice;
    expect(notice).toMatchObject({ label: 'Notice of hearing', docketNumber: '', quote: '' });
    expect(notice).not.toHaveProperty('documentId');
  });
});
