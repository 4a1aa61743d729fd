import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { copyKindSchema } from '../../shared/copies/copy-kind.ts';
import { type MatterRows, matterFileOf, on, stint } from '../builders/matter-view.ts';
import { expectNoAxeViolations } from './accessibility.ts';
import { doCommand } from './by-keyboard.ts';
import { test } from './launch.ts';
import { takeInMatters } from './office-files.ts';
import { pickPath } from './pick-path.ts';
import { readPdf } from './read-pdf.ts';
import { readStreams } from './read-streams.ts';
import { runExport } from './run-export.ts';
import { keepScreen } from './screens.ts';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paradocket-copies-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

/** Stand in every text of the matter; of each the part that must be nowhere in the PDF. */
const secrets = [
  ['SSN 519-28-4673', '519284673'],
  ['account 7730019284', '7730019284'],
  ['EIN 61-9284571', '619284571'],
  ['tel. (617) 555-0199', '6175550199'],
  ['zora.quellen@mail.example.org', 'zora.quellen'],
  ['passport X8812734', '8812734'],
  ['A 098-765-432', '098765432'],
  ['DOB 11/23/1991', '11231991'],
] as const;
const all = secrets.map(([written]) => written).join('; ');
const source = { kind: 'docket', label: `Docket, ${all}`, entry: all, page: all };

const matter: MatterRows = {
  persons: [{ id: 'person-mq', name: 'Mara Quill', initials: 'MQ', role: 'attorney' }],
  client: {
    name: 'Ana Example',
    identifiers: [{ kind: 'a-number', value: '012345678' }],
    nationality: 'Ruritanian',
    note: all,
  },
  matter: { title: `Removal, ${all}`, note: all },
  proceedings: [
    {
      id: 'criminal',
      kind: 'federal-criminal',
      title: `Case ${all}`,
      caption: all,
      docketNumber: '1:25-cr-00240',
      court: { id: 'mad', name: 'U.S. District Court, D. Mass.', shortName: 'D. Mass.' },
      sources: [source],
    },
    { id: 'removal', kind: 'removal-240', sources: [source] },
  ],
  events: [
    {
      id: 'order',
      kind: 'order',
      title: `Detention order of a Ruritanian, ${all}`,
      date: { ...on('2025-03-03'), asTyped: all },
      proceedingId: 'criminal',
      details: { orderType: 'detention', issuedBy: all },
      note: all,
      sources: [source],
    },
    {
      id: 'hearing',
      kind: 'hearing',
      title: `Hearing ${all}`,
      proceedingId: 'criminal',
      details: {
        judge: all,
        place: all,
        outcome: all,
        settings: [{ id: 'hearing-1', date: on('2025-03-05'), status: 'held', reason: all }],
      },
      sources: [source],
    },
    {
      id: 'told',
      kind: 'filing',
      title: 'Filing that the client told of',
      date: on('2025-03-04'),
      proceedingId: 'criminal',
      sources: [{ kind: 'client', label: 'Call' }],
    },
  ],
  stints: [
    stint('usms', on('2025-03-01'), on('2025-03-09'), {
      authority: 'usms',
      operator: all,
      facility: { name: `Jail ${all}`, city: 'Boston', state: 'MA' },
      sources: [source],
    }),
  ],
};

async function exported(copy: string) {
  await writeFile(join(folder, 'matter.json'), JSON.stringify(matterFileOf(matter)));
  const words = ['--copy', copy, '--as-of', '2025-06-25'];
  const run = await runExport(folder, ['matter.json', '--pdf', 'out.pdf', ...words]);
  expect(run.code, run.stderr).toBe(0);
  const bytes = await readFile(join(folder, 'out.pdf'));
  return { run, pdf: await readPdf(bytes), raw: await readStreams(bytes) };
}

for (const copy of copyKindSchema.options.filter((kind) => kind !== 'working'))
  test(`No secret is in any byte of the ${copy} copy, and each redaction is listed`, async () => {
    const { run, pdf, raw } = await exported(copy);
    const seen = [
      ...pdf.pages.flatMap(({ letters, alts }) => [letters, ...alts]),
      ...pdf.outline.map(([, title]) => title),
      pdf.title,
      raw.bytes,
      raw.strings,
    ]
      .join(' ')
      .replace(/[\s()/-]/g, '');
    for (const [, hidden] of secrets) expect(seen).not.toContain(hidden.replace(/[\s()/-]/g, ''));
    expect(seen).not.toContain('Ruritanian');
    // What is no secret is found by the same way, so that finding nothing says something.
    expect(raw.strings).toContain('Timeline');
    expect(raw.catalog).not.toContain('Names');
    expect(raw.catalog).not.toContain('Metadata');
    expect(raw.catalog).not.toContain('AF');

    const { redactions } = run.report ?? { redactions: [] };
    expect(run.report?.copy).toBe(copy);
    expect(redactions.length).toBeGreaterThan(0);
    expect(redactions.every(({ count }) => count > 0)).toBe(true);
    for (const [, hidden] of secrets)
      expect(JSON.stringify(redactions).replace(/[\s()/-]/g, '')).not.toContain(hidden);
    for (const page of pdf.pages) {
      expect(page.letters).not.toContain('workproduct');
      expect(page.letters).toContain(`of${String(pdf.pages.length)}`);
      expect([page.width, page.height]).toEqual([792, 612]);
    }
  });

