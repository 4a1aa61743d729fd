import { expect, test } from 'vitest';
import { acceptFinding, sortAccepted } from '../../../../shared/findings/accepted.ts';
import { findIn } from '../../../../shared/findings/find-in.ts';
import { linesOf } from '../../../../shared/findings/finding-line.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { defaultOfficeSettings } from '../../../../shared/model/office-settings.ts';
import { findingsPage } from '../../../../shared/pages/findings-page.ts';
import { buildView, day, type MatterRows, on } from '../../../builders/matter-view.ts';
import { readGroups, stamp, wordsOf } from './read-page.ts';

const today = day('2026-11-25');
const office = { today, persons: [], settings: defaultOfficeSettings, counting: null };

function viewOf(rows: MatterRows): MatterView {
  return buildView({ matter: { factsCurrentThrough: '2026-11-25' }, ...rows });
}
const filing = (more: object = {}) => ({
  id: 'f',
  kind: 'filing',
  title: 'Motion to continue',
  date: on('2026-11-03'),
  ...more,
});

function pageOf(view: MatterView, isOffice = false) {
  const sorted = sortAccepted(findIn(view, office), view.matter);
  return findingsPage(linesOf(sorted, isOffice ? view.client.name : ''), {
    ...stamp,
    today,
    only: isOffice ? null : view,
    viewOf: () => view,
    nameOf: (reference) => reference,
  });
}

test('A finding prints with how sure it is, its code, its sentence, its records and where to look', () => {
  const page = pageOf(viewOf({ events: [filing()] }), true);
  expect(readGroups(page)).toContainEqual({
    heading: 'Missing: 1 finding',
    rows: [
      [
        'Ana Example',
        'No source|no-source',
        '“Motion to continue” has no source.',
        'Motion to continue|Look at: Sources',
      ],
    ],
  });
  expect(page.title).toBe('Findings of all clients');
});

test('What was accepted stands at the end with who, when and why', () => {
  const view = viewOf({ events: [filing()] });
  const [finding] = findIn(view, office);
  if (finding === undefined) throw new Error('no finding');
  const matter = acceptFinding(view.matter, finding, {
    by: 'MQ',
    on: today,
    reason: 'Filed in court by hand',
  });
  const page = pageOf({ ...view, matter });
  expect(readGroups(page).map(({ heading }) => heading)).toEqual([
    'Accepted as they are: 1 finding',
  ]);
  expect(readGroups(page)[0]?.rows[0]?.[1]).toBe(
    '“Motion to continue” has no source.|Accepted by MQ, Nov 25, 2026: Filed in court by hand',
  );
  expect(page.about.map(({ text }) => text)[0]).toBe('Ana Example · Example');
});

test('Of a restricted record the page of a matter says that there is a finding, and no word more', () => {
  for (const rows of [
    { events: [filing({ title: 'Secret', restricted: ['asylum'] })] },
    { events: [filing({ title: 'Secret', doNotDisclose: true })] },
    {
      events: [filing({ title: 'Secret' })],
      matter: { title: 'Secret', restricted: ['sealed'], factsCurrentThrough: '2026-11-25' },
    },
  ]) {
    const view = viewOf(rows);
    const accepted = findIn(view, office).reduce(
      (matter, finding) =>
        acceptFinding(matter, finding, { by: 'MQ', on: today, reason: 'Secret' }),
      view.matter,
    );
    for (const one of [view, { ...view, matter: accepted }]) {
      const page = pageOf(one);
      expect(wordsOf(page)).toContain('The record is restricted: open the matter to read it.');
      expect(wordsOf(page)).not.toContain('Secret');
    }
  }
});

test('Across clients neither the page nor a line tells whose restricted record was accepted, or why', () => {
  const view = viewOf({ events: [filing({ title: 'Secret', restricted: ['asylum'] })] });
  const [finding] = findIn(view, office);
  if (finding === undefined) throw new Error('no finding');
  const why = { by: 'MQ', on: today, reason: 'Secret' };
  const accepted = { ...view, matter: acceptFinding(view.matter, finding, why) };
  const [line] = linesOf(sortAccepted([finding], accepted.matter), 'Ana Example');
  expect(line).toMatchObject({ client: 'Ana Example', reason: '' });
  expect(line?.sentence).not.toContain('Secret');
  expect(wordsOf(pageOf(accepted, true))).not.toMatch(/Secret|Ana/);
  const [inMatter] = linesOf(sortAccepted([finding], accepted.matter));
  expect(inMatter?.reason).toBe('Secret');
});

test('A matter without findings says so; a sample says that it is one', () => {
  const page = pageOf(viewOf({ matter: { sampleNotice: 'Invented', factsCurrentThrough: today } }));
  expect(readGroups(page)).toEqual([]);
  expect(page.notes).toEqual(['No findings.']);
  expect(page.warning).toBe('Invented');
});
