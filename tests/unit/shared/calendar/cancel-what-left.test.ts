import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Calendar, calendarOf } from '../../../../shared/calendar/calendar-of.ts';
import { cancelWhatLeft } from '../../../../shared/calendar/cancel-what-left.ts';
import { recordOfUid } from '../../../../shared/calendar/own-marks.ts';
import { eventSchema } from '../../../../shared/model/event.ts';
import { parseMatterFile } from '../../../../shared/model/matter-file.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { defaultOfficeSettings } from '../../../../shared/model/office-settings.ts';
import { nearestInstantOf } from '../../../../shared/time/court-time.ts';
import { convertKind } from '../../../../shared/editing/convert-kind.ts';
import { validFile } from '../../../builders/any-matter-file.ts';
import { around, buildView, day, on, onlyMatterOf } from '../../../builders/matter-view.ts';
import { readCalendar, stateOf } from '../../../builders/read-calendar.ts';

const ny = 'America/New_York';
const LEFT = 'No longer in this calendar: see Paradocket';
const leftAt = Date.UTC(2025, 5, 20, 15, 0, 7);
const laterOn = leftAt + 86_400_000;

const calendar = (
  views: readonly MatterView[],
  titles: 'initials' | 'neutral' = 'initials',
): Calendar => calendarOf(views, { scope: 'all', settings: defaultOfficeSettings, titles });

/** Each calendar written over the one before, as the kept file is. */
function kept(...calendars: readonly Calendar[]): string {
  return calendars.reduce(
    (former, next, turn) => cancelWhatLeft(former, next, leftAt + turn * 1_000),
    '',
  );
}

/** What another program finds, by UID. */
function found(text: string) {
  return new Map(
    readCalendar(text).map((event) => [
      event.uid,
      { state: stateOf(event), title: event.summary, sequence: event.sequence },
    ]),
  );
}

/** The lines of one entry, unfolded. */
function linesOf(text: string, uid: string): readonly string[] {
  const entry = text
    .replace(/\r\n /g, '')
    .split('BEGIN:VEVENT\r\n')
    .find((part) => part.includes(`UID:${uid}\r\n`));
  return entry?.slice(0, entry.indexOf('END:VEVENT')).trim().split('\r\n') ?? [];
}

const setting = (date: object, more: object = {}) => ({ id: 's1', date, ...more });
const hearing = (more: object = {}, date: object = on('2025-06-18', '13:30', ny)) => ({
  id: 'h1',
  kind: 'hearing',
  title: 'Asylum merits before Judge Quill',
  ...more,
  details: { hearingType: 'master calendar', settings: [setting(date)] },
});
const deadline = { id: 'd1', kind: 'deadline', title: 'Brief', date: on('2025-07-01') };
const viewOf = (...events: readonly object[]) => buildView({ events: [...events, deadline] });

const first = calendar([viewOf(hearing())]);
const uid = 'h1+s1@paradocket';
const gone = {
  restricted: calendar([viewOf(hearing({ rev: 2, restricted: ['asylum'] }))]),
  'not to be disclosed': calendar([viewOf(hearing({ rev: 2, doNotDisclose: true }))]),
  'about a day': calendar([viewOf(hearing({ rev: 2 }, around('2025-06-18')))]),
  'another kind': calendar([
    viewOf({ id: 'h1', rev: 2, kind: 'filing', title: 'Motion', date: on('2025-06-18') }),
  ]),
};

