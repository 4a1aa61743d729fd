import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_WIDTH } from '../../../../shared/export/chart/band.ts';
import { workingCopy } from '../../../../shared/copies/working.ts';
import { copyOfMatter } from '../../../../shared/export/copy-of-matter.ts';
import { layoutDocument } from '../../../../shared/export/layout-document.ts';
import { overlaps } from '../../../../shared/export/paper.ts';
import type { DrawnText, Figure } from '../../../../shared/export/print-document.ts';
import type { PrintOptions } from '../../../../shared/export/print-options.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { parseMatterFile } from '../../../../shared/model/matter-file.ts';
import { validFile } from '../../../builders/any-matter-file.ts';
import { buildView, day, on, readSample, stint } from '../../../builders/matter-view.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import { chartsOf, measure, printOptions, shapesOn, textsIn } from './paper-boxes.ts';

const anyViews = validFile.map((file) => {
  const read = parseMatterFile(JSON.stringify(file));
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.matters;
});
/** Many events in a few weeks and lanes: where labels have to fight for room. */
const crowdedViews = fc
  .array(
    fc.record({
      kind: fc.constantFrom('filing', 'order', 'deadline', 'arrest', 'release'),
      title: fc.oneof(
        fc.lorem({ maxCount: 12 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
        fc.constantFrom('محمد بن علي', 'Заседание суда', 'x'.repeat(300), 'Hearing'),
      ),
      date: fc.integer({ min: 0, max: 70 }).map((days) => on(addDays(day('2025-01-20'), days))),
      proceedingId: fc.constantFrom(null, 'docket-0', 'docket-1'),
    }),
    { minLength: 30, maxLength: 90 },
  )
  .chain((events) =>
    fc
      .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 })), {
        maxLength: 12,
      })
      .map((stints) => [
        buildView({
          proceedings: [
            { id: 'docket-0', kind: 'habeas' },
            { id: 'docket-1', kind: 'federal-criminal' },
          ],
          events: events.map((event, index) => ({ id: `event-${String(index)}`, ...event })),
          stints: stints.map(([from, days], index) =>
            stint(
              `stint-${String(index)}`,
              on(addDays(day('2025-01-20'), from)),
              on(addDays(day('2025-01-20'), from + days)),
            ),
          ),
        }),
      ]),
  );
const anyShape = fc.record({
  paper: fc.constantFrom('letter', 'legal'),
  orientation: fc.constantFrom('landscape', 'portrait'),
}) as fc.Arbitrary<Pick<PrintOptions, 'paper' | 'orientation'>>;
const anyFit = fc.constantFrom<PrintOptions['fit']>(
  'auto',
  'years',
  { w: 1, h: 1 },
  { w: 2, h: 1 },
  { w: 1, h: 3 },
  { w: 3, h: 2 },
);

/** Words beside marks and bars: what must never meet. */
function labels(figure: Figure): readonly DrawnText[] {
  return textsIn(figure).filter((text) => ['label', 'bar-label', 'line-name'].includes(text.role));
}

function expectNoCollision(figure: Figure): void {
  const texts = textsIn(figure);
  texts.forEach((one, index) => {
    for (const other of texts.slice(index + 1))
      if (overlaps(one.box, other.box, 0.4)) expect.fail(`"${one.text}" meets "${other.text}"`);
  });
}

function expectInside(figure: Figure): void {
  for (const { box, text } of labels(figure)) {
    const isInside =
      box.x >= NAME_WIDTH - 0.1 &&
      box.x + box.w <= figure.box.w + 0.1 &&
      box.y >= -0.1 &&
      box.y + box.h <= figure.box.h + 0.1;
    if (!isInside) expect.fail(`"${text}" crosses the edge`);
  }
}

/** Shapes keep off words that are not their own. */
function expectShapesOffWords(figure: Figure): void {
  for (const item of figure.items) {
    if (item.draw !== 'shape') continue;
    const half = item.size / 2;
    const box = { x: item.at.x - half, y: item.at.y - half, w: item.size, h: item.size };
    for (const text of labels(figure))
      if (overlaps(box, text.box, 0.4)) expect.fail(`a ${item.kind} stands on "${text.text}"`);
  }
}

