import { describe, expect, it } from 'vitest';
import { screenMetrics } from '../../../../shared/chronology/lane-metrics.ts';
import { type Anchor, anchorOf, settleRow } from '../../../../shared/chronology/project-rows.ts';
import { measure } from './project-samples.ts';

/** A shape of 12 pixels at a place, with one text. */
const shapeAt = (left: number, text: string, isWeighty = false): Anchor =>
  anchorOf(
    { left, right: left + 12, rightStart: left + 17, leftEnd: left - 5, texts: [text], isWeighty },
    measure,
    screenMetrics,
  );

const settle = (row: readonly Anchor[], from: number) =>
  settleRow(row, { from, to: 2000, softTo: 2000 }, measure, screenMetrics).map((label) =>
    label === null ? null : `${label.side} ${label.text}`,
  );

describe('the labels of one row', () => {
  const note = shapeAt(0, 'Some words about');
  const last = shapeAt(150, 'End');

  it('go to whoever comes first where all weigh the same', () => {
    expect(settle([note, shapeAt(130, 'Bail hearing'), last], -500)).toEqual([
      'right Some words about',
      null,
      'right End',
    ]);
  });

  it('go to a hearing ahead of what weighs less, which turns aside', () => {
    expect(settle([note, shapeAt(130, 'Bail hearing', true), last], -500)).toEqual([
      'left Some words about',
      'left Bail hearing',
      'right End',
    ]);
  });

  it('are lost by what weighs less where there is no other place for it', () => {
    expect(settle([note, shapeAt(130, 'Bail hearing', true), last], -20)).toEqual([
      null,
      'left Bail hearing',
      'right End',
    ]);
  });

  it('leave the sign of an unverified date where no word of it fits', () => {
    const crowded = { ...shapeAt(130, 'Bail hearing'), sign: '†' };
    const row = [shapeAt(0, 'Some words about'), crowded, shapeAt(172, 'End')];
    expect(settle(row, -500)[1]).toBe('right †');
    expect(settle(row.with(1, shapeAt(130, 'Bail hearing')), -500)[1]).toBeNull();
  });

  it('are cut on the side that leaves more words', () => {
    const long = shapeAt(300, 'Arrested by Homeland Security Investigations into criminal custody');
    expect(settle([long, shapeAt(420, 'End')], 0)).toEqual([
      'left Arrested by Homeland Security Investigations…',
      'right End',
    ]);
  });
});
