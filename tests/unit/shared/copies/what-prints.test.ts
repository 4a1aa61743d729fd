import { describe, expect, it } from 'vitest';
import { type CopyKind, copyKindSchema } from '../../../../shared/copies/copy-kind.ts';
import { copyRules } from '../../../../shared/copies/copy-rules.ts';
import { copyOfMatter } from '../../../../shared/export/copy-of-matter.ts';
import { layoutDocument } from '../../../../shared/export/layout-document.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { releasableCopies } from '../../../../shared/model/release-restricted.ts';
import type { ReleasedCopy } from '../../../../shared/model/restriction-release.ts';
import { buildView, day, on, readSample, stint } from '../../../builders/matter-view.ts';
import { contentBoxes, measure, printOptions, textOfSheets } from '../export/paper-boxes.ts';

const docket = { kind: 'docket', label: 'Docket' };
const asOf = day('2025-06-30');

/** A record of each sort that some copy leaves out, beside one that all courts get. */
const view = buildView({
  client: { name: 'Ana Example', identifiers: [{ kind: 'a-number', value: '012345678' }] },
  matter: { title: 'Removal and smuggling' },
  proceedings: [
    { id: 'criminal', kind: 'federal-criminal', title: 'US v. Example', docketNumber: '1:25-cr-1' },
    { id: 'removal', kind: 'asylum-only', title: 'Asylum' },
    { id: 'family', kind: 'family', title: 'Custody of children' },
  ],
  events: [
    hearing('hearing', 'Detention hearing', 'criminal'),
    hearing('master', 'Asylum merits hearing', 'removal'),
    hearing('child', 'Child hearing', 'family'),
    event('note', 'note', 'A note', 'criminal'),
    event('task', 'task', 'A task', 'criminal'),
    event('rule-deadline', 'deadline', 'Counted deadline', 'criminal'),
    event('order-deadline', 'deadline', 'Brief due', 'criminal', { details: { setBy: 'order' } }),
    event('contact', 'contact', 'Traffic stop', 'criminal'),
    event('visa', 'visa-action', 'Visa cancelled', null),
    event('encounter', 'encounter', 'Inspected at the airport', null),
    event('guilty', 'charge', 'Plea', 'criminal', { details: { plea: 'guilty' } }),
    event('charge', 'charge', 'Indictment', 'criminal'),
    event('disputed', 'filing', 'Disputed filing', 'criminal', { standing: 'disputed-by-us' }),
    event('bare', 'filing', 'Filing without a source', 'criminal', { sources: [] }),
    event('told', 'filing', 'Filing of which the client told', 'criminal', {
      sources: [{ kind: 'client', label: 'Call' }],
    }),
    event('sealed', 'filing', 'Sealed motion', 'criminal', { restricted: ['sealed'] }),
    event('secret', 'filing', 'Secret motion', 'criminal', { doNotDisclose: true }),
    event('alleged', 'condition', 'Curfew', 'criminal', { details: { status: 'alleged-not-met' } }),
    event('stay-away', 'condition', 'Stay away from a victim', 'criminal', {
      details: { category: 'contact', text: 'No contact with R.' },
    }),
    event('clock', 'condition', 'Report any police contact', 'criminal', {
      details: { category: 'contact', reactionHours: 24 },
    }),
  ],
  stints: [
    stint('ice', on('2025-02-01'), on('2025-03-01'), { sources: [docket] }),
    stint('usms', on('2025-03-01'), null, { authority: 'usms', sources: [docket] }),
  ],
  claims: [
    {
      id: 'detainer',
      kind: 'ice-detainer-i247a',
      authority: 'ice',
      lodged: on('2025-03-02'),
      sources: [docket],
    },
  ],
  bars: [{ id: 'stay', kind: 'court-stay', from: on('2025-03-02'), sources: [docket] }],
});

function event(id: string, kind: string, title: string, proceedingId: string | null, more = {}) {
  return { id, kind, title, proceedingId, date: on('2025-03-03'), sources: [docket], ...more };
}