function expectSound(views: readonly MatterView[], options: PrintOptions): void {
  const charts = chartsOf(layoutDocument(views, options, measure));
  for (const figure of charts) {
    expectNoCollision(figure);
    expectInside(figure);
    expectShapesOffWords(figure);
  }
  const marks = views.flatMap(
    (view) => copyOfMatter(view, options.asOf, null, workingCopy, [], options).chronology.marks,
  );
  expect([...shapesOn(charts)].sort()).toEqual(marks.map((mark) => mark.id).sort());
}

describe('the chart', () => {
  it('places every mark once, and no words meet words, shapes or an edge', () => {
    fc.assert(
      fc.property(anyViews, anyShape, anyFit, (views, shape, fit) => {
        expectSound(views, printOptions({ ...shape, fit }));
      }),
      { numRuns: 150 },
    );
  });

  it('holds for some days alone, on as few pages as may be and by years', () => {
    fc.assert(
      fc.property(
        anyViews,
        anyFit,
        fc.integer({ min: -400, max: 800 }),
        fc.integer({ min: 0, max: 900 }),
        (views, fit, start, days) => {
          const from = addDays(day('2025-01-01'), start);
          const range = { from, to: addDays(from, days) };
          expectSound(views, printOptions({ fit, range }));
        },
      ),
      { numRuns: 80 },
    );
  });

  it('holds where many events crowd into a few weeks', () => {
    fc.assert(
      fc.property(crowdedViews, anyShape, anyFit, (views, shape, fit) => {
        expectSound(views, printOptions({ ...shape, fit }));
      }),
      { numRuns: 60 },
    );
  });

  it.each(['petrova', 'first-matter', 'two-matters', 'three-hundred-events'])(
    'holds for the sample %s on every paper',
    (name) => {
      const { matters } = readSample(name);
      for (const paper of ['letter', 'legal'] as const)
        for (const orientation of ['landscape', 'portrait'] as const)
          expectSound(matters, printOptions({ paper, orientation }));
      expectSound(matters, printOptions({ fit: { w: 1, h: 1 } }));
      expectSound(matters, printOptions({ fit: { w: 3, h: 2 } }));
      expectSound(matters, printOptions({ fit: 'years', orientation: 'portrait' }));
    },
  );

  it('says every title in full, unless the title is too long for a label and sends to its line', () => {
    fc.assert(
      fc.property(anyViews, (views) => {
        const charts = chartsOf(layoutDocument(views, printOptions(), measure));
        const said = new Map<string, DrawnText[]>();
        for (const text of charts.flatMap(labels))
          said.set(text.ref, [...(said.get(text.ref) ?? []), text]);
        for (const view of views) {
          const { chronology } = copyOfMatter(view, printOptions().asOf);
          for (const mark of chronology.marks) {
            const texts = said.get(mark.id) ?? [];
            expect(texts.length).toBeGreaterThan(0);
            if (texts.some((text) => text.says !== 'all'))
              expect(texts.map((text) => text.text).join(' ')).toMatch(/#\d+/);
          }
          for (const bar of chronology.bars) expect(said.has(bar.id)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says the year of a day where the axis does not say every year, and not where it does', () => {
    const said = (years: number, from: string) => {
      const events = Array.from({ length: years }, (_, index) => ({
        id: `event-${String(index)}`,
        kind: 'filing',
        title: 'Motion',
        date: on(`${String(1986 + index)}-01-05`),
      }));
      const paper = layoutDocument([buildView({ events })], printOptions(), measure);
      return chartsOf(paper)
        .flatMap(labels)
        .map(({ text }) => text)
        .filter((text) => text.startsWith(from));
    };
    expect(said(40, 'Jan 5, ')).toHaveLength(40);
    expect(said(40, 'Jan 5, 2003')).toHaveLength(1);
    expect(said(4, 'Jan 5, ')).toEqual([]);
    expect(said(4, 'Jan 5')).toHaveLength(4);
  });

  it('keeps every label of the shipped samples in full', () => {
    for (const name of ['petrova', 'first-matter', 'three-hundred-events']) {
      const paper = layoutDocument(readSample(name).matters, printOptions(), measure);
      const short = chartsOf(paper)
        .flatMap(labels)
        .filter((text) => text.says !== 'all');
      expect(short.map((text) => text.text)).toEqual([]);
    }
  });

  it('sends a title of two thousand letters to its line of the table', () => {
    const { matters } = readSample('petrova');
    const long = matters.map((view) => ({
      ...view,
      events: view.events.map((event, index) =>
        index === 0 ? { ...event, title: 'word '.repeat(400) } : event,
      ),
    }));
    const paper = layoutDocument(long, printOptions(), measure);
    const id = long[0]?.events[0]?.id;
    const texts = chartsOf(paper)
      .flatMap(labels)
      .filter((text) => text.ref === id);
    expect(texts.map((text) => text.text).join(' ')).toMatch(/^Feb 16 Encounter see #\d+$/);
    expectSound(long, printOptions());
  });
});

it('lets no line that leads from a bar to its words cut through the words of a claim', () => {
  const stints = Array.from({ length: 9 }, (_, index) =>
    stint(
      `stint-${String(index)}`,
      on(addDays(day('2025-02-03'), 2 * index)),
      on(addDays(day('2025-02-03'), 2 * index + 2)),
    ),
  );
  const view = buildView({
    stints,
    claims: [
      { id: 'detainer', kind: 'ice-detainer-i247a', authority: 'ice', lodged: on('2025-02-03') },
    ],
  });
  const words = chartsOf(layoutDocument([view], printOptions({}), measure))
    .flatMap(textsIn)
    .filter(({ ref, role }) => role === 'bar-label' && ref.includes('detainer'));
  expect(words.length).toBeGreaterThan(0);
  expect(words.every(({ plate }) => plate)).toBe(true);
});

it('leads from many short stints to their words behind no other words', () => {
  const holders = ['county', 'state', 'usms', 'ice', 'bop', 'orr', 'other'] as const;
  const ends = [0, 17, 29, 31, 33, 34, 36, 39, 66, 127];
  const stints = ends.slice(1).map((end, index) =>
    stint(
      `stint-${String(index)}`,
      on(addDays(day('2025-01-03'), ends[index] ?? 0)),
      on(addDays(day('2025-01-03'), end)),
      {
        authority: holders[index % holders.length],
        facility: { name: `Example County House of Correction, wing ${String(index)}` },
      },
    ),
  );
  const events = [{ id: 'later', kind: 'note', title: 'Later', date: on('2025-06-20') }];
  const paper = layoutDocument(
    [buildView({ stints, events })],
    printOptions({ asOf: day('2025-06-30') }),
    measure,
  );
  const counts = chartsOf(paper).map((figure) => {
    const leads = figure.items.flatMap((item) => {
      const path =
        item.draw === 'path' ? /^M([\d.]+) ([\d.]+)V([\d.]+)H[\d.]+$/.exec(item.d) : null;
      const [, x, top, foot] = (path ?? []).map(Number);
      return x === undefined || top === undefined || foot === undefined ? [] : [{ x, top, foot }];
    });
    for (const { x, top, foot } of leads)
      for (const { box, text } of labels(figure)) {
        const isMet = box.x < x && x < box.x + box.w && top < box.y && box.y + box.h < foot;
        if (isMet) expect.fail(`a line leads behind "${text}"`);
      }
    expect(labels(figure).every(({ says }) => says === 'all')).toBe(true);
    return leads.length;
  });
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(8);
});

it.each(['petrova', 'first-matter', 'three-hundred-events'])(
  'stops the lines of days at the words of %s that they would touch',
  (sample) => {
    const charts = chartsOf(layoutDocument(readSample(sample).matters, printOptions({}), measure));
    const lines = charts.flatMap((figure) =>
      figure.items.flatMap((item) =>
        item.draw === 'line' && item.stroke.ink === 'warning' && item.from.x === item.to.x
          ? [{ figure, x: item.from.x, from: item.from.y, to: item.to.y }]
          : [],
      ),
    );
    expect(lines.length).toBeGreaterThan(0);
    for (const { figure, x, from, to } of lines)
      for (const { box, text, plate } of labels(figure)) {
        const isTouched = plate && Math.abs(x - (box.x + box.w / 2)) < box.w / 2 + 1;
        if (isTouched && box.y < to - 0.1 && from + 0.1 < box.y + box.h)
          expect.fail(`the line of a day touches "${text}"`);
      }
  },
);
