import { describe, expect, it } from 'vitest';
import { readAxisKey } from '../../../../../renderer/features/timeline/axis-keys.ts';

const press = (
  key: string,
  held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey', boolean>> = {},
) => readAxisKey({ key, altKey: false, ctrlKey: false, metaKey: false, ...held });

describe('the keys of the axis', () => {
  it('read arrows, Home and End as steps', () => {
    expect(press('ArrowLeft')).toEqual({ type: 'step', step: 'previous' });
    expect(press('ArrowDown')).toEqual({ type: 'step', step: 'down' });
    expect(press('End')).toEqual({ type: 'step', step: 'last' });
  });

  it('zoom in with plus, out with minus', () => {
    expect(press('+')).toMatchObject({ type: 'zoom', factor: expect.closeTo(0.625) as number });
    expect(press('-')).toMatchObject({ type: 'zoom', factor: 1.6 });
  });

  it('move the selected item by a day with Alt', () => {
    expect(press('ArrowRight', { altKey: true })).toEqual({ type: 'move', days: 1 });
    expect(press('ArrowUp', { altKey: true })).toBeNull();
  });

  it('leave the menu its own, and Delete to nobody', () => {
    expect(press('ArrowLeft', { ctrlKey: true })).toBeNull();
    expect(press('Delete')).toBeNull();
    expect(press('toString')).toBeNull();
  });
});
