import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMatterFile } from '../../../../shared/model/matter-file.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { clientSheet } from '../../../../shared/pages/client-sheet.ts';
import type { SheetPage } from '../../../../shared/pages/sheet-page.ts';
import type { PaperLanguage } from '../../../../shared/phrases/paper-language.ts';
import { validFile } from '../../../builders/any-matter-file.ts';
import {
  around,
  buildView,
  day,
  type MatterRows,
  on,
  undated,
} from '../../../builders/matter-view.ts';

const names: Readonly<Record<string, string>> = { MQ: 'Mara Quint' };
const sheetOf = (views: readonly MatterView[], language: PaperLanguage = 'en') =>
  clientSheet(views, {
    language,
    asOf: day('2025-06-12'),
    nameOf: (reference) => names[reference] ?? reference,
    withoutSecrets: (text) => text,
  });
const sheet = (rows: MatterRows, language: PaperLanguage = 'en') =>
  sheetOf([buildView(rows)], language);

const itemsUnder = ({ sections }: SheetPage, heading: string) =>
  sections
    .filter((section) => section.heading === heading)
    .flatMap(({ items }) =>
      items.map((item) => item.map(({ text }) => text).filter((text) => text !== '')),
    );
const textOf = (page: SheetPage) => JSON.stringify(page);

const docket = {
  id: 'p',
  kind: 'federal-criminal',
  title: 'Smuggling case',
  court: { name: 'U.S. District Court, D. Vt.', city: 'Burlington', zone: 'America/New_York' },
};
const hearing = (details: object, more: object = {}) => ({
  id: 'h',
  kind: 'hearing',
  title: 'Plea to count two',
  proceedingId: 'p',
  enteredBy: 'MQ',
  verifiedBy: 'JP',
  ...more,
  details: {
    settings: [{ id: 's', date: on('2025-06-18', '13:30', 'America/New_York') }],
    ...details,
  },
});

describe('the dates of a client sheet', () => {
  it('say day, time with its zone, and place, and of the hearing no more than that it is one', () => {
    const page = sheet({
      proceedings: [docket],
      events: [hearing({ place: 'Courtroom 3, 11 Elmwood Avenue' })],
    });
    expect(itemsUnder(page, 'Dates')).toEqual([
      [
        'Wednesday, June 18, 2025, 1:30 PM (Eastern time)',
        'Court hearing',
        'Place: Courtroom 3, 11 Elmwood Avenue, U.S. District Court, D. Vt., Burlington',
      ],
    ]);
    expect(textOf(page)).not.toMatch(/Plea|count two|Smuggling/);
  });

  it('stand in Spanish where that is asked for', () => {
    const page = sheet({ proceedings: [docket], events: [hearing({ mode: 'video' })] }, 'es');
    expect(itemsUnder(page, 'Fechas')).toEqual([
      [
        'Miércoles, 18 de junio de 2025, 1:30 p. m. (hora del Este)',
        'Audiencia en la corte',
        'Por video.',
        'Lugar: U.S. District Court, D. Vt., Burlington',
      ],
    ]);
  });

  it('name the interpreter of the hearing, or else the one that the client needs', () => {
    const client = { needsInterpreter: true, language: 'Quechua', dialect: 'Cusco' };
    const linesOf = (details: object) =>
      itemsUnder(sheet({ client, events: [hearing(details, { proceedingId: null })] }), 'Dates')[0];
    expect(linesOf({})).toContain('Interpreter: Quechua (Cusco)');
    expect(linesOf({ interpreter: 'Spanish' })).toContain('Interpreter: Spanish');
  });

  it('ask to be confirmed where no second person compared one', () => {
    const settings = [{ id: 's', date: on('2025-06-18'), verifiedBy: null }];
    const page = sheet({
      events: [hearing({ settings }, { proceedingId: null, verifiedBy: null })],
    });
    expect(itemsUnder(page, 'Dates')[0]).toEqual([
      'Wednesday, June 18, 2025',
      'Court hearing',
      'Time: ask us.',
      'We have not checked this date a second time. Ask us before you go.',
      'Place: ask us.',
    ]);
  });

  it.each([
    ['control dates', { form: 'control', date: on('2025-06-18') }],
    ['dates to be determined', { form: 'to-be-determined', date: undated }],
    ['dates that are known about', { date: around('2025-06-18') }],
    ['months', { date: on('2025-07') }],
  ])('name no day of %s', (_what, setting) => {
    const page = sheet({
      events: [hearing({ settings: [{ id: 's', ...setting }] }, { proceedingId: null })],
    });
    const [item] = itemsUnder(page, 'Dates');
    expect(item?.[0]).toBe('Date not fixed yet');
    expect(item?.join(' ')).not.toMatch(/\d/);
  });

  it('are those ahead: what was, was reset or was vacated is none of them', () => {
    const gone = [
      { id: 's1', date: on('2025-06-11') },
      { id: 's2', date: on('2025-07-11'), status: 'vacated' },
    ];
    const events = gone.map((setting, index) =>
      hearing({ settings: [setting] }, { id: `h${String(index)}`, proceedingId: null }),
    );
    expect(itemsUnder(sheet({ events }), 'Dates')).toEqual([
      ['We have no date written down now. Ask us before you rely on that.'],
    ]);
  });

  it('of all matters stand together, the next one first', () => {
    const at = (id: string, date: object) =>
      buildView({
        events: [hearing({ settings: [{ id: 's', date }] }, { id, proceedingId: null })],
      });
    const page = sheetOf([at('one', on('2025-08-01')), at('two', on('2025-07-01'))]);
    expect(itemsUnder(page, 'Dates').map(([first]) => first)).toEqual([
      'Tuesday, July 1, 2025',
      'Friday, August 1, 2025',
    ]);
  });

  it('hold the next check-ins of a series one by one', () => {
    const condition = {
      id: 'c',
      kind: 'condition',
      title: 'ISAP',
      date: on('2025-06-02'),
      details: { category: 'check-in', recurrence: 'FREQ=WEEKLY;BYDAY=MO' },
    };
    const days = itemsUnder(sheet({ events: [condition] }), 'Dates').map(([first]) => first);
    expect(days).toEqual([
      'Monday, June 16, 2025',
      'Monday, June 23, 2025',
      'Monday, June 30, 2025',
    ]);
  });
});

