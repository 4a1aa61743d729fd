import { expect, test } from 'vitest';
import { isAttended } from '../../../../../shared/model/event-date.ts';
import { saySettingPlace, settingPlace } from '../../../../../shared/model/setting-place.ts';
import { readBack } from '../../csv/take-in-csv.ts';

const head = 'Date,Kind,Title,Status,Which setting';

/** The settings of each proposed record: day, status, and the day of what took its place. */
function settingsOf(...lines: readonly string[]): readonly (readonly string[])[] {
  return readBack([head, ...lines].join('\n')).proposals.map(({ record }) => {
    if (record.table !== 'events' || !isAttended(record.row)) throw new Error('no hearing');
    const { settings } = record.row.details;
    return settings.map(({ date, status, replacedBy }) => {
      const then = settings.find(({ id }) => id === replacedBy);
      const dayOf = (one: typeof date | undefined) => (one?.kind === 'on' ? one.from : 'none');
      return `${dayOf(date)} ${status} ${dayOf(then?.date)}`;
    });
  });
}

test('Rows that are settings of one hearing become that hearing, in the order in which they were made', () => {
  expect(
    settingsOf(
      '2025-06-18,Hearing,Bail,Set,"hearing 1, setting 3"',
      '2025-06-04,Hearing,Bail,Advanced,"hearing 1, setting 2, then setting 3"',
      '2025-06-25,Hearing,Bail,Advanced,"hearing 1, setting 1, then setting 2"',
      '2025-07-01,Hearing,Status conference,Set,',
    ),
  ).toEqual([
    ['2025-06-25 advanced 2025-06-04', '2025-06-04 advanced 2025-06-18', '2025-06-18 set none'],
    ['2025-07-01 set none'],
  ]);
});

test('Rows that tell of two hearings under one number, and a number that comes twice, stay apart', () => {
  expect(
    settingsOf(
      '2025-06-04,Hearing,Bail,Reset,"hearing 1, setting 1, then setting 2"',
      '2025-06-18,Hearing,Arraignment,Set,"hearing 1, setting 2"',
      '2025-06-20,Hearing,Bail,Set,"hearing 1, setting 1"',
    ),
  ).toEqual([['2025-06-04 reset none'], ['2025-06-18 set none'], ['2025-06-20 set none']]);
});

test('More settings than a hearing can have stay rows of their own; none is lost', () => {
  const lines = Array.from(
    { length: 250 },
    (_, at) =>
      `2025-06-04 ${String(at % 12 || 12)}:00,Hearing,Bail,Set,"hearing 1, setting ${String(at + 1)}"`,
  );
  const settings = settingsOf(...lines);
  expect(settings.map((one) => one.length)).toEqual([200, ...Array.from({ length: 50 }, () => 1)]);
});

test('What is said of a setting is read back', () => {
  for (const place of [
    { hearing: 'hearing 4', number: 1, then: 2 },
    { hearing: 'appointment 12', number: 200, then: null },
  ])
    expect(settingPlace(saySettingPlace(place))).toEqual(place);
  expect(settingPlace('second setting')).toBeNull();
});

test('Lines of one hearing that say different details are joined, and that is said', () => {
  const { proposals } = readBack(
    [
      `${head},Details`,
      '2025-06-04,Hearing,Bail,Reset,"hearing 1, setting 1, then setting 2",Outcome: Denied',
      '2025-06-18,Hearing,Bail,Set,"hearing 1, setting 2",',
    ].join('\n'),
  );
  expect(proposals.map(({ doubts }) => doubts.map(({ code }) => code))).toEqual([
    ['import/other-details'],
  ]);
  expect(proposals[0]?.ticked).toBe(false);
});
