import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyOfMatter } from '../../../../shared/export/copy-of-matter.ts';
import { layoutDocument } from '../../../../shared/export/layout-document.ts';
import { MARGIN } from '../../../../shared/export/paper.ts';
import type { PrintDocument } from '../../../../shared/export/print-document.ts';
import { CELL } from '../../../../shared/export/put-table.ts';
import { pitchOf } from '../../../../shared/export/text.ts';
import { parseMatterFile } from '../../../../shared/model/matter-file.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { validFile } from '../../../builders/any-matter-file.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import { buildView, day, on, readSample, stint, undated } from '../../../builders/matter-view.ts';
import {
  chartsOf,
  chronologyKeys,
  contentBoxes,
  measure,
  printOptions,
  runningBoxes,
  tableRows,
  textOfSheets,
} from './paper-boxes.ts';

function lay(views: readonly MatterView[], given = {}): PrintDocument {
  return layoutDocument(views, printOptions(given), measure);
}

function textOf(paper: PrintDocument): string {
  return textOfSheets(paper).join(' ').replace(/\s+/g, ' ');
}

function expectWithinMargins(paper: PrintDocument): void {
  for (const { what, box } of [...contentBoxes(paper), ...runningBoxes(paper)]) {
    const isInside =
      box.x >= MARGIN - 0.5 &&
      box.y >= MARGIN - 0.5 &&
      box.x + box.w <= paper.width - MARGIN + 0.5 &&
      box.y + box.h <= paper.height - MARGIN + 0.5;
    if (!isInside) expect.fail(`${what} leaves the margins: ${JSON.stringify(box)}`);
  }
}

/** No line of a cell is wider than its column, and no row lower than its lines. */
function expectCellsFit(paper: PrintDocument): void {
  for (const block of paper.sheets.flatMap((sheet) => sheet.blocks)) {
    if (block.type !== 'table') continue;
    for (const row of block.rows)
      row.cells.forEach((lines, index) => {
        const room = (block.columns[index]?.width ?? 0) - CELL.right;
        for (const line of lines)
          if (line.width > room + 0.01) expect.fail(`"${line.text}" is wider than its column`);
        const tall = lines.reduce((sum, line) => sum + line.gap + pitchOf(line.font), 0);
        expect(tall).toBeLessThanOrEqual(row.height - CELL.above - CELL.below + 0.01);
      });
  }
}

describe('a date that no second person compared', () => {
  const matter = (verifiedBy: string | null) =>
    buildView({
      events: [
        {
          id: 'h',
          kind: 'hearing',
          title: 'Bail',
          details: { settings: [{ id: 's', date: on('2025-06-18'), verifiedBy }] },
        },
      ],
      stints: [stint('s', on('2025-06-01'), on('2025-06-10'))],
    });

  it('carries a sign on the chart, a legend that says what it means, and the word in the table', () => {
    const text = textOf(lay([matter(null)]));
    expect(text).toContain('Jun 18 †');
    expect(text).toContain('† Unverified: no second person compared the date with its source');
    // Once, in the table: custody asks nobody to compare its dates.
    expect(text.split(' unverified ')).toHaveLength(2);
  });

  it('says nothing once somebody did', () => {
    expect(textOf(lay([matter('p2')]))).not.toMatch(/†|nverified/);
  });
});