function hearing(id: string, title: string, proceedingId: string) {
  const settings = [{ id: `${id}-1`, date: on('2025-03-04'), status: 'held' }];
  return { id, kind: 'hearing', title, proceedingId, sources: [docket], details: { settings } };
}

function keysIn(copy: CopyKind, of: MatterView = view): readonly string[] {
  return copyOfMatter(of, asOf, null, copyRules[copy])
    .chronology.rows.map(({ key }) => key)
    .sort();
}

function textOf(copy: CopyKind, of: readonly MatterView[] = [view]): string {
  const paper = layoutDocument(of, printOptions({ copy, asOf }), measure);
  return [...textOfSheets(paper), paper.title].join(' ').replace(/\s+/g, ' ');
}

describe('what prints', () => {
  it('in a civil case: facts that have a source and are in no dispute', () => {
    expect(keysIn('filing-civil')).toEqual(
      ['hearing', 'master', 'order-deadline', 'charge', 'stay-away', 'clock', 'ice', 'usms']
        .concat(['detainer', 'stay'])
        .sort(),
    );
  });

  it('before an immigration court: the same', () => {
    expect(keysIn('filing-eoir')).toEqual(keysIn('filing-civil'));
  });

  it('in a criminal case: nothing of immigration', () => {
    expect(keysIn('filing-criminal')).toEqual(
      ['hearing', 'order-deadline', 'charge', 'stay-away', 'clock', 'usms'].sort(),
    );
    expect(textOf('filing-criminal')).not.toMatch(/immigration|asylum|removal|\bICE\b|detainer/i);
  });

  it('for the client: court dates, custody and the conditions that name nobody', () => {
    expect(keysIn('client')).toEqual(['child', 'clock', 'hearing', 'ice', 'master', 'usms'].sort());
    expect(textOf('client')).not.toMatch(
      /asylum|removal|smuggl|charge|indict|victim|contact|detention|1:25-cr|012|child/i,
    );
    expect(textOf('client')).toContain('Something must be reported within 24 hours');
  });

  it('for the family: court dates and custody alone', () => {
    expect(keysIn('family')).toEqual(['child', 'hearing', 'ice', 'master', 'usms'].sort());
    expect(textOf('family')).not.toMatch(/case|immigration|criminal|reported/i);
  });

  it('says of each record that stays out why, and of no archived one', () => {
    for (const copy of copyKindSchema.options) {
      const { leftOut } = copyOfMatter(view, asOf, null, copyRules[copy]);
      const out = leftOut.filter(({ record }) => record.table !== 'proceedings');
      const all = [...view.events, ...view.stints, ...view.claims, ...view.bars];
      expect([...keysIn(copy), ...out.map(({ record }) => record.id)].sort()).toEqual(
        all.map(({ id }) => id).sort(),
      );
    }
    const archived = { ...view, events: view.events.map((row) => ({ ...row, archived: true })) };
    const { leftOut } = copyOfMatter(archived, asOf, null, copyRules['filing-civil']);
    expect(leftOut.map(({ record }) => record.table)).not.toContain('events');
  });
});

describe('a restricted record', () => {
  const released = (copy: ReleasedCopy): MatterView => ({
    ...view,
    matter: {
      ...view.matter,
      restrictionReleases: [
        {
          id: 'release-1',
          record: { table: 'events', id: 'sealed' },
          copy,
          copyTitle: '',
          by: 'MQ',
          at: 1,
          why: 'Unsealed',
          endedAt: null,
        },
      ],
    },
  });

  it('stands in the copies for courts once an attorney let it into them, and in no other', () => {
    expect(keysIn('filing-civil', released('filing'))).toContain('sealed');
    expect(keysIn('working', released('filing'))).not.toContain('sealed');
    expect(keysIn('filing-civil', released('working'))).not.toContain('sealed');
  });

  it('can be let into every kind of copy that is made here', () => {
    for (const { releasedInto } of Object.values(copyRules))
      expect(releasableCopies).toContain(releasedInto);
  });

  it('is not even counted on a copy for others', () => {
    for (const copy of copyKindSchema.options)
      expect(/restricted/i.test(textOf(copy)), copy).toBe(copy === 'working');
  });
});

