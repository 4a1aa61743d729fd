import { expect, test } from 'vitest';
import type { Condition } from '../../../../shared/conditions/reaction-clock.ts';
import { zoneOfContact } from '../../../../shared/conditions/zone-of-contact.ts';
import { zonesOfPlace } from '../../../../shared/courts/zones-of-place.ts';
import { buildView, on } from '../../../builders/matter-view.ts';

const docket = (id: string, shortName: string, zone: string | null) => ({
  id,
  kind: 'federal-criminal',
  court: { name: `Court ${shortName}`, shortName, zone },
});
const condition = {
  id: 'c',
  kind: 'condition',
  title: 'Report',
  date: on('2025-06-12'),
  proceedingId: 'mass',
  details: { reactionHours: 24 },
};

function zoneIn(proceedings: readonly object[], place: string, withCondition = true) {
  const view = buildView({ proceedings, events: withCondition ? [condition] : [] });
  const its = view.events.find((event): event is Condition => event.kind === 'condition') ?? null;
  return zoneOfContact(view, its, place, zonesOfPlace, 'Pacific/Honolulu');
}
const both = [
  docket('mass', 'D. Mass.', 'America/New_York'),
  docket('la', 'W.D. La.', 'America/Chicago'),
];

test('The place that was typed gives the zone, and is named as the reason', () => {
  expect(zoneIn(both, 'Monroe, LA')).toEqual({
    zone: 'America/Chicago',
    because: 'that is the clock of Monroe, LA',
  });
});

test('Without a place, or with one that keeps several clocks, the court of the condition gives it', () => {
  const court = { zone: 'America/New_York', because: 'that is the clock of D. Mass.' };
  expect(zoneIn(both, '')).toEqual(court);
  expect(zoneIn(both, 'Texas')).toEqual(court);
  expect(zoneIn(both, 'a gas station')).toEqual(court);
});

test('Without a condition the only clock of the matter’s courts gives it, and else the laptop’s', () => {
  expect(zoneIn(both.slice(1), '', false).zone).toBe('America/Chicago');
  expect(zoneIn(both, '', false)).toEqual({
    zone: 'Pacific/Honolulu',
    because: 'this laptop keeps it and the matter names no other',
  });
});
