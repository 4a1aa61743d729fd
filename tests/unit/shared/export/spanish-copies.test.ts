import { describe, expect, it } from 'vitest';
import type { CopyKind } from '../../../../shared/copies/copy-kind.ts';
import { layoutDocument } from '../../../../shared/export/layout-document.ts';
import type { PrintOptions } from '../../../../shared/export/print-options.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import {
  buildView,
  day,
  on,
  onlyMatterOf,
  readSample,
  stint,
} from '../../../builders/matter-view.ts';
import { measure, printOptions, textOfSheets } from './paper-boxes.ts';

const asOf = day('2025-06-30');

const marks: PrintOptions['marks'] = {
  exhibit: { label: 'Anexo A', firstPage: 1, place: 'foot-center' },
  stamp: { prefix: 'EJ', first: 1, place: 'foot-right' },
  footer: 'Abogados Ejemplo, (802) 555-0134',
};

/** A matter with one of everything that these copies print, and no name in it that is English. */
const view = buildView({
  client: { name: 'Ana Ejemplo' },
  proceedings: [
    { id: 'habeas', kind: 'habeas' },
    { id: 'removal', kind: 'asylum-only', title: 'Asylum' },
    { id: 'criminal', kind: 'federal-criminal', title: 'US v. Ejemplo' },
  ],
  events: [
    hearing('hearing', 'criminal', [
      { id: 's1', date: on('2025-03-04', '09:30', 'America/New_York'), status: 'reset' },
      { id: 's2', date: on('2025-07-04', '13:30', 'America/Chicago'), status: 'set' },
    ]),
    hearing('vague', 'habeas', [{ id: 's3', date: on('2025-08'), status: 'set' }]),
    hearing('control', 'removal', [
      { id: 's4', date: on('2025-09-02'), status: 'set', form: 'control' },
    ]),
    hearing('open', 'removal', [
      { id: 's5', date: { kind: 'undated' }, form: 'to-be-determined', status: 'set' },
    ]),
    hearing('held', 'removal', [{ id: 's6', date: on('2025-02-11'), status: 'held' }]),
    event('release', 'release', { details: { from: 'ice' } }),
    ...['travel', 'passport', 'reporting', 'check-in', 'monitor', 'residence'].map((category) =>
      event(category, 'condition', { details: { category, until: on('2025-12-31') } }),
    ),
    event('clock', 'condition', { details: { category: 'contact', reactionHours: 24 } }),
    {
      ...hearing('visit', 'removal', [{ id: 's7', date: on('2025-05-01'), status: 'held' }]),
      kind: 'appointment',
    },
  ],
  stints: [
    stint('ice', on('2025-02-01'), on('2025-03-01'), { authority: 'ice', endedBy: 'transfer' }),
    stint('county', on('2025-03-01'), on('2025-04'), { authority: 'county', endedBy: 'release' }),
    stint('orr', on('2025-06-01'), null, { authority: 'orr' }),
    stint('unknown', { kind: 'undated' }, null, { authority: 'other' }),
  ],
});

function event(id: string, kind: string, more = {}) {
  return { id, kind, title: 'English title', date: on('2025-04-03'), ...more };
}

function hearing(id: string, proceedingId: string, settings: readonly object[]) {
  const [first, second] = settings as { id: string }[];
  const linked =
    first === undefined || second === undefined
      ? settings
      : [{ ...first, replacedBy: second.id }, second];
  const details = { mode: 'in-person', settings: linked };
  return { id, kind: 'hearing', title: 'English hearing', proceedingId, details };
}

function paperOf(copy: CopyKind, of: MatterView, given: Partial<PrintOptions> = {}) {
  return layoutDocument([of], printOptions({ copy, asOf, language: 'es', ...given }), measure);
}

/** Every word of it, alternative texts and bookmarks too. */
function wordsOf(paper: ReturnType<typeof paperOf>): string {
  const figures = paper.sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'figure' ? [block.alt] : [])),
  );
  const bookmarks = paper.bookmarks.map(({ title }) => title);
  return [...textOfSheets(paper), ...figures, ...bookmarks, paper.title].join('\n');
}

const english =
  /(?<!\p{L})(the|of|and|in|to|as|on|by|from|with|not|no record|page|date|days?|hearing|court|custody|release[ds]?|held|reset|see|at least|about|before|after|nothing|listed|facility|elapsed|since|until|alone|shows|jan|apr|aug|dec|january|march|june|july)(?!\p{L})/giu;

