import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { walkOf } from '../../../../../renderer/features/timeline/axis-walk.ts';
import { describeStop } from '../../../../../renderer/features/timeline/describe-stop.ts';
import { buildChronology } from '../../../../../shared/chronology/chronology.ts';
import { parseMatterFile } from '../../../../../shared/model/matter-file.ts';
import { buildView, on, stint } from '../../../../builders/matter-view.ts';
import { day } from '../../../shared/chronology/project-samples.ts';

const file = parseMatterFile(readFileSync('resources/samples/petrova.json', 'utf8'));
const view = file.ok ? file.value.matters[0] : undefined;
if (view === undefined) throw new Error('The Petrova sample holds a matter');
const walk = walkOf(buildChronology(view, { asOf: day('2025-06-25') }));
const stops = [...walk.stops.values()].flat();
const said = stops.map(describeStop);

describe('what a screen reader hears', () => {
  it('says when, what, where and how it stands', () => {
    expect(said).toContainEqual(
      expect.stringMatching(/^Wed, June 18, 2025.*, Probable-cause hearing, Criminal case, held$/),
    );
  });

  it('says of a date that nobody compared that it is unverified, and of custody nothing', () => {
    const setting = { id: 's', date: on('2025-06-18') };
    const file = buildView({
      events: [
        { id: 'h', kind: 'hearing', title: 'Bail', details: { settings: [setting] } },
        { id: 'n', kind: 'note', title: 'Note', date: on('2025-06-17') },
      ],
      stints: [stint('s', on('2025-06-01'), null)],
    });
    const heard = [...walkOf(buildChronology(file, { asOf: day('2025-06-25') })).stops.values()]
      .flat()
      .map(describeStop)
      .filter((text) => text.includes('unverified'));
    expect(heard).toEqual([expect.stringMatching(/^Wed, June 18, 2025, Bail, .*, unverified$/)]);
  });

  it('says both ends of a custody and its days', () => {
    expect(said).toContainEqual(expect.stringMatching(/Richwood.*, Custody, .*days/));
  });

  it('says who holds, from the band on top', () => {
    expect(said).toContainEqual(
      expect.stringMatching(/^Sun, February 16, 2025 to .*, In ICE custody, 87 days$/),
    );
  });

  it('says no more than the file knows of a running stretch', () => {
    const last = walk.stops.get('holders')?.at(-1);
    expect(last === undefined ? '' : describeStop(last)).toContain('Not in custody');
  });
});
