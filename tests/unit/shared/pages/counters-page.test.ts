import { describe, expect, test } from 'vitest';
import { counterLines } from '../../../../shared/counters/counter-lines.ts';
import { countersPage } from '../../../../shared/pages/counters-page.ts';
import { listPageSchema } from '../../../../shared/pages/list-page.ts';
import { buildView, day, on, type MatterRows } from '../../../builders/matter-view.ts';

const today = day('2026-11-26');

function page(rows: MatterRows) {
  const view = buildView(rows);
  const lines = counterLines(view, { day: today, now: null });
  return countersPage(view, lines, {
    printedAt: 'now',
    printedBy: 'MQ',
    lastMerged: 'never',
    today,
  });
}

const counter = (id: string, more: object = {}) => ({
  id,
  title: `Counter ${id}`,
  from: on('2026-10-01'),
  rulers: [{ amount: 30, unit: 'days' }],
  ...more,
});

describe('the page of counters', () => {
  test('says where the marks fall, and never that anybody owed anything', () => {
    const printed = page({ matter: { counters: [counter('a')] } });
    const text = JSON.stringify(listPageSchema.parse(printed));
    expect(text).toContain(
      '30 days: fell on Sat, October 31, 2026; 26 days past it: past the bare limit, no exclusion recorded',
    );
    expect(text).not.toMatch(/violat|overdue|alien|watch/i);
  });
  test('leaves out what counts from a restricted record, and says so; archived ones are not there', () => {
    const printed = page({
      events: [
        {
          id: 'e',
          kind: 'arrest',
          title: 'Secret arrest',
          date: on('2026-10-01'),
          restricted: ['sealed'],
        },
      ],
      matter: {
        counters: [
          counter('a', { fromRecord: { table: 'events', id: 'e' } }),
          counter('b'),
          counter('c', { archived: true }),
        ],
      },
    });
    const text = JSON.stringify(printed);
    expect(text).not.toMatch(/Secret|Counter a|Counter c/);
    expect(text).toContain('Counter b');
    expect(printed.notes.at(-1)).toBe(
      '1 counter counts from or to a restricted record and is not on this page.',
    );
  });
  test('prints the sources of what is left out, but none that is restricted', () => {
    const excluded = [
      {
        from: on('2026-10-05'),
        to: on('2026-10-09'),
        reason: 'Motion pending',
        sources: [
          { kind: 'docket', label: 'Motion', entry: '29' },
          { kind: 'order', label: 'Sealed order', restricted: ['sealed'] },
        ],
      },
    ];
    const text = JSON.stringify(page({ matter: { counters: [counter('a', { excluded })] } }));
    expect(text).toContain('Motion, entry 29');
    expect(text).not.toContain('Sealed order');
  });
});
