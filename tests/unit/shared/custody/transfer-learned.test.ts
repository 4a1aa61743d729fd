import { describe, expect, test } from 'vitest';
import { tellsOfTransfer } from '../../../../shared/custody/transfer-learned.ts';
import { around, buildView, on, stint } from '../../../builders/matter-view.ts';

function tells(id: string, before: 'new' | 'same', ...stints: object[]): boolean {
  const view = buildView({ stints });
  const after = view.stints.find((one) => one.id === id);
  if (after === undefined) throw new Error(id);
  return tellsOfTransfer(view, before === 'new' ? null : { ...after, endedBy: null }, after);
}

describe('a stint tells of a transfer', () => {
  test('where it now ends by one and is the last', () => {
    const ended = stint('a', on('2026-10-01'), on('2026-11-20'), { endedBy: 'transfer' });
    expect(tells('a', 'same', ended)).toBe(true);
    expect(tells('a', 'same', ended, stint('b', on('2026-11-20'), null))).toBe(false);
    const view = buildView({ stints: [ended] });
    const [known] = view.stints;
    if (known === undefined) throw new Error('none');
    expect(tellsOfTransfer(view, known, known)).toBe(false);
  });
  test('where it is new, goes on and follows at once', () => {
    const next = stint('b', on('2026-11-21'), null);
    expect(tells('b', 'new', stint('a', on('2026-10-01'), null), next)).toBe(true);
    expect(tells('b', 'new', stint('a', on('2026-10-01'), on('2026-11-20')), next)).toBe(true);
    expect(tells('b', 'new', stint('a', on('2026-10-01'), around('2026-11-18')), next)).toBe(true);
  });
  test('not where it is the first, after a release, after a hole, earlier, or over', () => {
    const next = stint('b', on('2026-11-21'), null);
    expect(tells('b', 'new', next)).toBe(false);
    const released = stint('a', on('2026-10-01'), on('2026-11-20'), { endedBy: 'release' });
    expect(tells('b', 'new', released, next)).toBe(false);
    expect(tells('b', 'new', stint('a', on('2026-10-01'), on('2026-11-01')), next)).toBe(false);
    expect(tells('b', 'new', next, stint('c', on('2026-11-25'), null))).toBe(false);
    const over = stint('b', on('2026-11-21'), on('2026-11-22'));
    expect(tells('b', 'new', stint('a', on('2026-10-01'), null), over)).toBe(false);
  });
});
