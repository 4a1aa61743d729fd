import { describe, expect, test } from 'vitest';
import { barEnd } from '../../../../shared/counters/bar-end.ts';
import { instantOf } from '../../../../shared/time/court-time.ts';
import {
  after,
  around,
  before,
  buildView,
  day,
  on,
  undated,
} from '../../../builders/matter-view.ts';

const PT = 'America/Los_Angeles';

function at(on_: string, time: string, zone = PT): number {
  const read = instantOf(day(on_), time, zone);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

function end(bar: object, now = at('2026-11-26', '11:48'), today = '2026-11-26') {
  const [only] = buildView({
    bars: [{ id: 'bar', kind: 'tro', from: on('2026-11-01'), ...bar }],
  }).bars;
  if (only === undefined) throw new Error('no bar');
  const { kind, says } = barEnd(only, day(today), now);
  return `${kind}: ${says}`;
}

describe('the end of a bar to removal', () => {
  test('to an hour is told in hours and minutes that really pass, then as past', () => {
    const expires = on('2026-11-26', '17:00', PT);
    expect(end({ expires })).toBe('soon: expires in 5 h 12 min');
    expect(end({ expires }, at('2026-11-26', '17:00'))).toBe('ended: expired 0 min ago');
    expect(end({ expires }, at('2026-11-26', '19:30'))).toBe('ended: expired 2 h 30 min ago');
    expect(end({ expires: on('2026-12-04', '17:00', PT) })).toBe('stands: expires in 8 days, 5 h');
  });
  test('is the same instant wherever the laptop is, and heeds a change of clocks', () => {
    const now = at('2026-10-31', '20:00', 'America/New_York');
    const expires = on('2026-11-01', '12:00', 'America/New_York');
    expect(end({ expires }, now, '2026-10-31')).toBe('soon: expires in 17 h');
  });
  test('to a day is told in days, and that no hour is recorded', () => {
    expect(end({ expires: on('2026-11-26') })).toBe('soon: expires today; no hour is recorded');
    expect(end({ expires: on('2026-11-26', '17:00') })).toBe(
      'soon: expires today; the time zone of the hour is not recorded',
    );
    expect(end({ expires: on('2026-11-27') })).toBe('soon: expires in 1 day');
    expect(end({ expires: on('2026-12-26') })).toBe('stands: expires in 30 days');
    expect(end({ expires: on('2026-11-25') })).toBe('ended: expired');
  });
  test('that is not known to the day may have come', () => {
    expect(end({ expires: around('2026-11-27') })).toBe('maybe: may have expired');
    expect(end({ expires: around('2026-12-24') })).toBe(
      'stands: expires in 25 days at the earliest',
    );
    expect(end({ expires: after('2026-11-01') })).toBe('maybe: may have expired');
    expect(end({ expires: before('2026-11-01') })).toBe('ended: expired');
    expect(end({ expires: undated })).toBe('maybe: may have expired');
  });
  test('that has none stands until further order, and one that was lifted has ended', () => {
    expect(end({})).toBe('stands: until further order');
    const expires = on('2026-12-04', '17:00', PT);
    expect(end({ expires, lifted: on('2026-11-20') })).toBe('ended: lifted Fri 11/20/2026');
    expect(end({ expires, lifted: undated })).toBe('ended: lifted, day not known');
    expect(end({ expires, lifted: on('2026-12-01') })).toBe('stands: to be lifted Tue 12/01/2026');
  });
});
