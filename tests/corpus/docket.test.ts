import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readDocketPage } from '../../shared/imports/docket/read-docket-page.ts';
import { readNoticeOfFiling } from '../../shared/imports/docket/read-notice-of-filing.ts';
import { type FileReading, noAnswers } from '../../shared/imports/file-reading.ts';
import { openFile } from '../../shared/imports/open-file.ts';
import { openWorkbook } from '../../shared/imports/open-workbook.ts';
import { readImport } from '../../shared/imports/read-import.ts';
import type { CaseEvent } from '../../shared/model/event.ts';
import type { Result } from '../../shared/result/result.ts';
import { civilDaySchema } from '../../shared/time/civil-day.ts';
import { expectAccountedFor } from '../unit/shared/imports/accounted-for.ts';

const root = process.env['PARADOCKET_CORPUS'] ?? '';
const folder = `${root}/pacer`;
const TODAY = civilDaySchema.parse('2026-11-26');

const expectedSchema = z.object({
  court_id: z.string().optional(),
  docket_number: z.string().optional(),
  date_filed: z.string().nullish(),
  date_terminated: z.string().nullish(),
  assigned_to_str: z.string().optional(),
  docket_entries: z
    .array(
      z.object({
        date_filed: z.string(),
        date_entered: z.string().nullable(),
        document_number: z.string().nullable(),
        description: z.string(),
      }),
    )
    .optional(),
});
const goldSchema = z.object({ date: z.string(), kind: z.string(), doc: z.string().nullable() });

const textOf = (path: string) => readFileSync(path, 'utf8');
const read = (path: string): Result<FileReading> =>
  readImport(
    { type: 'text', text: textOf(path), encoding: 'utf-8' },
    { fileName: path.split('/').at(-1) ?? '', today: TODAY, answers: noAnswers },
  );
function reading(path: string): FileReading {
  const result = read(path);
  if (!result.ok) throw new Error(`${path}: ${result.failure.code}`);
  return result.value;
}
const expectedOf = (path: string) =>
  expectedSchema.parse(JSON.parse(textOf(path.replace(/\.html$|\.eml\.txt$/, '.expected.json'))));
const bare = (text: string) => text.replace(/\s+/g, '');
/** Upstream says names of judges otherwise than the page. */
const lastWord = (name: string) =>
  name
    .replace(/[.,]/g, '')
    .split(' ')
    .findLast((one) => !/^(?:jr|sr|ii|iii|iv)$/i.test(one));

const dockets =
  root === ''
    ? []
    : readdirSync(folder).filter(
        (name) => name.endsWith('.html') && expectedOf(`${folder}/${name}`).court_id !== undefined,
      );

describe.skipIf(root === '')('saved dockets of courts', () => {
  it.each(dockets)('%s: head and entries as upstream reads them', (name) => {
    const expected = expectedOf(`${folder}/${name}`);
    const report = readDocketPage(textOf(`${folder}/${name}`), { fileName: name, thisYear: 2026 });
    if (!report.ok) throw new Error(report.failure.code);
    const { header, entries } = report.value;
    expect(header.court).toBe(expected.court_id);
    expect(header.docketNumber.startsWith(expected.docket_number ?? '?')).toBe(true);
    expect(header.filedOn).toBe(expected.date_filed ?? null);
    expect(header.terminatedOn).toBe(expected.date_terminated ?? null);
    expect(lastWord(header.judge) ?? '').toBe(lastWord(expected.assigned_to_str ?? '') ?? '');
    // Upstream drops what has no date; here it is an entry and a problem.
    const own = entries.filter((one) => one.dateAsStated !== '');
    const theirs = expected.docket_entries ?? [];
    expect(own.map((one) => one.filedOn ?? one.enteredOn)).toEqual(
      theirs.map((one) => one.date_filed),
    );
    expect(own.map((one) => one.enteredOn)).toEqual(theirs.map((one) => one.date_entered));
    expect(own.map((one) => one.number)).toEqual(theirs.map((one) => one.document_number ?? ''));
    expect(own.map((one) => bare(one.text))).toEqual(theirs.map((one) => bare(one.description)));
  });

  it.each(dockets)('%s: every entry is accounted for, and the login is nowhere', (name) => {
    const one = reading(`${folder}/${name}`);
    expectAccountedFor(one);
    const login = /PACER\s*Login:[\s\S]{0,120}?<font[^>]*>\s*([\w.:-]+)/i.exec(
      textOf(`${folder}/${name}`),
    )?.[1];
    if (login !== undefined && login !== 'Client')
      expect(JSON.stringify(one)).not.toContain(login.split(':')[0]);
  });

  it('pages that are no dockets are refused, each with a sentence', () => {
    const names = readdirSync(`${folder}/not_dockets`);
    const codes = names.map((name) => {
      const result = read(`${folder}/not_dockets/${name}`);
      return result.ok ? 'read' : result.failure.code;
    });
    expect(codes.filter((code) => !code.startsWith('import/page-'))).toEqual([]);
    expect(read(`${folder}/canb_1.html`).ok).toBe(false);
  });
});

