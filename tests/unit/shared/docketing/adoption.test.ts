import { describe, expect, test } from 'vitest';
import { newestRule } from '../../../../shared/deadlines/rule-pack.ts';
import { adoptionOf, adoptRule, withdrawAdoption } from '../../../../shared/docketing/adoption.ts';
import { newRow } from '../../../../shared/model/new-row.ts';
import type { RuleAdoption } from '../../../../shared/model/rule-adoption.ts';
import { day } from '../../../builders/matter-view.ts';
import { packs } from './case.ts';
import { isAttorney } from '../../../../shared/model/is-attorney.ts';

const attorney = newRow('persons', { id: 'mq', initials: 'MQ', role: 'attorney' });
const supervisor = newRow('persons', { id: 'sv', initials: 'SV', role: 'supervisor' });
const paralegal = newRow('persons', { id: 'jp', initials: 'JP', role: 'paralegal' });
const pack = { id: 'criminal', version: 1 };
const act = { person: attorney, on: day('2026-11-26'), note: 'read the rule' };

function rule(id: string) {
  const found = newestRule(packs, id);
  if (!found.ok) throw new Error(id);
  return found.value;
}

function adopt(id: string, adoptions: readonly RuleAdoption[] = [], more: object = {}) {
  return adoptRule(rule(id), pack, adoptions, { ...act, ...more }, () => `a-${id}`);
}

function adopted(id: string): RuleAdoption {
  const made = adopt(id);
  if (!made.ok) throw new Error(made.failure.code);
  return made.value;
}

describe('adopting a rule', () => {
  test('keeps who, when, of which text and from which pack', () => {
    expect(adopt('CR-03')).toMatchObject({
      ok: true,
      value: { ruleId: 'CR-03', ruleVersion: 1, packId: 'criminal', packVersion: 1, by: 'mq' },
    });
  });

  test('is for an attorney, a supervising one among them, and for nobody else', () => {
    expect([
      isAttorney(attorney),
      isAttorney(supervisor),
      isAttorney(paralegal),
      isAttorney(null),
    ]).toEqual([true, true, false, false]);
    expect(adopt('CR-03', [], { person: paralegal })).toMatchObject({
      failure: { code: 'adoption/not-attorney', details: { initials: 'JP' } },
    });
    expect(adopt('CR-03', [], { person: null })).toMatchObject({
      failure: { code: 'adoption/nobody' },
    });
  });

  test('a rule that ships off, and one that gives no date, cannot be adopted', () => {
    expect(adopt('ID-01')).toMatchObject({ failure: { code: 'adoption/ships-off' } });
    expect(adopt('CR-01')).toMatchObject({ failure: { code: 'adoption/no-date' } });
  });

  test('what is adopted is not adopted twice', () => {
    expect(adopt('CR-03', [adopted('CR-03')])).toMatchObject({
      failure: { code: 'adoption/already' },
    });
  });
});

describe('how a text of a rule stands', () => {
  test('nobody took it', () => {
    expect(adoptionOf({ id: 'CR-03', version: 1 }, []).state).toBe('not-adopted');
  });

  test('a newer text needs an adoption of its own, and says which was adopted', () => {
    const state = adoptionOf({ id: 'CR-03', version: 2 }, [adopted('CR-03')]);
    expect(state).toMatchObject({ state: 'other-text', adoption: { ruleVersion: 1 } });
  });

  test('taking it back keeps the record of both', () => {
    const back = withdrawAdoption(adopted('CR-03'), { ...act, note: 'text changed' });
    if (!back.ok) throw new Error(back.failure.code);
    expect(back.value).toMatchObject({
      by: 'mq',
      withdrawnBy: 'mq',
      withdrawnOn: '2026-11-26',
      note: 'read the rule\ntext changed',
    });
    expect(adoptionOf({ id: 'CR-03', version: 1 }, [back.value]).state).toBe('withdrawn');
    expect(adopt('CR-03', [back.value]).ok).toBe(true);
  });

  test('a paralegal takes nothing back', () => {
    expect(withdrawAdoption(adopted('CR-03'), { ...act, person: paralegal }).ok).toBe(false);
  });

  test('another rule’s adoption says nothing', () => {
    expect(adoptionOf({ id: 'CR-06', version: 1 }, [adopted('CR-03')]).state).toBe('not-adopted');
  });
});
