import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { previewSharedEdit, sharedChanges } from '../../../../shared/model/edit-shared.ts';
import {
  type AttendedEvent,
  currentSetting,
  isAttended,
} from '../../../../shared/model/event-date.ts';
import { eventSchema } from '../../../../shared/model/event.ts';
import { sharedWith } from '../../../../shared/model/shared-hearing.ts';
import { buildView, on } from '../../../builders/matter-view.ts';

type Given = {
  readonly date?: string;
  readonly details?: object;
  readonly setting?: object;
  readonly event?: object;
  readonly matter?: object;
};

/** The matter of the n-th client, with one hearing that all of them share. */
function matterOf(n: number, { date = '2026-12-14', ...given }: Given = {}) {
  return buildView({
    client: { id: `client-${n}`, name: `Client ${n}` },
    matter: { id: `matter-${n}`, ...given.matter },
    events: [
      {
        id: `hearing-${n}`,
        kind: 'hearing',
        title: `Master of ${n}`,
        note: `of client ${n}`,
        ...given.event,
        details: {
          sharedId: 'shared-1',
          judge: 'Reiss',
          interpreter: `language ${n}`,
          ...given.details,
          settings: [{ id: `s-${n}`, date: on(date), ...given.setting }],
        },
      },
    ],
  });
}

function hearingOf(view: ReturnType<typeof matterOf>): AttendedEvent {
  const event = view.events.find(isAttended);
  if (event === undefined) throw new Error('the matter has a hearing');
  return event;
}

const own = hearingOf(matterOf(1));
const preview = (after: AttendedEvent, given: Given = {}) =>
  previewSharedEdit(own, after, sharedWith(own, [matterOf(1), matterOf(2, given)]));
const becomes = (given: Given) => hearingOf(matterOf(1, given));

describe('A correction of a hearing that serves several clients', () => {
  test('shows nothing where only what is this client’s own changes', () => {
    const after = becomes({ details: { interpreter: 'Russian', production: 'writ' } });
    expect(preview({ ...after, note: 'other', title: 'Other' })).toEqual([]);
  });

  test('changes what was corrected and nothing else of the other record', () => {
    const [line] = preview(becomes({ date: '2026-12-15', details: { place: 'Room 2' } }));
    expect(line).toMatchObject({ isTicked: true, canTick: true, differs: [] });
    const before = hearingOf(matterOf(2));
    expect(line?.after).toEqual({
      ...before,
      details: {
        ...before.details,
        place: 'Room 2',
        settings: [
          {
            ...currentSetting(before),
            date: expect.objectContaining({ from: '2026-12-15' }) as unknown,
          },
        ],
      },
    });
  });

  test('is not proposed where the other record reads otherwise, and says which', () => {
    const after = becomes({ details: { judge: 'Crawford' } });
    expect(preview(after, { details: { judge: 'Doyle' } })[0]).toMatchObject({
      differs: ['other-words'],
      isTicked: false,
      canTick: true,
    });
    expect(preview(becomes({ date: '2026-12-15' }), { date: '2026-12-20' })[0]).toMatchObject({
      differs: ['other-date'],
      isTicked: false,
    });
  });

  test('cannot change what stands there already, nor a date of which it is recorded what became', () => {
    const after = becomes({ date: '2026-12-15' });
    expect(preview(after, { date: '2026-12-15' })[0]).toMatchObject({
      differs: ['same-already'],
      canTick: false,
    });
    expect(preview(after, { setting: { status: 'held' } })[0]).toMatchObject({
      differs: ['not-set'],
      canTick: false,
    });
  });

  test('is proposed neither for an archived record nor for one of a closed matter', () => {
    const after = becomes({ date: '2026-12-15' });
    expect(preview(after, { event: { archived: true } })[0]?.isTicked).toBe(false);
    expect(preview(after, { matter: { closedOn: '2026-11-01' } })[0]?.isTicked).toBe(false);
  });

  test('leaves, once followed, no difference in what was corrected', () => {
    const details = fc.record({
      judge: fc.constantFrom('Reiss', 'Doyle', ''),
      place: fc.constantFrom('', 'Room 2'),
      link: fc.constantFrom('', 'dial-in'),
      mode: fc.constantFrom('unknown', 'video'),
      hearingType: fc.constantFrom('', 'bail'),
      outcome: fc.constantFrom('', 'continued'),
    });
    const given = fc.record({
      details,
      date: fc.constantFrom('2026-12-14', '2026-12-15', '2027-01-05'),
    });
    fc.assert(
      fc.property(given, given, (mine, theirs) => {
        const after = becomes(mine);
        const changed = sharedChanges(own, after);
        for (const line of preview(after, theirs)) {
          const left = sharedChanges(line.after, after);
          expect(left.filter((field) => changed.includes(field))).toEqual([]);
          expect(eventSchema.parse(line.after)).toEqual(line.after);
          expect(line.after).toMatchObject({
            id: 'hearing-2',
            title: 'Master of 2',
            note: 'of client 2',
            details: { interpreter: 'language 2', sharedId: 'shared-1' },
          });
        }
      }),
    );
  });
});
