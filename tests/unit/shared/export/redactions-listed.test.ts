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
    // The client sheet is made by a rule of its own, in which more is looked at than prints.
    if (copy !== 'client')
      for (const { key } of rows.filter((row) => !masked.includes(row)))
        expect(listed).not.toContain(key);
    expect(listed).toContain('every-page');
    if (copy === 'working') expect(masked.length).toBe(6);
  },
);