describe.each(['client', 'family'] as const)('the %s copy in Spanish', (copy) => {
  it('has no English word, whatever part and paper', () => {
    const kinds: Partial<PrintOptions>[] = [
      {},
      { orientation: 'portrait' },
      { parts: ['timeline'] },
      { parts: ['table', 'custody', 'timeline'] },
      { fit: { w: 2, h: 1 } },
      { fit: 'years' },
      { columns: ['lane'] },
      { range: { from: day('2025-03-01'), to: null } },
      { range: { from: null, to: day('2025-07-04') } },
      { range: { from: day('2025-02-11'), to: day('2025-02-20') } },
      { marks },
    ];
    for (const given of kinds)
      expect(wordsOf(paperOf(copy, view, given)).match(english)).toBeNull();
  });

  it('says on a page a year since when and until when, and which years have nothing', () => {
    const years = buildView({
      client: { name: 'Ana Ejemplo' },
      stints: [
        stint('ice', on('2014-02-01'), on('2016-03'), { authority: 'ice', endedBy: 'release' }),
        stint('county', on('2021-03-01'), null, { authority: 'county' }),
      ],
    });
    const wordsIn = (language: 'en' | 'es') =>
      wordsOf(paperOf(copy, years, { language, fit: 'years' })).replace(/\s+/g, ' ');
    expect(wordsIn('es')).toContain('2017 a 2020: no hay fechas ni custodia anotadas.');
    expect(wordsIn('es')).toContain('desde 1 feb 2014, hasta ~ mar 2016');
    expect(wordsIn('es').match(english)).toBeNull();
    expect(wordsIn('en')).toContain('2017 to 2020: no event and no custody is listed.');
    expect(wordsIn('en')).toContain('since Feb 1, 2014, until ~ Mar 2016');
  });

  it.each([
    ['2025-03-01', null, 'Muestra solamente del 1 de marzo de 2025 en adelante.'],
    [null, '2025-03-01', 'Muestra solamente lo anotado hasta el 1 de marzo de 2025.'],
    ['2025-03-01', '2025-04-02', 'del 1 de marzo de 2025 al 2 de abril de 2025.'],
  ])('says that it shows %s to %s alone', (from, to, said) => {
    const range = { from: from === null ? null : day(from), to: to === null ? null : day(to) };
    expect(wordsOf(paperOf(copy, view, { range })).replace(/\s+/g, ' ')).toContain(said);
  });

  it.each(['landscape', 'portrait'] as const)(
    'cuts no word of a head of a table: %s',
    (orientation) => {
      const { sheets } = paperOf(copy, view, { orientation });
      const tables = sheets.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.type === 'table' ? [block] : [])),
      );
      expect(tables.length).toBeGreaterThan(2);
      for (const { head, columns } of tables)
        head.forEach((lines, index) => {
          expect(lines.map(({ text }) => text).join(' ')).toBe(columns[index]?.title);
        });
    },
  );

  it('counts the pages of an exhibit', () => {
    const { sheets } = paperOf(copy, view, { marks });
    const said = sheets[0]?.marks.flatMap(({ lines }) => lines.map(({ text }) => text)) ?? [];
    expect(said).toEqual([`Anexo A, p. 1 de ${String(sheets.length)}`, 'EJ 000001']);
  });

  it('has none where nothing is recorded either', () => {
    const empty = buildView({ client: { name: 'Ana Ejemplo' } });
    expect(wordsOf(paperOf(copy, empty)).match(english)).toBeNull();
  });

  it('has none over many pages', () => {
    const many = buildView({
      client: { name: 'Ana Ejemplo' },
      proceedings: [{ id: 'removal', kind: 'removal-240' }],
      events: Array.from({ length: 150 }, (_, index) =>
        hearing(`h${String(index)}`, 'removal', [
          {
            id: `s${String(index)}`,
            date: on(`20${String(10 + (index % 15))}-0${String(1 + (index % 9))}-11`),
            status: 'held',
          },
        ]),
      ),
    });
    const paper = paperOf(copy, many);
    expect(paper.sheets.length).toBeGreaterThan(4);
    expect(wordsOf(paper).match(english)).toBeNull();
  });

  it('tells a reader of the file its language on every sheet', () => {
    const { lang, sheets } = paperOf(copy, view);
    expect([lang, ...sheets.map((sheet) => sheet.lang)]).toEqual(
      Array.from({ length: sheets.length + 1 }, () => 'es-US'),
    );
  });

  it('prints the same lines as in English', () => {
    const records = new Set([...view.events, ...view.stints].map(({ id }) => id));
    const keys = (language: 'en' | 'es') =>
      paperOf(copy, view, { language }).sheets.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.type === 'table'
            ? block.rows.map(({ key }) => key).filter((key) => records.has(key))
            : [],
        ),
      );
    expect(new Set(keys('es')).size).toBeGreaterThan(5);
    expect(new Set(keys('es'))).toEqual(new Set(keys('en')));
  });

  it('says dates in full', () => {
    const text = wordsOf(paperOf(copy, view)).replace(/\s+/g, ' ');
    expect(text).toContain('Viernes, 4 de julio de 2025');
    expect(text).toContain('1:30 p. m. (hora del Centro)');
    expect(text).toContain('Al lunes, 30 de junio de 2025');
  });

  it('says nothing of a shelter for minors', () => {
    for (const language of ['en', 'es'] as const)
      expect(wordsOf(paperOf(copy, view, { language }))).not.toMatch(/\bORR\b/);
  });
});

it.each(['working', 'filing-civil', 'filing-eoir', 'filing-criminal'] as const)(
  'The copy %s is English whatever is chosen: courts and the office read English',
  (copy) => {
    const sample = onlyMatterOf(readSample('petrova'));
    const wordsIn = (language: 'en' | 'es') => wordsOf(paperOf(copy, sample, { language }));
    expect(wordsIn('es')).toBe(wordsIn('en'));
  },
);