/** What the hand-read list calls an event, and how it stands in the record. */
const fits: readonly (readonly [RegExp, (event: CaseEvent, day: string) => boolean])[] = [
  [/^arrest$/, (event, day) => event.kind === 'arrest' && dayOf(event) === day],
  [
    /^detention_order/,
    (event, day) =>
      event.kind === 'order' && event.details.orderType === 'detention' && dayOf(event) === day,
  ],
  [
    /^release_order/,
    (event, day) =>
      event.kind === 'order' && event.details.orderType === 'release' && dayOf(event) === day,
  ],
  [
    /^order_staying/,
    (event, day) =>
      event.kind === 'order' && event.details.orderType === 'stay' && dayOf(event) === day,
  ],
  [
    /^petition_filed/,
    (event, day) =>
      event.kind === 'filing' && /petition/i.test(event.title) && dayOf(event) === day,
  ],
  [/^hearing_cancelled/, (event, day) => hasSetting(event, day, 'vacated')],
  [/NOT_held$/, (event, day) => hasSetting(event, day, 'not-held')],
  [/^initial_appearance/, (event, day) => isHeld(event, day, /initial appearance/i)],
  [/^change_of_plea/, (event, day) => isHeld(event, day, /plea|sentenc/i)],
  [/^sentencing/, (event, day) => isHeld(event, day, /sentenc/i)],
  [/^rearraignment/, (event, day) => isHeld(event, day, /arraign|plea/i)],
  [/^arraignment/, (event, day) => isHeld(event, day, /arraign/i)],
  [/^status/, (event, day) => isHeld(event, day, /status/i)],
  [/^TRO/, (event, day) => isHeld(event, day, /TRO|restraining/i)],
  [/^detention_and_preliminary/, (event, day) => isHeld(event, day, /detention/i)],
];

function dayOf(event: CaseEvent): string {
  return 'date' in event && event.date.kind !== 'undated' ? event.date.from : '';
}

function hasSetting(event: CaseEvent, day: string, status: string): boolean {
  return (
    event.kind === 'hearing' &&
    event.details.settings.some(
      (one) => one.status === status && one.date.kind !== 'undated' && one.date.from === day,
    )
  );
}

const isHeld = (event: CaseEvent, day: string, title: RegExp) =>
  title.test(event.title) && hasSetting(event, day, 'held');

describe.skipIf(root === '')('what hand-read dockets hold', () => {
  const gold =
    root === ''
      ? []
      : Object.entries(
          z
            .record(z.string(), z.unknown())
            .parse(JSON.parse(textOf(`${folder}/GOLD_custody_events.json`))),
        ).flatMap(([name, value]) => {
          const parsed = z.object({ events: z.array(goldSchema) }).safeParse(value);
          return parsed.success ? [{ name, events: parsed.data.events }] : [];
        });

  it.each(gold)('$name: every milestone is proposed and ticked on its day', ({ name, events }) => {
    const { proposals } = reading(`${folder}/${name}`);
    const missing = events.filter(({ date, kind }) => {
      const fit = fits.find(([pattern]) => pattern.test(kind))?.[1];
      return !proposals.some(
        (one) =>
          one.ticked && one.record.table === 'events' && fit?.(one.record.row, date) === true,
      );
    });
    expect(missing).toEqual([]);
  });

  it.each(gold)(
    '$name: nothing else is ticked as arrest, detention, release or hearing held',
    ({ name, events }) => {
      const { proposals } = reading(`${folder}/${name}`);
      const extra = proposals.flatMap(({ ticked, record }) => {
        if (!ticked || record.table !== 'events') return [];
        const event = record.row;
        const isMilestone =
          event.kind === 'arrest' ||
          event.kind === 'release' ||
          (event.kind === 'order' && ['detention', 'release'].includes(event.details.orderType)) ||
          (event.kind === 'hearing' && event.details.settings.at(-1)?.status !== 'reset');
        const isKnown = events.some(
          ({ date, kind }) =>
            fits.find(([pattern]) => pattern.test(kind))?.[1](event, date) === true,
        );
        return isMilestone && !isKnown ? [`${event.kind} ${event.title}`] : [];
      });
      expect(extra).toEqual([]);
    },
  );
});