describe('the document', () => {
  it('has every line of the chronology once, and keeps within its margins', () => {
    fc.assert(
      fc.property(
        validFile,
        fc.constantFrom('landscape' as const, 'portrait' as const),
        fc.constantFrom('auto' as const, 'years' as const),
        (file, orientation, fit) => {
          const read = parseMatterFile(JSON.stringify(file));
          if (!read.ok) throw new Error(read.failure.code);
          const paper = lay(read.value.matters, { orientation, fit });
          expectWithinMargins(paper);
          expectCellsFit(paper);
          const rows = read.value.matters.flatMap(
            (view) => copyOfMatter(view, printOptions().asOf).chronology.rows,
          );
          expect([...chronologyKeys(paper)].sort()).toEqual(rows.map((row) => row.key).sort());
        },
      ),
      { numRuns: 100 },
    );
  });

  it('says "Page i of n" and whose work it is on every page', () => {
    const pages = textOfSheets(lay(readSample('three-hundred-events').matters));
    expect(pages.length).toBeGreaterThan(10);
    pages.forEach((text, index) => {
      expect(text).toContain(`Page ${String(index + 1)} of ${String(pages.length)}`);
      expect(text).toContain('Attorney work product, not for filing');
      expect(text).toContain('Sample: invented people and cases');
    });
  });

  it('prints each matter of a client, one after the other, pages counted through', () => {
    const { matters } = readSample('two-matters');
    const paper = lay(matters);
    const tops = paper.bookmarks.filter((bookmark) => bookmark.level === 1);
    expect(tops).toHaveLength(2);
    expect(tops[1]?.page).toBeGreaterThan(1);
    expect(textOf(paper)).toContain(`Page ${String(paper.sheets.length)} of`);
  });

  it('goes on over pages where a client has more dockets than one holds', () => {
    const proceedings = Array.from({ length: 90 }, (_, index) => ({
      id: `docket-${String(index)}`,
      kind: 'habeas',
      title: `Docket ${String(index)}`,
      docketNumber: `2:25-cv-${String(index)}`,
    }));
    const paper = lay([buildView({ proceedings })]);
    expectWithinMargins(paper);
    for (const { docketNumber } of proceedings) expect(textOf(paper)).toContain(docketNumber);
  });

  it('shows the lanes and the detail that were chosen, on chart and table alike, and says so', () => {
    const view = buildView({
      stints: [stint('stint', on('2025-02-16'), on('2025-05-14'))],
      events: [
        { id: 'filing', kind: 'filing', title: 'Motion for bond', date: on('2025-03-03') },
        { id: 'arrest', kind: 'arrest', title: 'Arrested', date: on('2025-02-16') },
        { id: 'task', kind: 'task', title: 'Ask for records', date: on('2025-04-02') },
      ],
    });
    const parts = ['timeline', 'table'] as const;
    const withoutTasks = textOf(lay([view], { parts, hiddenLanes: ['deadlines'] }));
    expect(withoutTasks).not.toContain('Ask for records');
    expect(withoutTasks).not.toContain('Deadlines');
    expect(withoutTasks).toContain('This copy shows some lanes alone: 3 of 4 lines');
    const milestones = textOf(lay([view], { parts, detail: 'milestones' }));
    expect(milestones.split('Arrested')).toHaveLength(3);
    expect(milestones).not.toContain('Motion for bond');
    expect(milestones).toContain('This copy shows milestones alone: 2 of 4 lines');
    const short = textOf(lay([view], { parts, detail: 'short' }));
    expect(short).toContain('Mar 3 Filing see #3');
    expect(short.split('Motion for bond')).toHaveLength(2);
    expect(short).not.toContain('This copy shows');
  });

  it('lays out a matter without any event', () => {
    const paper = lay([buildView({})]);
    expect(textOf(paper)).toContain('Nothing in this matter has a date yet.');
    expect(textOf(paper)).toContain('No event is recorded.');
    expect(textOf(paper)).toContain('No custody is recorded.');
    expect(chartsOf(paper)).toEqual([]);
  });

  it('lays out a matter of one event on one chart', () => {
    const filing = {
      id: 'event-1',
      kind: 'filing',
      title: 'Petition filed',
      date: on('2025-03-03'),
    };
    const paper = lay([buildView({ events: [filing] })]);
    expect(chartsOf(paper)).toHaveLength(1);
    expect(textOf(paper)).toContain('Mon 03/03/2025');
  });

  it('masks the A-number and never prints it whole', () => {
    const client = { name: 'Ana', identifiers: [{ kind: 'a-number', value: '012345678' }] };
    const text = textOf(lay([buildView({ client })]));
    expect(text).toContain('A *** *** 678');
    expect(text.replace(/\D/g, '')).not.toContain('012345');
  });

  it('keeps undated lines in a last section of their own', () => {
    const events = [
      { id: 'event-1', kind: 'filing', title: 'Dated', date: on('2025-03-03') },
      { id: 'event-2', kind: 'note', title: 'Sometime', date: undated },
    ];
    const paper = lay([buildView({ events })]);
    expect(tableRows(paper, ['Without a date']).map((row) => row.key)).toEqual(['event-2']);
  });

  it('cuts such a row between settings: a date and what became of it stand on one page', () => {
    const settings = Array.from({ length: 40 }, (_, index) => ({
      id: `s${String(index)}`,
      date: on(addDays(day('2025-01-06'), 7 * index), '08:30', 'America/New_York'),
      status: index === 39 ? 'set' : 'continued',
      reason:
        index === 39 ? '' : 'The judge was away, and the interpreter for Kanjobal did not come',
      replacedBy: index === 39 ? null : `s${String(index + 1)}`,
    }));
    const view = buildView({
      events: [{ id: 'h', kind: 'hearing', title: 'Master calendar', details: { settings } }],
    });
    const parts = tableRows(lay([view], { parts: ['table'] }), ['Chronology']);
    expect(parts.length).toBeGreaterThan(1);
    for (const { cells } of parts.slice(1)) {
      expect(cells[1]?.[0]?.text).toMatch(/^[A-Z][a-z]{2} \d\d\/\d\d\/\d{4}$/);
      expect(cells[2]?.[1]?.text).toMatch(/^[A-Z][a-z]{2} \d\d\/\d\d\/\d{4}/);
    }
  });

  it('carries a row that is taller than a page on to the next, marked as continued', () => {
    const text = 'A sentence of the order that goes on. '.repeat(400);
    const events = [
      { id: 'event-1', kind: 'note', title: 'Long', date: on('2025-03-03'), details: { text } },
    ];
    const paper = lay([buildView({ events })]);
    const rows = tableRows(paper, ['Chronology']);
    expect(rows.length).toBeGreaterThan(1);
    expect(textOf(paper)).toContain('(continued)');
    const words = rows
      .flatMap((row) => row.cells.flat().map((line) => line.text))
      .join(' ')
      .match(/sentence/g);
    expect(words).toHaveLength(400);
    expectWithinMargins(paper);
  });

  it('leaves restricted records out of chart, table, custody and lanes, and says how many', () => {
    const view = buildView({
      proceedings: [
        { id: 'docket-1', kind: 'habeas', title: 'Habeas' },
        { id: 'docket-2', kind: 'asylum-only', title: 'Secret docket', restricted: ['asylum'] },
      ],
      events: [
        { id: 'event-1', kind: 'filing', title: 'Petition', date: on('2025-03-03') },
        {
          id: 'event-2',
          kind: 'filing',
          title: 'Sealed thing',
          date: on('2025-03-04'),
          restricted: ['sealed'],
        },
        {
          id: 'event-3',
          kind: 'note',
          title: 'Quiet thing',
          date: on('2025-03-05'),
          doNotDisclose: true,
        },
        {
          id: 'event-4',
          kind: 'filing',
          title: 'Asylum thing',
          date: on('2025-03-06'),
          proceedingId: 'docket-2',
        },
      ],
      stints: [
        stint('stint-1', on('2025-03-01'), on('2025-03-11')),
        stint('stint-2', on('2025-04-01'), on('2025-04-11'), { restricted: ['medical'] }),
      ],
    });
    const paper = lay([view], { asOf: day('2025-06-01') });
    const text = textOf(paper);
    expect(text).toContain('Petition');
    for (const hidden of [
      'Sealed thing',
      'Quiet thing',
      'Asylum thing',
      'Secret docket',
      'stint-2',
    ])
      expect(text).not.toContain(hidden);
    expect(text).toContain('5 restricted items are left out of this copy.');
    expect(paper.leftOut).toBe(5);
    expect(text).toContain('10 days');
    expect(text).not.toContain('20 days');
  });

  it.each([
    ['the matter is restricted', { matter: { title: 'Example', restricted: ['vawa-t-u'] } }],
    ['the client is restricted', { client: { restricted: ['asylum'] } }],
    ['nothing of the client may be disclosed', { client: { doNotDisclose: true } }],
  ])('prints of a whole matter only its name and the count where %s', (_why, rows) => {
    const view = buildView({
      ...rows,
      events: [{ id: 'event-1', kind: 'filing', title: 'Petition', date: on('2025-03-03') }],
    });
    const text = textOf(lay([view]));
    expect(text).not.toContain('Petition');
    expect(text).toContain(
      'This matter is restricted as a whole: 1 restricted item is left out of this copy.',
    );
  });

  it('prints only what a filter left, and says so', () => {
    const { matters } = readSample('petrova');
    const whole = chronologyKeys(lay(matters));
    const paper = lay(matters, { onlyRows: whole.slice(0, 3) });
    expect([...chronologyKeys(paper)].sort()).toEqual([...whole.slice(0, 3)].sort());
    expect(textOf(paper)).toContain(
      `A filter is on: this copy shows 3 of ${String(whole.length)} lines of the chronology.`,
    );
  });

  it('claims nothing past the day through which facts are current', () => {
    const text = textOf(lay(readSample('petrova').matters));
    expect(text).toContain('facts current through Jun 25, 2025');
    expect(text).toContain('Nothing is claimed about later days');
    expect(text).toContain('116');
    expect(text).toContain('117');
    expect(text).toContain(
      'Ordered released but still held: Wed, May 28, 2025 to Thu, June 12, 2025',
    );
  });

  it('uses none of the words that must not print', () => {
    for (const name of ['petrova', 'first-matter', 'three-hundred-events'])
      expect(textOf(lay(readSample(name).matters))).not.toMatch(
        /\b(body|bodies|alien|violated|overdue|moved|watch)\b/i,
      );
  });

  it('stands every heading with what follows it', () => {
    for (const name of ['petrova', 'first-matter', 'two-matters', 'three-hundred-events'])
      for (const sheet of lay(readSample(name).matters).sheets)
        expect(sheet.blocks.at(-1)?.type).not.toBe('heading');
  });

  it('keeps the key of a chart with some of its lanes', () => {
    const lanes = Array.from({ length: 30 }, (_, count) => count + 1);
    for (const count of lanes) {
      const view = buildView({
        proceedings: lanes
          .slice(0, count)
          .map((n) => ({ id: `docket-${String(n)}`, kind: 'habeas' })),
        events: lanes.slice(0, count).map((n) => ({
          id: `event-${String(n)}`,
          kind: 'order',
          title: 'Order',
          date: on('2025-04-03'),
          proceedingId: `docket-${String(n)}`,
        })),
      });
      const paper = lay([view], { parts: ['custody', 'timeline'] });
      for (const { blocks } of paper.sheets)
        if (blocks.some((block) => block.type === 'list' && block.label === 'Legend'))
          expect(blocks.map(({ type }) => type)).toContain('figure');
    }
  });

  it('keeps the heading of the custody summary with the sums', () => {
    for (const name of ['petrova', 'first-matter', 'three-hundred-events']) {
      const { sheets } = lay(readSample(name).matters);
      const sheet = sheets.find(({ blocks }) =>
        blocks.some(
          (block) => block.type === 'heading' && block.text.lines[0]?.text === 'Custody summary',
        ),
      );
      const names = sheet?.blocks.flatMap((block) => (block.type === 'table' ? [block.name] : []));
      expect(names).toContain('Days in custody');
    }
  });

  it('gives the lines that numbers send to where the table is left out', () => {
    const title = 'word '.repeat(400);
    const events = [{ id: 'event-1', kind: 'filing', title: 'x', date: on('2025-03-03') }];
    const view = buildView({ events });
    const long = { ...view, events: view.events.map((event) => ({ ...event, title })) };
    const paper = lay([long], { parts: ['timeline', 'custody'] });
    const keys = tableRows(paper, ['Key to the numbers']).map((row) => row.key);
    expect([...new Set(keys)]).toEqual(['event-1']);
    expect(tableRows(paper, ['Chronology'])).toEqual([]);
  });
});