describe('a copy for a court', () => {
  const filings = ['filing-criminal', 'filing-civil', 'filing-eoir'] as const;

  it('is a summary of records, and no work product', () => {
    for (const copy of filings) {
      const text = textOf(copy);
      expect(text).toContain('Summary of records');
      expect(text).not.toMatch(/work product|unverified|undisputed|typed|no source/i);
      expect(text).not.toContain(view.matter.title);
    }
  });

  it('has the A-number whole for an immigration court alone', () => {
    expect(textOf('filing-eoir')).toContain('A 012 345 678');
    expect(textOf('filing-civil')).toContain('A *** *** 678');
    expect(textOf('filing-criminal')).not.toContain('678');
  });

  it('adds up no days where a stint of the record is left out', () => {
    expect(textOf('filing-civil')).toContain('in custody in all');
    const text = textOf('filing-criminal');
    expect(text).not.toMatch(/in custody in all|Days in custody|No custody record|gap/i);
    expect(text).toContain('Place usms');
  });

  it('states nothing of custody that a check speaks against, and names no check', () => {
    const checked = buildView({
      stints: [stint('only', on('2025-02-01'), null, { sources: [docket] })],
      confirmations: [{ id: 'c', on: '2025-04-01', against: 'Locator', result: 'not-found' }],
    });
    expect(textOf('working', [checked])).toContain('Not found since');
    const text = textOf('filing-civil', [checked]);
    expect(text).toContain('Not stated');
    expect(text).not.toMatch(/not found|confirmed|locator/i);
  });
});

describe('what an attorney prints all the same', () => {
  const also = (...ids: readonly string[]) =>
    copyOfMatter(view, asOf, null, copyRules['filing-criminal'], ids);

  it('stands in the copy, and its dispute is said', () => {
    const { chronology, leftOut, statesAllCustody } = also('ice', 'disputed');
    const keys = chronology.rows.map(({ key }) => key);
    expect(keys).toContain('ice');
    expect(keys).toContain('disputed');
    expect(leftOut.map(({ record }) => record.id)).not.toContain('ice');
    expect(statesAllCustody).toBe(true);
    const options = printOptions({ copy: 'filing-criminal', asOf, alsoPrint: ['disputed'] });
    expect(textOfSheets(layoutDocument([view], options, measure)).join(' ')).toContain(
      'Disputed by us',
    );
  });

  it('is never what is restricted or not to be disclosed, and nothing in a copy for others', () => {
    const { chronology } = also('sealed', 'secret');
    expect(chronology.rows.map(({ key }) => key)).not.toContain('sealed');
    expect(chronology.rows.map(({ key }) => key)).not.toContain('secret');
    const client = copyOfMatter(view, asOf, null, copyRules['client'], ['note', 'charge']);
    expect(client.chronology.rows.map(({ key }) => key)).toEqual(
      copyOfMatter(view, asOf, null, copyRules['client']).chronology.rows.map(({ key }) => key),
    );
  });
});

describe('every copy of every sample', () => {
  const samples = ['petrova', 'first-matter', 'two-matters', 'three-hundred-events'];

  it.each(samples)('%s keeps its lines in order and within its margins', (name) => {
    const { matters } = readSample(name);
    for (const copy of copyKindSchema.options) {
      const paper = layoutDocument(matters, printOptions({ copy, asOf }), measure);
      const [sheet] = paper.sheets;
      for (const { what, box } of contentBoxes(paper))
        if (
          box.x < 53 ||
          box.y < 53 ||
          box.x + box.w > (sheet?.width ?? 0) - 53 ||
          box.y + box.h > (sheet?.height ?? 0) - 53
        )
          expect.fail(`${copy}: ${what} leaves the margins`);
      expect(paper.width).toBe(792);
      for (const view of matters) {
        const { rows } = copyOfMatter(view, asOf, null, copyRules[copy]).chronology;
        expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
      }
    }
  });

  it.each(samples)('%s says no word that never prints, in its own words', (name) => {
    for (const copy of copyKindSchema.options.filter((kind) => kind !== 'working'))
      expect(textOf(copy, readSample(name).matters)).not.toMatch(
        /\b(body|aliens?|violated|overdue|moved|watch)\b/i,
      );
  });
});