test('Each court gets what its rules let print', async () => {
  const criminal = await exported('filing-criminal');
  const letters = (made: typeof criminal) => made.pdf.pages.map((page) => page.letters).join('');
  expect(letters(criminal)).toContain('Summaryofrecords');
  expect(letters(criminal)).toContain('xxx-xx-4673');
  expect(letters(criminal)).not.toMatch(/Removal|678|clienttold/);
  expect(criminal.pdf.title).toBe('Ana Example: summary of records as of Jun 25, 2025');
  expect(criminal.run.sentence).toMatch(/^No attorney has looked through this filing copy: /);
  expect(letters(await exported('filing-eoir'))).toContain('A012345678');
  expect(letters(await exported('filing-civil'))).toContain('A******678');
  const client = await exported('client');
  expect(letters(client)).toContain('Copyfortheclient');
  expect(letters(client)).not.toMatch(/Detention|order|1:25-cr/i);
});

test('A copy that does not exist, and a paper that a court does not take, exit 2', async () => {
  await writeFile(join(folder, 'matter.json'), JSON.stringify(matterFileOf(matter)));
  for (const [words, sentence] of [
    ['--copy court', /--copy can be working or filing-criminal or .*, not "court"\.$/],
    ['--copy filing-eoir --paper legal', /--paper of filing-eoir can be letter alone/],
  ] as const) {
    const run = await runExport(folder, ['matter.json', '--pdf', 'o.pdf', ...words.split(' ')]);
    expect(run.code).toBe(2);
    expect(run.sentence).toMatch(sentence);
  }
});

test('A filing copy is written once an attorney looked through all that prints', async ({
  launchApp,
}) => {
  const launched = await launchApp({ today: '2025-06-25' });
  const { app, page } = launched;
  await page.getByLabel('Your initials').fill('AB');
  await page.keyboard.press('Enter');
  await takeInMatters(launched, [matter]);
  await doCommand(page, 'Filing that the client told of');
  await page.getByRole('button', { name: 'Export PDF' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export PDF' });
  const preview = dialog.getByRole('region', { name: /^Preview, \d+ pages?$/ });
  await expect(preview.getByText('Attorney work product, not for filing').first()).toBeVisible();

  await dialog.getByRole('combobox', { name: 'Copy' }).click();
  await keepScreen(page, 'copies-choice');
  await page.getByRole('option', { name: /^Filing, federal criminal/ }).click();
  await expect(preview.getByText('Summary of records').first()).toBeVisible();
  await expect(preview.getByText('Attorney work product, not for filing')).toHaveCount(0);
  await expect(dialog.getByText('Fed. R. Crim. P. 49.1(a).')).toBeVisible();
  await expectNoAxeViolations(page);
  await keepScreen(page, 'copies-filing');

  const path = join(folder, 'filing.pdf');
  await pickPath(app, path);
  await dialog.getByRole('button', { name: 'Look through and save…' }).click();
  const before = page.getByRole('dialog', { name: /^Before it is filed/ });
  const told = before.getByRole('row', { name: /Filing that the client told of/ });
  await expect(told).toContainText('rests on the client’s or the family’s word alone');
  await expect(
    before
      .getByRole('table', { name: 'Prints' })
      .getByRole('row', { name: /xxx-xx-4673/ })
      .first(),
  ).toBeVisible();
  await expect(
    before.getByRole('table', { name: 'Redacted' }).getByText('Telephone number').first(),
  ).toBeVisible();
  await before.getByRole('button', { name: /^Print all the same: Filing that/ }).click();
  await expect(before.getByText(/^1 line printed on your word/)).toBeVisible();
  await before.getByRole('button', { name: 'Leave them out again' }).click();
  await expect(told).toBeVisible();
  await expect(before.getByRole('button', { name: 'Save PDF…' })).toBeDisabled();
  await expect(before.getByRole('checkbox')).toBeDisabled();
  await expectNoAxeViolations(page);
  await before.getByLabel('Attorney who looked through it').fill('Mara');
  await page.getByRole('option', { name: 'Mara Quill (MQ)' }).click();
  await before.getByRole('checkbox').check();
  await keepScreen(page, 'copies-preflight');
  await before.getByRole('button', { name: 'Save PDF…' }).click();
  await expect(dialog.getByText('PDF saved')).toBeVisible();
  const pdf = await readPdf(await readFile(path));
  expect(pdf.title).toBe('Ana Example: summary of records as of Jun 25, 2025');

  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Change log' }).click();
  await expect(page.getByRole('table', { name: 'Change log' })).toContainText(
    'looked through for filing',
  );
});
