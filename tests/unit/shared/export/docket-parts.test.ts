import { expect, test } from 'vitest';
import { layoutDocument } from '../../../../shared/export/layout-document.ts';
import { noOffice } from '../../../../shared/export/office-on-paper.ts';
import type { PartName } from '../../../../shared/export/part-names.ts';
import type { MatterView } from '../../../../shared/model/matter-view.ts';
import { buildView, day } from '../../../builders/matter-view.ts';
import { hearingAt } from '../docket/rows.ts';
import { measure, printOptions, textOfSheets } from './paper-boxes.ts';

const today = '2026-05-26';
const client = { identifiers: [{ kind: 'a-number', value: '012345678' }] };

function textOf(view: MatterView, parts: readonly PartName[], checkAfterDays = 7): string {
  const office = { ...noOffice, checking: { ...noOffice.checking, checkAfterDays } };
  const options = printOptions({ asOf: day(today), parts: [...parts] });
  return textOfSheets(layoutDocument([view], options, measure, office)).join(' ');
}

const titled = (id: string, onDay: string, title: string, more: object = {}) => ({
  ...hearingAt(id, onDay)({ responsibleAttorney: 'MQ', ...more }),
  title,
});

test('The docket of a client stands in the PDF of a matter: its day, its week, what is to be checked', () => {
  const view = buildView({
    client,
    events: [
      titled('now', today, 'Bond hearing'),
      titled('soon', '2026-05-29', 'Master calendar of A 012 345 678'),
      titled('late', '2026-07-01', 'Individual hearing'),
    ],
  });
  const dayPage = textOf(view, ['docket-day']);
  expect(dayPage).toContain('Docket of Tue, May 26, 2026 · Ana Example');
  expect(dayPage).toContain('Bond hearing');
  expect(dayPage).not.toContain('Master calendar');
  const week = textOf(view, ['docket-week']);
  expect(week).toContain('Master calendar of A *** *** 678');
  expect(week).not.toContain('Individual hearing');
  const checks = textOf(view, ['checks-due']);
  for (const title of ['Bond hearing', 'Master calendar', 'Individual hearing'])
    expect(checks).toContain(title);
});

test('A restricted date takes its time on them and says nothing else, unless it is released into docket pages', () => {
  const secret = titled('secret', today, 'Cooperation debrief', {
    restricted: ['cooperation'],
  });
  const closed = textOf(buildView({ events: [secret] }), ['docket-day']);
  expect(closed).toContain('Restricted matter');
  expect(closed).toContain('9:00 AM');
  expect(closed).not.toContain('Cooperation');
  const release = (copy: string) => ({
    id: copy,
    record: { table: 'events', id: 'secret' },
    copy,
    by: 'MQ',
    at: 1,
    why: 'the client agreed',
    endedAt: null,
  });
  const into = (copy: string) =>
    textOf(buildView({ matter: { restrictionReleases: [release(copy)] }, events: [secret] }), [
      'docket-day',
    ]);
  expect(into('working')).not.toContain('Cooperation');
  expect(into('docket')).toContain('Cooperation debrief');
});

test('A check is old after as many days as the office says', () => {
  const checked = titled('h', '2026-07-01', 'Individual hearing', {
    setting: { check: { by: 'MQ', on: '2026-05-16', against: 'EOIR line', result: 'same' } },
  });
  const view = buildView({ events: [checked] });
  expect(textOf(view, ['checks-due'], 7)).toContain('Individual hearing');
  expect(textOf(view, ['checks-due'], 30)).not.toContain('Individual hearing');
});