describe('What left the calendar', () => {
  test.each(Object.entries(gone))(
    'because it is %s now stays as cancelled, with nothing but its UID and its time',
    (_, next) => {
      const text = kept(first, next);
      expect(next.text).not.toContain(uid);
      expect(linesOf(text, uid)).toEqual([
        `UID:${uid}`,
        'DTSTAMP:20250620T150008Z',
        'DTSTART:20250618T173000Z',
        `SUMMARY:${LEFT}`,
        'STATUS:CANCELLED',
        'SEQUENCE:4',
        'LAST-MODIFIED:20250620T150008Z',
        'CLASS:PRIVATE',
        'TRANSP:TRANSPARENT',
      ]);
      expect(found(first.text).get(uid)?.sequence).toBe(3);
      for (const word of ['AE', 'master', 'Asylum'])
        expect(linesOf(text, uid).join()).not.toContain(word);
      expect(found(text).get('d1@paradocket')).toMatchObject({ title: 'AE: deadline' });
    },
  );

  test('stands at its instant for another program, though no zone is described any more', () => {
    const view = buildView({ events: [hearing({ rev: 2, restricted: ['asylum'] })] });
    const text = kept(calendar([buildView({ events: [hearing()] })]), calendar([view]));
    expect(text).not.toContain('VTIMEZONE');
    const [entry] = readCalendar(text);
    expect((entry?.startDate.toUnixTime() ?? 0) * 1_000).toBe(
      nearestInstantOf(day('2025-06-18'), '13:30', ny),
    );
  });

  test('keeps whole days as days, and a time that floats floating', () => {
    const later = (date: object) =>
      kept(calendar([viewOf(hearing({}, date))]), gone.restricted).replace(/\r\n /g, '');
    expect(later(on('2025-06-18'))).toContain(
      'DTSTART;VALUE=DATE:20250618\r\nDTEND;VALUE=DATE:20250619\r\nSUMMARY:No longer',
    );
    expect(later(on('2025-06-18', '13:30'))).toContain(
      'DTSTART:20250618T133000\r\nSUMMARY:No longer',
    );
  });

  test('is once at its first day where it recurred: no day of the rule stays', () => {
    const checkIn = (more: object) => ({
      id: 'c1',
      kind: 'condition',
      title: 'Report',
      date: on('2025-06-02', '09:00', ny),
      details: { category: 'check-in', recurrence: 'FREQ=WEEKLY' },
      ...more,
    });
    const text = kept(
      calendar([viewOf(checkIn({}))]),
      calendar([viewOf(checkIn({ rev: 2, restricted: ['medical'] }))]),
    );
    expect(text).not.toContain('RRULE');
    expect(found(text).get('c1@paradocket')).toMatchObject({ state: 'CANCELLED', title: LEFT });
  });

  test('is cancelled once: the next times the same bytes are written', () => {
    const once = kept(first, gone.restricted);
    expect(cancelWhatLeft(once, gone.restricted, laterOn)).toBe(once);
    const moved = calendar([
      viewOf(hearing({ rev: 7, restricted: ['asylum'] }, on('2025-09-09', '09:00', ny))),
    ]);
    expect(linesOf(cancelWhatLeft(once, moved, laterOn), uid)).toEqual(linesOf(once, uid));
  });

  test('comes back higher than it left, also where the record counts less', () => {
    const undone = kept(first, gone.restricted, calendar([viewOf(hearing({ rev: 3 }))]));
    expect(found(undone).get(uid)).toEqual({
      state: 'CONFIRMED',
      title: 'AE: master calendar hearing',
      sequence: 5,
    });
    const back = kept(first, gone.restricted, first);
    expect(found(back).get(uid)).toMatchObject({ state: 'CONFIRMED', sequence: 5 });
    expect(cancelWhatLeft(back, first, laterOn)).toBe(back);
    const leftAgain = cancelWhatLeft(back, gone.restricted, laterOn);
    expect(found(leftAgain).get(uid)).toMatchObject({ state: 'CANCELLED', sequence: 6 });
  });

  test('does not stand beside what it became', () => {
    const rows = found(kept(first, calendar([viewOf({ ...deadline, id: 'h1', rev: 2 })])));
    expect(rows.get(uid)).toMatchObject({ state: 'CANCELLED' });
    expect(rows.get('h1@paradocket')).toMatchObject({ state: 'CONFIRMED', title: 'AE: deadline' });
  });

  test('of a hearing with another setting is that setting alone', () => {
    const settings = [
      setting(around('2025-06-18'), { status: 'reset', replacedBy: 's2' }),
      { id: 's2', date: on('2025-08-01') },
    ];
    const next = calendar([viewOf({ ...hearing({ rev: 2 }), details: { settings } })]);
    const rows = found(kept(first, next));
    expect(rows.get(uid)).toMatchObject({ state: 'CANCELLED', title: LEFT });
    expect(rows.get('h1+s2@paradocket')).toMatchObject({ state: 'CONFIRMED' });
  });
});

