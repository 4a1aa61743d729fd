import { describe, expect, test } from 'vitest';
import { clashesOfLines } from '../../../../shared/docket/clash-lines.ts';
import { docketLinesOf } from '../../../../shared/docket/matter-docket.ts';
import { findAcross, findAcrossOf } from '../../../../shared/findings/find-across.ts';
import { buildView, on } from '../../../builders/matter-view.ts';
import { court, hearing, office } from './found.ts';

const NY = 'America/New_York';

function matter(
  id: string,
  time: string,
  more: object = {},
  rows: object = {},
  event: object = {},
) {
  const place = court(`court-${id}`, `City ${id}`);
  return buildView({
    client: { id: `client-${id}`, name: `Client ${id}` },
    matter: { id: `matter-${id}`, ...more },
    proceedings: [{ id: 'p', kind: 'removal-240', court: place }],
    events: [
      hearing(`Master-${id}`, on('2027-01-05', time, NY), rows, { proceedingId: 'p', ...event }),
    ],
  });
}

describe('hearings of two clients', () => {
  test('are found on both sides, and neither side names the other client', () => {
    const findings = findAcross([matter('a', '09:00'), matter('b', '09:00')], office);
    expect(findings.map(({ matterId, sentence }) => [matterId, sentence])).toEqual([
      [
        'matter-a',
        '“Master-a” (Jan 5, 2027, 9:00 AM ET) is at the same time as another client’s hearing for the same attorney.',
      ],
      [
        'matter-b',
        '“Master-b” (Jan 5, 2027, 9:00 AM ET) is at the same time as another client’s hearing for the same attorney.',
      ],
    ]);
  });

  test('say the other time where it is another one', () => {
    const [finding] = findAcross([matter('a', '09:00'), matter('b', '11:00')], office);
    expect(finding?.sentence).toBe(
      '“Master-a” (Jan 5, 2027, 9:00 AM ET) may not leave time to travel to or from another client’s hearing at 11:00 AM for the same attorney.',
    );
  });

  test('do not clash with a sample, with an archived matter, or as one shared hearing', () => {
    const other = matter('b', '09:00');
    for (const one of [
      matter('a', '09:00', { sampleNotice: 'Sample' }),
      matter('a', '09:00', { archived: true }),
    ])
      expect(findAcross([one, other], office)).toEqual([]);
    const shared = { sharedId: 'shared' };
    expect(
      findAcross([matter('a', '09:00', {}, shared), matter('b', '09:00', {}, shared)], office),
    ).toEqual([]);
  });

  test('name neither the other client nor the other hearing, however they clash', () => {
    const backup = { responsibleAttorney: 'MQ', backupAttorney: 'JP' };
    const others = [
      matter('b', '09:00'),
      matter('b', '09:30'),
      matter('b', '11:00'),
      matter('b', '09:00', backup),
      matter('b', '09:00', {}, {}, { responsibleAttorney: '' }),
    ];
    for (const other of others)
      for (const { matterId, sentence } of findAcross([matter('a', '09:00'), other], office))
        expect(sentence).not.toMatch(
          matterId === 'matter-a' ? /Master-b|Client b/ : /Master-a|Client a/,
        );
  });

  test('are the pairs that the docket lists as clashes', () => {
    const views = [
      matter('a', '09:00'),
      matter('b', '09:30'),
      matter('c', '11:00'),
      matter('d', '15:00'),
      matter('e', '09:00', { sampleNotice: 'Sample' }),
      matter('f', '09:00', {}, { mode: 'video' }),
    ];
    const listed = clashesOfLines(views.flatMap(docketLinesOf), office).flatMap(
      ({ line, other }) => [line.matterId, other?.matterId],
    );
    expect(findAcross(views, office).map(({ matterId }) => matterId)).toEqual(listed);
    expect(listed).toHaveLength(10);
    for (const view of views)
      expect(findAcrossOf(view, views, office)).toEqual(
        findAcross(views, office).filter(({ matterId }) => matterId === view.matter.id),
      );
  });

  test('of one matter alone are no matter of the office', () => {
    expect(findAcross([matter('a', '09:00')], office)).toEqual([]);
  });
});