describe('what a copy gives away', () => {
  const inDocket = (id: string, kind: string, details: object) =>
    event(id, kind, id, 'criminal', { details });

  it('in a criminal case: no order and no release of immigration custody, whichever docket has it', () => {
    const of = buildView({
      proceedings: [{ id: 'criminal', kind: 'federal-criminal', title: 'US v. Example' }],
      events: [
        inDocket('from-ice', 'release', { from: 'ice', how: 'parole' }),
        inDocket('supervised', 'release', { how: 'order-of-supervision' }),
        inDocket('binds-ice', 'order', { orderType: 'release', bindsAuthorities: ['ice'] }),
        inDocket('binds-both', 'order', {
          orderType: 'release',
          bindsAuthorities: ['ice', 'usms'],
        }),
      ],
      stints: [stint('usms', on('2025-03-01'), null, { authority: 'usms', sources: [docket] })],
    });
    expect(keysIn('filing-criminal', of)).toEqual(['binds-both', 'usms']);
    expect(textOf('filing-criminal', [of])).toMatch(/ordered released from USMS custody/);
    expect(textOf('filing-criminal', [of])).not.toMatch(/\bICE\b|parole|supervision/i);
    const bound = { ...of, events: of.events.filter(({ id }) => id === 'binds-both') };
    expect(textOf('filing-civil', [bound])).toMatch(/ordered released from ICE and USMS custody/);
  });

  const told = (id: string, title: string, more = {}) =>
    event(id, 'order', title, 'criminal', more);
  const inCriminal = (...events: readonly object[]) =>
    buildView({
      proceedings: [{ id: 'criminal', kind: 'federal-criminal', title: 'US v. Example' }],
      events,
    });
  const labelled = (...labels: readonly string[]) => ({
    sources: labels.map((label) => ({ kind: 'docket', label })),
  });

  it('in a criminal case: no record and no source of a criminal docket that speaks of immigration', () => {
    const charge = event('charge', 'charge', 'Reentry after deportation', 'criminal');
    const of = inCriminal(
      told('ice', 'Release to ICE is stayed'),
      told('hidden', 'I\u200bCE agents in court'),
      told('form', 'Order on the I-247A'),
      told('word', 'Deportation discussed'),
      told('judge', 'Held', { details: { issuedBy: 'Immigration judge' } }),
      told('status', 'LPR since 2008, U visa pending, VAWA, I-589, EWI'),
      told('departure', 'Voluntary departure in 2012'),
      told('hold', 'Report on the DHS hold'),
      told('alone', 'On an I-213 alone', labelled('I-213')),
      told('two', 'On two', labelled('I-213 of ICE', 'ECF 2')),
      told('drug', 'Ice and meth, a removal hearing, LPR hit on I-35, justice'),
      charge,
    );
    const { chronology, leftOut } = copyOfMatter(of, asOf, null, copyRules['filing-criminal']);
    expect(chronology.rows.map(({ key }) => key).sort()).toEqual(['charge', 'drug', 'two']);
    expect(new Set(leftOut.map(({ reason }) => reason))).toEqual(new Set(['immigration']));
    expect(leftOut.map(({ label }) => label)).toContain('Source of On two: I-213 of ICE');
    expect(textOf('filing-criminal', [of])).not.toContain('I-213');
    expect(keysIn('filing-civil', of)).toHaveLength(12);
  });

  it('no cooperation to any court, but what every defendant has to do', () => {
    const of = inCriminal(
      told('motion', 'Motion under U.S.S.G. § 5K1.1'),
      told('valve', 'Safety-valve debriefing'),
      told('agreement', 'Sealed', { details: { issuedBy: 'cooperation agreement' } }),
      told('letter', 'On a letter', labelled('Proffer letter')),
      told('reverse', 'Reverse proffer on April 9'),
      told('queen', 'Queen-for-a-day letter signed'),
      told('kastigar', 'Kastigar letter'),
      told('rule', 'Government to file under Rule 35(b) within a year'),
      told('supplement', 'Sealed supplement to plea agreement'),
      told('source', 'CI-14 recanted'),
      told('against', 'Will testify against the brother'),
      told('met', 'Met with AUSA, agreed to talk'),
      told('dna', 'Shall cooperate in the collection of a DNA sample'),
      told('probation', 'Shall cooperate with the probation officer; proceeds by proffer'),
      told('himself', 'Right not to testify against himself; Rule 35(a); 18 USC 3553(a)'),
    );
    for (const copy of copyKindSchema.options.filter((kind) => kind.startsWith('filing')))
      expect(keysIn(copy, of)).toEqual(['dna', 'himself', 'probation']);
    const { leftOut } = copyOfMatter(of, asOf, null, copyRules['filing-civil']);
    expect(new Set(leftOut.map(({ reason }) => reason))).toEqual(new Set(['cooperation']));
    const asked = copyOfMatter(of, asOf, null, copyRules['filing-civil'], ['motion']);
    expect(asked.chronology.rows).toHaveLength(4);
  });

  it('no docket to any court whose name tells of a cooperation or of a juvenile file', () => {
    const dockets = [
      { id: 'open', kind: 'federal-criminal', title: 'Indictment', sources: [docket] },
      { id: 'sealed', kind: 'federal-criminal', title: 'Sealed 35(b) docket', sources: [docket] },
      { id: 'child', kind: 'other', title: 'Juvenile adjudication', sources: [docket] },
    ];
    const of = buildView({ proceedings: dockets });
    for (const copy of copyKindSchema.options.filter((kind) => kind.startsWith('filing')))
      expect(textOf(copy, [of])).not.toMatch(/35\(b\)|Juvenile/);
    const { leftOut } = copyOfMatter(of, asOf, null, copyRules['filing-civil']);
    expect(leftOut.map(({ label, reason }) => `${label}: ${reason}`)).toEqual([
      'Sealed 35(b) docket: cooperation',
      'Juvenile adjudication: juvenile',
    ]);
    expect(textOf('working', [of])).toContain('Sealed 35(b) docket');
  });

  it('names to the family no place of custody that tells of victims or of a danger', () => {
    const facility = (name: string) => ({ facility: { name, city: 'Dayton' } });
    const of = buildView({
      stints: [
        stint('one', on('2025-01-01'), on('2025-02-01'), facility('Shelter for victims')),
        stint('two', on('2025-02-01'), null, facility('County Jail')),
      ],
    });
    const text = textOf('family', [of]);
    expect(text).not.toMatch(/victim/i);
    expect(text).toContain('Place: ask us');
    expect(text).toContain('County Jail');
  });

  it('nothing of a juvenile file to any court, though it stands in the docket of a grown person', () => {
    const of = inCriminal(
      told('found', 'Juvenile adjudication of 2009'),
      told('delinquent', 'Objection', { details: { issuedBy: 'adjudicated delinquent' } }),
      told('label', 'On a file', labelled('Juvenile record, Webb County')),
      told('transfer', 'Motion to transfer to juvenile court'),
    );
    for (const copy of copyKindSchema.options.filter((kind) => kind.startsWith('filing')))
      expect(keysIn(copy, of)).toEqual(['transfer']);
    const { leftOut } = copyOfMatter(of, asOf, null, copyRules['filing-civil']);
    expect(new Set(leftOut.map(({ reason }) => reason))).toEqual(new Set(['juvenile']));
  });

  it('no transfer into custody that stays out, and to a criminal court no removal', () => {
    const of = (endedBy: string, more: object = {}) =>
      buildView({
        stints: [
          stint('jail', on('2025-01-01'), on('2025-01-10'), {
            authority: 'county',
            endedBy: 'transfer',
            sources: [docket],
          }),
          stint('usms', on('2025-01-10'), on('2025-02-01'), {
            authority: 'usms',
            endedBy,
            sources: [docket],
          }),
          stint('ice', on('2025-02-01'), null, { sources: [docket], ...more }),
        ],
      });
    const transfers = (text: string) => text.match(/\(transfer\)/g)?.length;
    expect(transfers(textOf('filing-criminal', [of('transfer')]))).toBe(1);
    expect(transfers(textOf('family', [of('transfer', { restricted: ['medical'] })]))).toBe(1);
    expect(transfers(textOf('filing-civil', [of('transfer')]))).toBe(2);
    expect(textOf('filing-criminal', [of('removal')])).not.toMatch(/remov/i);
    expect(textOf('filing-civil', [of('removal')])).toMatch(/removal/);
  });

  it.each(['filing-civil', 'client', 'family'] as const)(
    'of another matter that is restricted as a whole nothing shows in the %s copy',
    (copy) => {
      const hidden = buildView({
        client: { name: 'Ana Example', identifiers: [{ kind: 'a-number', value: '012345678' }] },
        matter: { id: 'hidden', title: 'Secret', restricted: ['asylum'] },
        stints: [stint('held', on('2025-01-01'), null, { sources: [docket] })],
      });
      expect(textOf(copy, [view, hidden])).toBe(textOf(copy));
      expect(textOf(copy, [hidden, view])).toBe(textOf(copy));
      const paper = layoutDocument([view, hidden], printOptions({ copy, asOf }), measure);
      expect(paper.leftOut).toBeGreaterThan(
        layoutDocument([view], printOptions({ copy, asOf }), measure).leftOut,
      );
    },
  );

  it.each(copyKindSchema.options)(
    'of a client of whom nothing is to be disclosed the name alone prints in the %s copy',
    (copy) => {
      const of = buildView({
        client: {
          name: 'Ana Example',
          doNotDisclose: true,
          identifiers: [{ kind: 'a-number', value: '012345678' }],
        },
        matter: { title: 'Petition of a victim' },
      });
      expect(textOf(copy, [of])).toContain('Ana Example');
      expect(textOf(copy, [of])).not.toMatch(/678|victim/);
    },
  );

  it.each(['filing-civil', 'client', 'family'] as const)(
    'custody that stays out reads in the %s copy as where there is none',
    (copy) => {
      const held = stint('held', on('2025-01-01'), null, { restricted: ['medical'] });
      const text = textOf(copy, [buildView({ stints: [held] })]);
      expect(text).toBe(textOf(copy, [buildView({})]));
      expect(text).not.toMatch(/recorded/);
    },
  );

  it('says to the client nothing of who runs a place, though a stint stays out', () => {
    const stints = [
      stint('one', on('2025-01-01'), on('2025-02-01'), { operator: 'Corp', sources: [docket] }),
      stint('two', on('2025-02-01'), null, { restricted: ['medical'] }),
    ];
    expect(textOf('client', [buildView({ stints })])).not.toMatch(/operated|Corp/i);
  });

  it('names to the client no court and no place of which others learn what a case is about', () => {
    const of = buildView({
      proceedings: [
        { id: 'asylum', kind: 'asylum-only', court: { name: 'Boston Asylum Office' } },
        { id: 'plain', kind: 'federal-criminal', court: { name: 'District Court' } },
      ],
      events: [hearing('interview', 'Interview', 'asylum'), hearing('bail', 'Bail', 'plain')],
      stints: [
        stint('orr', on('2025-01-01'), on('2025-02-01'), {
          facility: { name: 'Shelter for victims', city: 'Dayton' },
        }),
        stint('jail', on('2025-02-01'), null, { facility: { name: 'County Jail' } }),
      ],
    });
    const text = textOf('client', [of]);
    expect(text).not.toMatch(/asylum|victim/i);
    expect(text).toContain('Place: ask us');
    expect(text).toContain('District Court');
    expect(text).toContain('County Jail');
  });
});