describe('What the record does not have any more', () => {
  const other = buildView({
    client: { id: 'c2', name: 'Benedita Sample' },
    matter: { id: 'm2' },
    events: [hearing({ id: 'x1' })],
  });
  const both = calendar([viewOf(hearing()), other]);

  test('goes without a trace, purged or of a matter that the file is of no more', () => {
    const text = kept(both, first);
    expect(text).toBe(first.text);
    const one = calendarOf([viewOf(hearing()), other], {
      scope: { matterIds: ['matter-1'] },
      settings: defaultOfficeSettings,
    });
    expect(kept(both, one)).not.toContain('x1');
  });

  test('goes also where it had left before', () => {
    const closed = buildView({
      client: { id: 'c2', name: 'Benedita Sample' },
      matter: { id: 'm2' },
      events: [hearing({ id: 'x1', rev: 2, restricted: ['asylum'] })],
    });
    const left = kept(both, calendar([viewOf(hearing()), closed]));
    expect(left).toContain('x1+s1@paradocket');
    expect(cancelWhatLeft(left, first, laterOn)).toBe(first.text);
  });

  test('comes back with its number where the file is of all matters again', () => {
    expect(found(kept(both, first, both)).get('x1+s1@paradocket')).toMatchObject({
      state: 'CONFIRMED',
    });
  });
});

describe('What stays', () => {
  test('and says the same has the same SEQUENCE, and what says something else a higher one', () => {
    expect(kept(first, first)).toBe(first.text);
    const neutral = calendar([viewOf(hearing())], 'neutral');
    const [before, after] = [found(first.text), found(kept(first, neutral))];
    for (const [one, { sequence }] of before)
      expect(after.get(one)?.sequence).toBeGreaterThan(sequence);
    const again = kept(first, neutral, neutral);
    expect(again).toBe(kept(first, neutral));
  });

  test('has a higher number also where an older state of the record is restored', () => {
    const newer = calendar([viewOf(hearing({ rev: 9 }, on('2025-08-01')))]);
    expect(found(kept(newer, first)).get(uid)?.sequence).toBe(12);
  });
});

