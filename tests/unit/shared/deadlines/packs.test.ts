import { describe, expect, test } from 'vitest';
import { shippedPacks } from '../../../../shared/deadlines/packs/all-packs.ts';
import { criminalPack } from '../../../../shared/deadlines/packs/criminal.ts';
import { findRule, newestRule, rulePackSchema } from '../../../../shared/deadlines/rule-pack.ts';
import { codeOf, day, valueOf } from '../time/dates.ts';

const rules = shippedPacks().flatMap((pack) => pack.rules);

/** Every row of the table of rules, as it was handed over. */
const rows =
  'CR-01 CR-02 CR-03 CR-04a CR-04b CR-05 CR-06 CR-07 CR-08 CR-09 CR-10 CR-11 CR-12 CR-13 CR-14 CR-15 ' +
  'CR-16 CR-17 CR-18 CR-19 ID-01 ID-02 ID-03 ID-04 ID-05 ID-06 ID-07 ID-08 ID-08b ID-09 ID-10 ID-11 ' +
  'IC-01 IC-02 IC-03 IC-04 IC-04b IC-05 IC-06 IC-07 IC-08 IC-09 IC-10 IC-10b IC-10c IC-11 IC-12 IC-13 ' +
  'IC-14 IC-15 IC-16 IC-17 HB-00 HB-01 HB-02 HB-03 HB-04 RC-01 RC-02 RC-03 RC-04 RC-05 RC-06 RC-07';

/** What practice needs and the table lacks; CR-09b is the second trigger of the row CR-09. */
const added = 'CR-09b CR-20 ID-12 ID-13 ID-14 ID-15 ID-16 ID-17 IC-18 IC-19 IC-20';

test('Every row of the table is in a pack, and beside them only what is listed here', () => {
  expect([...new Set(rules.map(({ id }) => id))].sort()).toEqual(
    `${rows} ${added}`.split(' ').sort(),
  );
});

test('What is known from memory alone ships switched off, and nothing else does', () => {
  const off = rules.filter((rule) => rule.off !== null).map(({ id }) => id);
  expect(off.sort()).toEqual([
    ...['HB-00', 'HB-03', 'IC-16', 'ID-01'],
    ...['ID-13', 'ID-14', 'ID-15', 'ID-16'],
  ]);
  for (const rule of rules) expect(rule.source === 'memory').toBe(rule.off !== null);
});

test('No rule ever says that somebody violated anything', () => {
  expect(JSON.stringify(shippedPacks())).not.toMatch(/violat/i);
});

test.each(rules.map((rule) => [`${rule.id} version ${rule.version}`, rule] as const))(
  '%s says how far it can be trusted, and gives dates with distinct keys or why it gives none',
  (_id, rule) => {
    expect(rule.marks.some(({ mark }) => mark !== 'note')).toBe(true);
    expect(rule.noDate === null).toBe(rule.dates.length > 0);
    expect(new Set(rule.dates.map(({ key }) => key)).size).toBe(rule.dates.length);
    for (const { unit, method } of rule.dates)
      expect(unit === 'hours').toBe(['TC-H', 'TC-CLK', 'TC-HEX'].includes(method));
  },
);

describe('The text in force on the day of the trigger is found', () => {
  test.each([
    ['IC-03', '2020-12-22', 1],
    ['IC-03', '2020-12-23', 2],
    ['IC-03', '2022-01-01', 3],
    ['IC-03', '2025-01-31', 3],
    ['IC-03', '2025-02-01', 4],
    ['IC-05', '2026-03-08', 1],
    ['IC-05', '2026-03-09', 2],
    ['ic-05', '2026-03-09', 2],
  ])('%s on %s is version %d', (id, on, version) => {
    expect(valueOf(findRule(shippedPacks(), id, day(on))).version).toBe(version);
  });
  test.each([
    ['CR-03', '2009-11-30', 'deadline/not-in-force'],
    ['IC-04', '2026-03-09', 'deadline/not-in-force'],
    ['IC-04b', '2026-03-08', 'deadline/not-in-force'],
  ])('%s has none on %s', (id, on, code) => {
    expect(codeOf(findRule(shippedPacks(), id, day(on)))).toBe(code);
  });
  test('a rule that no pack has is said to be unknown', () => {
    expect(codeOf(newestRule(shippedPacks(), 'CR-99'))).toBe('deadline/unknown-rule');
  });
});

describe('A pack that contradicts itself is refused', () => {
  const [first] = criminalPack.rules;
  const refuse = (change: object, also: object[] = []): boolean =>
    !rulePackSchema.safeParse({ ...criminalPack, rules: [{ ...first, ...change }, ...also] })
      .success;

  test('as it stands it is taken', () => {
    expect(refuse({})).toBe(false);
  });
  test.each<[string, object, object[]]>([
    ['neither a date nor a reason', { noDate: null }, []],
    ['from memory but on', { source: 'memory' }, []],
    ['ends before it begins', { inForce: { from: '2020-01-01', to: '2019-01-01' } }, []],
    ['two texts for one day', {}, [{ ...first, version: 2 }]],
    ['one version twice', { inForce: { from: null, to: '2019-01-01' } }, [{ ...first }]],
    ['read by nobody but not from memory', { readOn: null }, []],
    ['a field that is not known', { colour: 'red' }, []],
    ['a day that does not exist', { readOn: '2026-02-30' }, []],
    ['an unknown mark', { marks: [{ mark: 'X', says: 'x' }] }, []],
  ])('%s', (_why, change, also) => {
    expect(refuse(change, also)).toBe(true);
  });
});
