import { expect, it } from 'vitest';
import { copyKindSchema } from '../../../../shared/copies/copy-kind.ts';
import { layoutDocument } from '../../../../shared/export/layout-document.ts';
import { noMarks } from '../../../../shared/export/page-marks.ts';
import { partsIn } from '../../../../shared/export/part-names.ts';
import { buildView, on } from '../../../builders/matter-view.ts';
import { measure, printOptions, tableRows } from './paper-boxes.ts';

const source = (label: string) => ({ kind: 'docket', label });
const views = ['one', 'two'].map((matter) =>
  buildView({
    matter: { id: matter },
    events: [
      { kind: 'filing', title: 'Motion of A 123-456-789', where: 'title' },
      {
        kind: 'order',
        title: 'Order',
        sources: [source('Letter of A 123-456-789')],
        where: 'source',
      },
      { kind: 'hearing', title: 'Bail of A 123-456-789', where: 'hearing' },
      { kind: 'filing', title: 'Nothing secret', where: 'plain' },
    ].map(({ where, ...event }) => ({
      id: `${matter}-${where}`,
      sources: [source('ECF 1')],
      ...event,
      ...(event.kind === 'hearing'
        ? { details: { settings: [{ id: 's', date: on('2025-03-04') }] } }
        : { date: on('2025-03-03') }),
    })),
  }),
);

it.each(copyKindSchema.options)(
  'every line of a %s copy that prints a mask is on the list, and no other line is',
  (copy) => {
    const marks = { ...noMarks, footer: 'Re: A 987-654-321' };
    const options = printOptions({ copy, parts: [...partsIn(copy)], marks });
    const { redactions, ...paper } = layoutDocument(views, options, measure);
    const rows = tableRows({ ...paper, redactions }, ['Chronology', 'Without a date']);
    const masked = rows.filter(({ cells }) =>
      cells.flat().some(({ text }) => /\*\*\*|\[redacted\]|\bx{2,}/.test(text)),
    );
    const listed = new Set(redactions.map(({ where }) => where.recordId));
    for (const { key } of masked) expect(listed).toContain(key);
    for (const { key } of rows.filter((row) => !masked.includes(row)))
      expect(listed).not.toContain(key);
    expect(listed).toContain('every-page');
    if (copy === 'working') expect(masked.length).toBe(6);
  },
);

it('of a client sheet what it prints is listed, and no line of the list says a secret', () => {
  const attended = (id: string, title: string, more: object) => ({
    id,
    kind: 'hearing',
    title,
    sources: [source('Letter, SSN 123-45-6789')],
    details: { settings: [{ id: 's', date: on('2026-12-01') }], ...more },
  });
  const view = buildView({
    client: {
      dateOfBirth: '1990-05-04',
      identifiers: [{ kind: 'a-number', value: '098765432' }],
      contacts: [{ id: 'child', name: 'Lucía Cruz', role: 'daughter, minor' }],
    },
    events: [
      attended('place', 'Hearing, SSN 123-45-6789', { place: 'Room of A 098-765-432, 5-4-90' }),
      attended('child', 'Hearing of Lucía', { interpreter: 'Spanish, or Lucía' }),
      attended('plain', 'Hearing, tel. 202-555-0143', { place: 'Courtroom 3' }),
    ],
  });
  const lay = (copy: 'working' | 'client') =>
    layoutDocument([view], printOptions({ copy, parts: ['client-sheet'] }), measure).redactions;
  const lines = lay('client').map(({ where, pattern }) => [where.recordId, where.field, pattern]);
  expect(lines).toEqual([
    ['place', 'details.place', 'a-number'],
    ['place', 'details.place', 'birth-date'],
    ['child', 'details.interpreter', 'minor-name'],
  ]);
  expect(lay('working')).toEqual(lay('client'));
  expect(JSON.stringify(lay('client'))).not.toMatch(/123-45|765|5-4|Luc/);
});