describe('An earlier file', () => {
  test('that is empty, foreign or no calendar counts for nothing', () => {
    const foreign = first.text.replace('-//Paradocket//Paradocket//EN', '-//Google Inc//EN');
    const inText = first.text.replace(
      'PRODID:-//Paradocket//Paradocket//EN',
      'X-NOTE:PRODID:-//Paradocket//Paradocket//EN',
    );
    for (const former of ['', 'hello', '\u0000\uFFFD', foreign, inText, 'BEGIN:VEVENT'.repeat(9)])
      expect(cancelWhatLeft(former, gone.restricted, leftAt)).toBe(gone.restricted.text);
  });

  test('into which somebody put events of their own gives none of them back, and no word', () => {
    const planted = [
      'BEGIN:VEVENT\r\nUID:dentist@home\r\nDTSTART:20250101T090000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\n',
      'BEGIN:VEVENT\r\nUID:zz@paradocket\r\nDTSTART:20250101T090000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\n',
    ].join('');
    const former = first.text
      .replace('BEGIN:VEVENT\r\n', `${planted}BEGIN:VEVENT\r\n`)
      .replace(
        'STATUS:CONFIRMED\r\n',
        'STATUS:CONFIRMED\r\nDESCRIPTION:Call Ana\r\nLOCATION:Home\r\n',
      );
    const text = cancelWhatLeft(former, gone.restricted, leftAt);
    for (const word of ['Dentist', 'dentist', 'zz@', 'Call Ana', 'Home'])
      expect(text).not.toContain(word);
    expect(found(text).get(uid)).toMatchObject({ state: 'CANCELLED' });
  });

  test('whose lines end otherwise or are folded is read all the same', () => {
    const expected = kept(first, gone.restricted).replaceAll(/2025062\dT\d{6}Z/g, '');
    const after = (former: string) =>
      cancelWhatLeft(former, gone.restricted, leftAt).replaceAll(/2025062\dT\d{6}Z/g, '');
    expect(after(first.text.replaceAll('\r\n', '\n'))).toBe(expected);
    expect(after(first.text.replaceAll(/^(UID|DTSTART)(.{5})/gm, '$1$2\r\n '))).toBe(expected);
    expect(after(first.text.replaceAll(/^(UID|DTSTART)(.{5})/gm, '$1$2\r\n\t'))).toBe(expected);
  });

  test('whose UIDs are longer than a line is read all the same', () => {
    const id = 'a'.repeat(64);
    const long = (more: object) => calendar([viewOf(hearing({ id, ...more }))]);
    const text = kept(long({}), long({ rev: 2, restricted: ['asylum'] }));
    expect(text).toContain('\r\n ');
    expect(found(text).get(`${id}+s1@paradocket`)).toMatchObject({ state: 'CANCELLED' });
  });

  test('that breaks off gives what of it is whole', () => {
    const at = first.text.lastIndexOf('SEQUENCE');
    const rows = found(cancelWhatLeft(first.text.slice(0, at), gone.restricted, leftAt));
    expect([...rows.keys()]).toEqual(['d1@paradocket']);
    const behind = first.text.lastIndexOf('END:VEVENT') + 'END:VEVENT'.length;
    expect(
      found(cancelWhatLeft(first.text.slice(0, behind), gone.restricted, leftAt)).get(uid),
    ).toMatchObject({ state: 'CANCELLED' });
  });

  test.each([
    ['no time', /DTSTART.*\r\n/g],
    ['a zone that nobody knows', /America\/New_York/g],
    ['no UID', /UID:.*\r\n/g],
  ])('whose entries have %s loses them, as it did', (_, words) => {
    const former = first.text.replace(words, words.source.startsWith('A') ? 'Mars/Base' : '');
    expect(cancelWhatLeft(former, gone.restricted, leftAt)).not.toContain(LEFT);
  });

  test.each([
    ['99999999999999999999', 1],
    ['4294967296', 1],
    ['2147483647', 2_147_483_647],
    ['-5', 1],
    ['x', 1],
  ])('whose SEQUENCE is %s still gives a number that programs can keep', (number, expected) => {
    const former = first.text.replace(/SEQUENCE:\d+/g, `SEQUENCE:${number}`);
    const rows = found(cancelWhatLeft(former, gone.restricted, leftAt));
    expect(rows.get(uid)?.sequence).toBe(expected);
  });

  test('that has a UID twice counts by the one that holds', () => {
    const twice = (one: string, two: string) =>
      first.text.replace(
        /BEGIN:VEVENT[\s\S]*?END:VEVENT\r\n/g,
        (entry) =>
          entry.replace(/SEQUENCE:\d+/, `SEQUENCE:${one}`) +
          entry.replace(/SEQUENCE:\d+/, `SEQUENCE:${two}`),
      );
    for (const former of [twice('40', '7'), twice('7', '40')])
      expect(found(cancelWhatLeft(former, gone.restricted, leftAt)).get(uid)?.sequence).toBe(41);
  });

  test('of five thousand entries gives each of them', () => {
    const rows = (more: object) =>
      Array.from({ length: 5_000 }, (_, at) => ({
        id: `t${String(at)}`,
        kind: 'task',
        title: 'Call',
        date: on('2025-06-18'),
        ...more,
      }));
    const text = kept(
      calendar([viewOf(...rows({}))]),
      calendar([viewOf(...rows({ rev: 2, restricted: ['asylum'] }))]),
    );
    expect(text.match(/^STATUS:CANCELLED$/gm)).toHaveLength(5_000);
    expect(text.match(/^BEGIN:VEVENT$/gm)).toHaveLength(5_001);
  });
});

