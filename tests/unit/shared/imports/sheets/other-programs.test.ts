import { expect, test } from 'vitest';
import { noAnswers } from '../../../../../shared/imports/file-reading.ts';
import { openFile } from '../../../../../shared/imports/open-file.ts';
import { openWorkbook } from '../../../../../shared/imports/open-workbook.ts';
import { onClockOf, readOffsetTime } from '../../../../../shared/imports/sheets/with-offset.ts';
import { day } from '../../../../builders/matter-view.ts';
import { previewCsv } from './read-csv.ts';

const datesOf = (text: string, zone: string | null = null) =>
  previewCsv(text, { ...noAnswers, zone }).proposals.map(({ on, at }) =>
    [on, at].filter((part) => part !== null).join(' '),
  );

test.each([
  ['02jan2027', '2027-01-02'],
  ['02jan2027 14:30:00', '2027-01-02 14:30'],
  ['1 de septiembre del 2027', '2027-09-01'],
  ['15-ene-2027', '2027-01-15'],
  ['="2027-01-06"', '2027-01-06'],
  ['2027-01-05T09:00:00-05:00', '2027-01-05 09:00'],
  ['2027-01-05 00:00:00+00:00', '2027-01-05'],
])('%s is read as %s', (written, read) => {
  expect(datesOf(`Date,Event\n${written},Bond hearing\n`)).toEqual([read]);
});

test('A formula that only holds a text is that text, with its quotation marks', () => {
  expect(datesOf('Date,Event\n"=""2027-01-05""",Bond hearing\n')).toEqual(['2027-01-05']);
});

test('A time with its distance from UTC is said, and stands on the clock of the zone once one is known', () => {
  const text = 'Date,Event\n2027-01-05T22:30:00-08:00,Bond hearing\n';
  expect(datesOf(text)).toEqual(['2027-01-05 22:30']);
  expect(previewCsv(text).proposals[0]?.doubts.join(' ')).toContain('8 hours behind UTC');
  expect(datesOf(text, 'America/Los_Angeles')).toEqual(['2027-01-05 22:30']);
  expect(datesOf(text, 'America/New_York')).toEqual(['2027-01-06 01:30']);
});

test('Minutes of a distance count', () => {
  expect(readOffsetTime('09:00:00+0530')).toEqual({ time: '09:00', ahead: 330 });
  expect(readOffsetTime('9:00-10:30')).toBeNull();
  expect(onClockOf(day('2027-01-05'), { time: '09:00', ahead: 330 }, 'UTC')).toEqual({
    day: '2027-01-05',
    time: '03:30',
  });
});

test('Headings in two rows are read together', () => {
  const [proposal] = previewCsv(
    ',Hearing,,Court,\n,Date,Time,Name,Judge\n1,1/24/2027,9:00 AM,Boston,Reiss\n2,1/25/2027,1:00 PM,Boston,Reiss\n',
  ).proposals;
  expect(proposal).toMatchObject({ kind: 'hearing', on: '2027-01-24', at: '09:00' });
});

test('A workbook under a password is said to be locked, and is no old kind of file', async () => {
  const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const name = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
  const codeOf = async (bytes: readonly number[]) => {
    const opened = await openFile(new Uint8Array(bytes), 'case.xlsx', openWorkbook);
    return opened.ok ? null : opened.failure.code;
  };
  expect(await codeOf([...container, 0, 0, ...name, 0, 0])).toBe('import/locked');
  expect(await codeOf([...container, 0, 0])).toBe('import/old-workbook');
});
