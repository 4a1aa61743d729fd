import { describe, expect, it } from 'vitest';
import { layoutDocument } from '../../../../shared/export/layout-document.ts';
import type { PrintDocument } from '../../../../shared/export/print-document.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { addDays } from '../../../../shared/time/civil-day.ts';
import { buildView, day, on, readSample, stint } from '../../../builders/matter-view.ts';
import { chartsOf, measure, printOptions, textOfSheets, textsIn } from './paper-boxes.ts';

const latinOnly = Object.assign((...given: Parameters<typeof measure>) => measure(...given), {
  lacks: (letter: string) => (letter.codePointAt(0) ?? 0) > 0x2fff,
});

function lay(views: readonly MatterView[], given = {}, faces = measure): PrintDocument {
  return layoutDocument(views, printOptions(given), faces);
}

function textOf(paper: PrintDocument): string {
  return textOfSheets(paper).join(' ').replace(/\s+/g, ' ');
}

function filings(titles: readonly string[], more: object = {}): readonly object[] {
  return titles.map((title, index) => ({
    id: `event-${String(index)}`,
    kind: 'filing',
    title,
    date: on(addDays(day('2025-03-03'), index * 9)),
    ...more,
  }));
}

/** Overviews and charts with the page that each stands on. */
function figuresOf(paper: PrintDocument) {
  return paper.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) =>
      block.type === 'figure' ? [{ ...block, page: sheet.number }] : [],
    ),
  );
}

describe('a chart of one stretch', () => {
  const { matters } = readSample('petrova');

  it('is drawn once, with its labels, and begins under the caption', () => {
    const figures = figuresOf(lay(matters, { asOf: day('2025-06-30') }));
    expect(figures.some((figure) => figure.overview)).toBe(false);
    expect(figures.map((figure) => figure.page)).toEqual([1, 2, 3]);
  });

  it('shows who held the client again at the head of the page on which it goes on', () => {
    const charts = chartsOf(lay(matters, { asOf: day('2025-06-30') }));
    expect(charts.length).toBeGreaterThan(1);
    for (const figure of charts)
      expect(
        textsIn(figure).some((one) => one.role === 'lane' && one.text === 'In whose custody'),
      ).toBe(true);
    // Words of its bars stand under them once, on the first page: no line leads down to them again.
    const again = charts
      .at(-1)
      ?.items.filter((item) => item.draw === 'path' && item.stroke?.width === 0.6);
    expect(again).toEqual([]);
  });

  it('names both the as-of day and the day through which facts are current', () => {
    for (const figure of chartsOf(lay(matters, { asOf: day('2025-06-30') })))
      expect(
        textsIn(figure)
          .filter((one) => one.role === 'line-name')
          .map((one) => one.text),
      ).toEqual(['facts current through Jun 25, 2025', 'as of Jun 30, 2025']);
  });
});

describe('the map of a chart with several stretches', () => {
  it('names a stretch over several pages by its first and its last', () => {
    const titles = Array.from({ length: 150 }, (_, index) => `Thing ${String(index)} of one day`);
    const events = filings(titles, { date: on('2025-03-03') });
    const later = { id: 'later', kind: 'order', title: 'Later', date: on('2026-08-08') };
    const view = buildView({ events: [...events, later] });
    const map = figuresOf(lay([view])).find((figure) => figure.overview);
    const notes = map && textsIn(map).filter((one) => one.role === 'note');
    expect(notes?.map((one) => one.text)).toContainEqual(expect.stringMatching(/^pp\. 2–\d$/));
  });
});

