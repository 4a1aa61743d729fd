import { expect, test } from 'vitest';
import { markNoReport, markReported } from '../../../../shared/conditions/mark-reported.ts';
import { readWhen } from '../../../../shared/conditions/read-when.ts';
import { type Contact, reactionClockOf } from '../../../../shared/conditions/reaction-clock.ts';
import { sayReach, whomToTell } from '../../../../shared/conditions/whom-to-tell.ts';
import { invariant } from '../../../../shared/result/invariant.ts';
import { buildView, day, on } from '../../../builders/matter-view.ts';

const boston = 'America/New_York';
const view = buildView({
  client: {
    contacts: [
      { id: 'a', name: 'Bea Ruiz', role: 'sister', phone: '617-555-0111' },
      {
        id: 'b',
        name: 'Dell',
        role: 'pretrial officer',
        phone: '617-555-0100',
        safeHours: 'weekdays 9 to 5',
      },
      { id: 'c', name: 'Sam Ochoa', role: 'criminal defense counsel', email: 'so@example.org' },
      { id: 'd', name: 'Front desk', role: 'ISAP office' },
    ],
  },
  matter: { responsibleAttorney: 'JP', backupAttorney: 'MQ' },
  proceedings: [
    {
      id: 'p',
      kind: 'federal-criminal',
      appearances: [
        { counsel: 'Joan Park', ours: true },
        { counsel: 'AUSA', ours: false },
        { counsel: 'Former Counsel', ours: true, to: '2025-01-01' },
      ],
    },
  ],
  events: [
    {
      id: 'cond',
      kind: 'condition',
      title: 'Report',
      date: on('2025-06-12'),
      details: { reactionHours: 24, reportTo: 'the supervising officer' },
    },
    {
      id: 'k',
      kind: 'contact',
      title: 'Contact',
      date: on('2025-06-14', '09:00', boston),
      details: { conditionId: 'cond' },
    },
  ],
});
function clock() {
  const contact = view.events.find((event): event is Contact => event.kind === 'contact');
  const found = contact === undefined ? null : reactionClockOf(view, contact);
  invariant(found, 'the contact starts a clock');
  return found;
}

test('Counsel comes first: the office’s attorneys, counsel of record now, contacts who are counsel', () => {
  const found = whomToTell(view, clock(), '2025-06-14');
  expect(found.attorneys).toEqual(['JP', 'MQ']);
  expect(found.counselOfRecord).toEqual(['Joan Park']);
  expect(found.counsel.map(({ name }) => name)).toEqual(['Sam Ochoa']);
});

test('Then whoever the condition names, with the officers among the contacts; no family', () => {
  const found = whomToTell(view, clock(), '2025-06-14');
  expect(found.reportTo).toBe('the supervising officer');
  expect(found.officers.map(({ name }) => name)).toEqual(['Dell', 'Front desk']);
  const [dell] = found.officers;
  expect(dell === undefined ? '' : sayReach(dell)).toBe('617-555-0100, weekdays 9 to 5');
});

test('A report ends the clock; one before the contact is refused', () => {
  const at = (text: string) => {
    const read = readWhen(text, { nowMs: Date.UTC(2025, 5, 16), zone: boston });
    invariant(read.ok, 'the test types a date');
    return markReported(clock(), read.value.date, { to: 'Dell', how: '', proof: 'Call log' });
  };
  const made = at('6/14/25 10a');
  expect(made.ok && made.value.details).toMatchObject({ reportedTo: 'Dell', proof: 'Call log' });
  expect(made.ok && reactionClockOf(view, made.value)?.isRunning).toBe(false);
  expect(at('6/14/25 8:59a')).toMatchObject({ failure: { code: 'condition/before-contact' } });
  expect(at('6/13/25')).toMatchObject({ failure: { code: 'condition/before-contact' } });
  expect(at('6/14/25').ok).toBe(true);
});

test('An attorney’s reason ends it too and is kept with who said it and when', () => {
  const after = markNoReport(clock().contact, 'The officer was there', 'JP', day('2025-06-14'));
  expect(reactionClockOf(view, after)?.isRunning).toBe(false);
  expect(after.details.noReport).toEqual({
    because: 'The officer was there',
    by: 'JP',
    on: '2025-06-14',
  });
});