describe('Whatever happened to the record between two calendars', () => {
  const anyView = validFile.map((file) => {
    const parsed = parseMatterFile(JSON.stringify(file));
    if (!parsed.ok) throw new Error(parsed.failure.code);
    return onlyMatterOf(parsed.value);
  });
  const anyAct = fc.record({
    act: fc.constantFrom('convert', 'restrict', 'disclose', 'blur', 'archive', 'older'),
    which: fc.nat(20),
  });
  const acts = fc.array(anyAct, { minLength: 1, maxLength: 6 });

  test('every UID of the first is in the second, and no SEQUENCE falls or stays for other words', () => {
    fc.assert(
      fc.property(anyView, acts, acts, fc.boolean(), (start, some, others, isNeutral) => {
        const one = calendar([some.reduce(actOn, start)]);
        const two = calendar([others.reduce(actOn, start)], isNeutral ? 'neutral' : 'initials');
        let before = kept(one);
        for (const next of [two, one, two]) {
          const after = cancelWhatLeft(before, next, laterOn);
          expect(cancelWhatLeft(after, next, laterOn + 5_000)).toBe(after);
          const rows = found(after);
          expect(rows.size).toBe(readCalendar(after).length);
          for (const [id, old] of found(before)) {
            const now = rows.get(id);
            expect(now?.sequence).toBeGreaterThanOrEqual(old.sequence);
            if (now?.state !== old.state || now.title !== old.title)
              expect(now?.sequence).toBeGreaterThan(old.sequence);
          }
          for (const id of found(next.text).keys())
            expect(rows.get(id)?.title).toBe(found(next.text).get(id)?.title);
          before = after;
        }
      }),
      { numRuns: 100 },
    );
  });

  test('no file stops it, however it is damaged', () => {
    fc.assert(
      fc.property(
        fc.nat(first.text.length),
        fc.string({ maxLength: 30 }),
        fc.nat(60),
        (at, words, cut) => {
          const former = first.text.slice(0, at) + words + first.text.slice(at + cut);
          const rows = found(cancelWhatLeft(former, gone.restricted, leftAt));
          // A UID that was damaged may still be one of a record that left.
          for (const [one, { state }] of rows) {
            expect(['h1', 'd1']).toContain(recordOfUid(one));
            expect(state).toBe(one === 'd1@paradocket' ? 'CONFIRMED' : 'CANCELLED');
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

function actOn(
  view: MatterView,
  { act, which }: { readonly act: string; readonly which: number },
): MatterView {
  return {
    ...view,
    events: view.events.map((event, index) => {
      if (index !== which % Math.max(1, view.events.length)) return event;
      if (act === 'older') return { ...event, rev: Math.max(1, event.rev - 1) };
      const grown = { ...event, rev: event.rev + 1 };
      if (act === 'archive') return { ...grown, archived: !event.archived };
      if (act === 'restrict') return { ...grown, restricted: ['asylum'] as const };
      if (act === 'disclose') return { ...grown, restricted: [] };
      if (act === 'convert') {
        const converted = convertKind(grown, 'deadline', { newId: () => 'new' });
        return converted.ok ? converted.value.event : grown;
      }
      const blurred = eventSchema.safeParse({ ...grown, date: around('2025-06-18') });
      return blurred.success ? blurred.data : grown;
    }),
  };
}
