import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { buildChronology } from '../../../../shared/chronology/chronology.ts';
import { indexChronology } from '../../../../shared/chronology/lane-index.ts';
import { project } from '../../../../shared/chronology/project.ts';
import { parseMatterFile } from '../../../../shared/model/matter-file.ts';
import { day, measure } from './project-samples.ts';

const ownZone = process.env['TZ'];

afterEach(() => {
  if (ownZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ownZone;
});

function sceneUnder(zone: string): string {
  process.env['TZ'] = zone;
  const file = parseMatterFile(readFileSync('resources/samples/petrova.json', 'utf8'));
  const view = file.ok ? file.value.matters[0] : undefined;
  if (view === undefined) throw new Error('The Petrova sample holds a matter');
  const index = indexChronology(buildChronology(view, { asOf: day('2025-06-25') }));
  const { from, to } = index.extent;
  return JSON.stringify(project(index, { from, to }, 1200, measure));
}

it('draws the same scene whatever zone the laptop is in', () => {
  const scenes = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland'].map(sceneUnder);
  expect(new Set(scenes).size).toBe(1);
  expect(scenes[0]).toContain('Probable-cause hearing');
});