describe('names of lanes', () => {
  it('stand whole on charts and maps', () => {
    const title = 'Criminal case, first appearance in the district of arrest before a duty judge';
    const view = buildView({
      proceedings: [{ id: 'docket-1', kind: 'federal-criminal', title }],
      events: filings(
        Array.from({ length: 240 }, (_, index) => `Filing ${String(index)} with many words`),
        { proceedingId: 'docket-1' },
      ),
    });
    const figures = figuresOf(lay([view]));
    expect(figures.some((figure) => figure.overview)).toBe(true);
    for (const figure of figures) {
      const names = textsIn(figure).filter((one) => one.role === 'lane');
      expect(names.map((one) => one.text).join(' ')).toContain(title);
      expect(names.some((one) => one.text.includes('…'))).toBe(false);
    }
  });

  it('are counted instead of listed where many lanes are empty', () => {
    const proceedings = Array.from({ length: 40 }, (_, index) => ({
      id: `docket-${String(index)}`,
      kind: 'habeas',
      docketNumber: `1:25-cv-${String(index)}`,
    }));
    const events = filings(Array.from({ length: 80 }, (_, index) => `Motion ${String(index)}`)).map(
      (event, index) => ({ ...event, proceedingId: `docket-${String(index % 40)}` }),
    );
    const text = textOf(lay([buildView({ proceedings, events })]));
    expect(text).toMatch(/Nothing in this stretch in \d+ other lanes\./);
  });
});

describe('what must not leave the office', () => {
  it('A-numbers, in whatever text and form they stand', () => {
    const number = 'A 012-345-678';
    const view = buildView({
      client: {
        name: `Ana ${number}`,
        identifiers: [
          { kind: 'a-number', value: '012345678' },
          { kind: 'a-number', value: '098765432' },
        ],
      },
      matter: { title: `Removal of ${number} and 098765432` },
      proceedings: [{ id: 'docket-1', kind: 'removal-240', docketNumber: 'A012-345-678' }],
      events: [
        {
          id: 'event-1',
          kind: 'filing',
          title: 'Notice for A# 12 345 678 and 98765432',
          date: { ...on('2025-03-03'), asTyped: 'A012345678, 3/3' },
          proceedingId: 'docket-1',
          sources: [{ kind: 'notice', label: number, entry: '012345678', dateAsStated: number }],
        },
      ],
      stints: [stint('stint-1', on('2025-03-01'), null, { operator: number })],
    });
    const paper = lay([view]);
    expect(`${textOf(paper)} ${paper.title}`).not.toMatch(/345|765/);
    expect(textOf(paper)).toContain('A *** *** 678, A *** *** 432');
  });

  it('a restricted source; its line says that there is one, and it is counted', () => {
    const sources = [
      { kind: 'docket', label: 'Open docket' },
      { kind: 'client', label: 'Secret statement', restricted: ['asylum'] },
    ];
    const paper = lay([buildView({ events: filings(['Petition'], { sources }) })]);
    const text = textOf(paper);
    expect(text).not.toContain('Secret statement');
    expect(text).toContain('Open docket');
    expect(text).toContain('Restricted source, left out of this copy');
    expect(paper.leftOut).toBe(1);
  });
});

describe('letters that no face has', () => {
  it('are named on paper with their numbers, and only they', () => {
    const view = buildView({ client: { name: '王小明' }, events: filings(['申請 filed']) });
    const text = textOf(lay([view], {}, latinOnly));
    expect(text).toContain(
      '5 different letters are in none of the faces that come with Paradocket',
    );
    expect(text.replace(/\s/g, '')).toContain('小U+5C0F');
    expect(textOf(lay([buildView({ events: filings(['Plain']) })], {}, latinOnly))).not.toContain(
      'none of the faces',
    );
  });

  it('stand in a list at the end where the caption cannot name all', () => {
    const titles = ['一二三四五六七八九十'];
    const paper = lay([buildView({ events: filings(titles) })], {}, latinOnly);
    expect(textOf(paper).replace(/\s/g, '')).toContain('十U+5341');
    expect(paper.bookmarks.at(-1)?.title).toBe('Letters without a face');
  });
});

describe('texts that show nothing', () => {
  it('leave no mark without words and no source without its kind', () => {
    const sources = [{ kind: 'docket', label: '\u200b', entry: '\n', page: '\u202e' }];
    const view = buildView({ events: filings([' ', '\u0000'], { sources }) });
    const paper = lay([view]);
    const labels = chartsOf(paper)
      .flatMap(textsIn)
      .filter((one) => one.role === 'label');
    expect(labels.filter((one) => one.text === 'Filing')).toHaveLength(2);
    expect(textOf(paper)).toContain('Docket');
    expect(textOf(paper)).not.toContain('entry');
  });
});
