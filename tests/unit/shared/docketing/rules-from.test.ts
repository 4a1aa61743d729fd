import { describe, expect, test } from 'vitest';
import { RULE_STARTS } from '../../../../shared/docketing/rule-starts.ts';
import { rulesFrom } from '../../../../shared/docketing/rules-from.ts';
import type { NamedRecord } from '../../../../shared/model/record.ts';
import { buildView, on, undated } from '../../../builders/matter-view.ts';
import { packs } from './case.ts';

const shipped = [...new Set(packs.flatMap(({ rules }) => rules.map(({ id }) => id)))];

describe('the list of what starts a rule', () => {
  test.each(shipped)('says of %s which records start it, or why none does', (id) => {
    const lines = RULE_STARTS.filter(({ ruleId }) => ruleId === id);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.why).toMatch(/\.$/);
  });

  test('a rule that gives no date is started by nothing', () => {
    const idle = packs.flatMap(({ rules }) => rules.filter((rule) => rule.noDate !== null));
    const started = RULE_STARTS.filter(({ from }) => from.length > 0).map(({ ruleId }) => ruleId);
    expect(idle.map(({ id }) => id).filter((id) => started.includes(id))).toEqual([]);
  });
});

const view = buildView({
  proceedings: [
    { id: 'crim', kind: 'federal-criminal' },
    { id: 'rem', kind: 'removal-240', ntaServed: on('2026-01-05') },
    { id: 'hab', kind: 'habeas' },
  ],
  stints: [
    { id: 'usms', authority: 'usms', bookIn: on('2026-05-01') },
    { id: 'ice', authority: 'ice', bookIn: on('2026-03-01') },
  ],
  events: [
    event('arrest-w', 'arrest', 'Arrest', { warrant: 'administrative-warrant' }, 'crim'),
    event('arrest', 'arrest', 'Arrest', { warrant: 'warrantless' }, 'crim'),
    event('indicted', 'charge', 'Smuggling', { instrument: 'indictment' }, 'crim'),
    event('nta', 'charge', 'Removable', { instrument: 'nta' }, 'rem'),
    event('decision', 'order', 'Removal ordered', { orderType: 'removal' }, 'rem'),
    event('absent', 'order', 'Removal in absentia', { orderType: 'removal' }, 'rem'),
    event('osc', 'order', 'Order to show cause', { orderType: 'scheduling' }, 'hab'),
    event('return', 'filing', 'Return', { filedBy: 'government', document: 'return' }, 'hab'),
    event('bond', 'bond', 'Bond denied', { step: 'denied' }, 'rem'),
    event('asked', 'bond', 'Bond asked', { step: 'asked' }, 'rem'),
    event('contact', 'contact', 'Stopped by police', {}, null),
    hearing('first', 'Rule 5', 'crim'),
    hearing('status', 'status', 'crim'),
    hearing('merits', 'individual', 'rem'),
    hearing('waiting', 'individual', 'rem', undated, { form: 'to-be-determined' }),
  ],
});

function event(id: string, kind: string, title: string, details: object, docket: string | null) {
  return { id, kind, title, date: on('2026-05-04'), proceedingId: docket, details };
}

function hearing(id: string, type: string, docket: string, date = on('2026-05-04'), more = {}) {
  const settings = [{ id: `${id}-s`, date, ...more }];
  return {
    id,
    kind: 'hearing',
    title: 'Hearing',
    proceedingId: docket,
    details: { hearingType: type, settings },
  };
}

function likely(id: string, table: NamedRecord['table'] = 'events'): readonly string[] {
  return rulesFrom({ table, id }, view, packs)
    .filter(({ fits }) => fits === 'likely')
    .map(({ rule }) => rule.id);
}

describe('which rules a record starts', () => {
  test.each([
    ['arrest', ['CR-02', 'CR-06']],
    ['arrest-w', []],
    ['indicted', ['CR-07']],
    ['nta', []],
    ['first', ['CR-03', 'CR-04a', 'CR-04b', 'CR-08']],
    ['merits', ['IC-03']],
    ['decision', ['ID-07', 'ID-08', 'ID-08b', 'IC-05', 'IC-06', 'IC-07', 'IC-09']],
    ['osc', ['HB-01']],
    ['return', ['HB-02']],
    ['bond', ['ID-04']],
    ['asked', []],
    ['contact', ['RC-01']],
  ])('%s likely starts %j', (id, ids) => {
    expect(likely(id)).toEqual(ids);
  });

  test('an order of removal in absentia starts its own motion too', () => {
    expect(likely('absent')).toContain('IC-08');
  });

  test('service of the Notice to Appear is a date of the docket', () => {
    expect(likely('rem', 'proceedings')).toEqual(['IC-02']);
    expect(likely('crim', 'proceedings')).toEqual([]);
  });

  test('custody of an immigration authority starts no criminal clock', () => {
    expect(likely('usms', 'stints')).toEqual(['CR-09']);
    expect(rulesFrom({ table: 'stints', id: 'ice' }, view, packs)).toEqual([]);
  });

  test('what a hearing was may stand nowhere: its kind alone makes a rule possible', () => {
    const found = rulesFrom({ table: 'events', id: 'status' }, view, packs);
    expect(found.find(({ rule }) => rule.id === 'CR-03')?.fits).toBe('possible');
    expect(likely('status')).toEqual([]);
  });

  test('every rule of the packs can be chosen by hand, each once', () => {
    const ids = rulesFrom({ table: 'events', id: 'contact' }, view, packs, { every: true }).map(
      ({ rule }) => rule.id,
    );
    expect([...ids].sort()).toEqual([...shipped].sort());
    expect(ids[0]).toBe('RC-01');
  });

  test('the text is the one in force on the day of the trigger; the newest while it has no day', () => {
    const version = (id: string) =>
      rulesFrom({ table: 'events', id }, view, packs).find(({ rule }) => rule.id === 'IC-03')?.rule
        .version;
    expect([version('merits'), version('waiting')]).toEqual([4, 4]);
  });

  test('a record that is not there starts nothing', () => {
    expect(rulesFrom({ table: 'events', id: 'nowhere' }, view, packs)).toEqual([]);
  });
});
