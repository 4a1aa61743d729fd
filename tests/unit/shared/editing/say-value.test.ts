import { describe, expect, test } from 'vitest';
import { sayField, sayValue } from '../../../../shared/editing/say-value.ts';
import { caseDateSchema } from '../../../../shared/time/case-date.ts';

describe('a value as a note says it', () => {
  test('a date keeps its weekday and what was typed', () => {
    const date = caseDateSchema.parse({
      kind: 'around',
      from: '2025-02',
      precision: 'month',
      asTyped: 'early feb 25',
    });
    expect(sayValue(date)).toBe('early Feb 2025 (typed “early feb 25”)');
    expect(sayValue('2025-03-05')).toBe('Wed 03/05/2025');
  });

  test('codes become words, lists and objects are said part by part', () => {
    expect(sayValue('order-of-supervision')).toBe('order of supervision');
    expect(sayValue([{ on: '2025-03-05', reason: 'mail' }, { on: null }])).toBe(
      'on: Wed 03/05/2025, reason: mail',
    );
    expect(sayField('hearingType')).toBe('hearing type');
    expect([sayValue(7500), sayValue(true), sayValue(null)]).toEqual(['7,500', 'yes', '']);
  });

  test('what a record refers to is said by its name', () => {
    const nameOf = (id: string) => (id === 'e1' ? 'Petition' : null);
    expect(sayValue({ table: 'events', id: 'e1' }, nameOf)).toBe('Petition');
    expect(sayValue('e1', nameOf)).toBe('Petition');
  });
});