describe('the rules on a client sheet', () => {
  const rule = (id: string, details: object) => ({
    id,
    kind: 'condition',
    title: 'No contact with the victim Jane Roe',
    date: on('2025-06-12'),
    details: { text: 'Not to speak with Jane Roe', ...details },
  });

  it('are fixed words for their kind, never the words of the order', () => {
    const page = sheet({
      events: [
        rule('a', { category: 'contact', reactionHours: 24 }),
        rule('b', { category: 'treatment' }),
        rule('c', { category: 'travel', until: on('2025-12-31') }),
        rule('d', { category: 'travel', until: on('2025-05-31') }),
        rule('f', { category: 'treatment' }),
        rule('e', { category: 'monitor', status: 'lifted' }),
      ],
    });
    expect(textOf(page)).not.toMatch(/Jane|victim/);
    const rules = page.sections.flatMap(({ look, items }) =>
      look === 'dots' ? items.map((item) => item.map(({ text }) => text).join('')) : [],
    );
    expect(rules).toContain(
      'If police or any other officer speaks with you, call us first. It has to be reported within 24 hours, so call at once.',
    );
    const other = 'There is one more rule. Ask us to go through it with you.';
    expect(rules.filter((text) => text === other)).toHaveLength(1);
    expect(rules).toContain(
      'Stay inside the area that you were given. Ask us before you travel. Until Wednesday, December 31, 2025.',
    );
    expect(textOf(page)).not.toContain('monitor or telephone');
  });
});

describe('whom to call', () => {
  it('names the attorneys in full and counsel among the contacts, with a line for a number that is missing', () => {
    const page = sheet({
      matter: { responsibleAttorney: 'MQ' },
      client: {
        contacts: [
          { id: 'c1', name: 'Dana Reed', role: 'criminal counsel', phone: '802-555-0100' },
          { id: 'c2', name: 'Sister', role: 'sister', phone: '802-555-0199' },
        ],
      },
    });
    expect(itemsUnder(page, 'Whom to call')).toEqual([
      ['Your lawyer: Mara Quint', `Telephone: ${'_'.repeat(28)}`],
      ['Your lawyer: Dana Reed', 'Telephone: 802-555-0100'],
    ]);
  });

  it('leaves room for a pen where nobody is recorded', () => {
    expect(itemsUnder(sheet({}), 'Whom to call')[0]?.[0]).toMatch(/^Your lawyer: _+$/);
  });
});

describe('a client sheet is safe in a jail', () => {
  const danger = 'Asylum claim; victim of trafficking; cooperates; count one, 18 U.S.C. 545';

  it('whatever stands in whatever field', () => {
    fc.assert(
      fc.property(validFile, fc.constantFrom('en' as const, 'es' as const), (file, language) => {
        const read = parseMatterFile(JSON.stringify(file));
        if (!read.ok) throw new Error(read.failure.code);
        const views = read.value.matters.map((view) => poisoned(view));
        const text = textOf(
          clientSheet(views, {
            language,
            asOf: day('2019-01-01'),
            nameOf: () => danger,
            withoutSecrets: (text) => text,
          }),
        );
        expect(text).not.toMatch(/asylum|victim|traffick|cooperat|count one|545/i);
      }),
      { numRuns: 150 },
    );
  });

  /** Every text that a person wrote says what must not be read, but for the client's name. */
  function poisoned(view: MatterView): MatterView {
    const texts = [
      'title',
      'place',
      'link',
      'interpreter',
      'judge',
      'reason',
      'text',
      'note',
      'with',
    ];
    const walk = (value: unknown, key: string): unknown => {
      if (Array.isArray(value)) return value.map((one) => walk(one, key));
      if (typeof value === 'string') return texts.includes(key) ? danger : value;
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, walk(one, name)]),
      );
    };
    const contacts = [
      {
        id: 'c',
        name: danger,
        role: 'counsel',
        phone: danger,
        mayBeTold: 'all' as const,
        safeHours: '',
        email: '',
        note: '',
      },
    ];
    const court = { id: '', name: danger, shortName: danger, city: danger, zone: null };
    const bent = walk(view, '') as MatterView;
    return {
      ...bent,
      client: { ...bent.client, contacts },
      matter: { ...bent.matter, responsibleAttorney: 'MQ' },
      proceedings: bent.proceedings.map((row) => ({ ...row, court })),
    };
  }
});