describe.skipIf(root === '')('notices of electronic filing', () => {
  it('as a message', async () => {
    const bytes = new Uint8Array(readFileSync(`${folder}/nef/almd_1.eml.txt`));
    const opened = await openFile(bytes, 'a.eml', openWorkbook);
    if (!opened.ok || opened.value.type !== 'mail') throw new Error('no message');
    const report = readNoticeOfFiling(opened.value.body, { fileName: 'a.eml', thisYear: 2026 });
    if (!report.ok) throw new Error(report.failure.code);
    const expected = z
      .object({
        court_id: z.string(),
        dockets: z.array(
          z.object({
            docket_number: z.string(),
            case_name: z.string(),
            docket_entries: z.array(
              z.object({
                date_filed: z.string(),
                description: z.string(),
                document_number: z.string(),
              }),
            ),
          }),
        ),
      })
      .parse(JSON.parse(textOf(`${folder}/nef/almd_1.expected.json`)));
    const [docket] = expected.dockets;
    const [entry] = report.value.entries;
    expect(report.value.header.court).toBe(expected.court_id);
    expect(report.value.header.docketNumber.startsWith(docket?.docket_number ?? '?')).toBe(true);
    expect(report.value.header.caption).toBe(docket?.case_name);
    expect(bare(entry?.text ?? '')).toBe(bare(docket?.docket_entries[0]?.description ?? '?'));
    expect(entry?.filedOn).toBe(docket?.docket_entries[0]?.date_filed);
    expect(entry?.number).toBe(docket?.docket_entries[0]?.document_number);
    const one = readImport(opened.value, { fileName: 'a.eml', today: TODAY, answers: noAnswers });
    expect(JSON.stringify(one.ok && one.value)).not.toMatch(/@/);
    expect(one.ok && one.value.entries).toBe(1);
  });

  it('as a page', () => {
    const one = reading(`${folder}/nef/cand.html`);
    expect(one).toMatchObject({
      format: 'notice-of-filing',
      entries: 1,
      header: { court: 'cand' },
    });
    expect(
      one.proposals.some(
        ({ ticked, record }) =>
          ticked &&
          record.row.matterId !== '' &&
          record.table === 'events' &&
          hasSetting(record.row, '2021-04-21', 'set'),
      ),
    ).toBe(true);
    expect(JSON.stringify(one)).not.toMatch(/@/);
  });
});

describe.skipIf(root === '')('dockets in JSON', () => {
  const files =
    root === ''
      ? []
      : z
          .array(
            z.object({
              file: z.string(),
              court: z.string(),
              docket_number: z.string(),
              case_name: z.string(),
              date_filed: z.string(),
              date_terminated: z.string().nullable(),
              docket_entries: z.number(),
              entry_number_null: z.number(),
              entries_with_Entered: z.number(),
            }),
          )
          .parse(JSON.parse(textOf(`${root}/courtlistener/EXPECTED.json`)));

  it.each(files)('$file', (expected) => {
    const one = reading(`${root}/courtlistener/${expected.file.split('/').at(-1) ?? ''}`);
    expectAccountedFor(one);
    expect(one).toMatchObject({
      format: 'docket-json',
      entries: expected.docket_entries,
      header: {
        court: expected.court,
        docketNumber: expected.docket_number,
        caption: expected.case_name,
        filedOn: expected.date_filed,
        terminatedOn: expected.date_terminated,
      },
    });
  });

  it('a notification is one entry and says that it is a part', () => {
    const one = reading(`${root}/courtlistener/webhook_docket_alert.json`);
    expectAccountedFor(one);
    expect(one.entries).toBe(1);
    expect(one.problems.map((problem) => problem.code)).toContain('docket/partial');
  });

  it('upstream’s own reading of the pages reads to the same entries', () => {
    for (const name of dockets) {
      const page = reading(`${folder}/${name}`);
      const json = reading(`${folder}/${name.replace('.html', '.expected.json')}`);
      expectAccountedFor(json);
      expect(json.header?.court).toBe(page.header?.court);
    }
  });
});
