import { describe, expect, test } from 'vitest';
import { courtDraftOf } from '../../../../../renderer/features/records/court-draft.ts';
import {
  newAppearance,
  newProceeding,
  type ProceedingDraft,
  proceedingDraftOf,
  readProceeding,
  showsNotice,
} from '../../../../../renderer/features/records/proceeding-draft.ts';
import { newRow } from '../../../../../shared/model/new-row.ts';
import { readSample } from '../../../../builders/matter-view.ts';
import { day } from '../../../shared/time/dates.ts';

const today = day('2026-11-25');
const vermont = { id: 'vtd', name: 'D. Vt.', shortName: '', city: '', zone: 'America/New_York' };
const read = (part: Partial<ProceedingDraft>) =>
  readProceeding({ ...newProceeding, docketNumber: '25-1', ...part }, today);
const errorsOf = (part: Partial<ProceedingDraft>) => {
  const found = read(part);
  return found.ok ? {} : found.errors;
};
const typed = (text: string) => ({ text, original: null });

test('A docket without a court, a name and a number is not added', () => {
  expect(errorsOf({ docketNumber: ' ' })).toEqual({
    court: 'Say the court, a name or a docket number.',
  });
  expect(errorsOf({})).toEqual({});
});

test('A court that was typed and not picked is asked about, never dropped', () => {
  expect(errorsOf({ court: { text: 'Some court', picked: null } })).toEqual({
    court: 'Pick a court from the list, or add this one.',
  });
  expect(read({ court: courtDraftOf(vermont) })).toMatchObject({
    values: { court: { id: 'vtd' } },
  });
});

describe('Appearances', () => {
  const one = { ...newAppearance(), counsel: ' Ana Example ', form: 'G-28' };

  test('keep who, by which form, from when to when', () => {
    const appearances = [{ ...one, from: typed('6/1/26'), to: typed('6/9/26') }];
    expect(read({ appearances })).toMatchObject({
      values: {
        appearances: [
          {
            counsel: 'Ana Example',
            ours: true,
            form: 'G-28',
            from: '2026-06-01',
            to: '2026-06-09',
          },
        ],
      },
    });
  });

  test('in which nothing was typed are left out; in the others counsel is named', () => {
    expect(read({ appearances: [newAppearance()] })).toMatchObject({ values: { appearances: [] } });
    expect(errorsOf({ appearances: [newAppearance(), { ...one, counsel: '' }] })).toEqual({
      'appearances.1.counsel': 'Say who appears.',
    });
  });

  test('do not end before they begin, and have exact days', () => {
    const backwards = { ...one, from: typed('6/9/26'), to: typed('6/1/26') };
    const vague = { ...one, from: typed('2/2026') };
    expect(Object.keys(errorsOf({ appearances: [backwards, vague] }))).toEqual([
      'appearances.0.to',
      'appearances.1.from',
    ]);
  });
});

test('A proceeding is not closed on a day that lies ahead: it would ask for no next date any more', () => {
  const errors = { closedOn: 'That day lies ahead: it is closed or it is not.' };
  expect(errorsOf({ closedOn: typed('11/26/26') })).toEqual(errors);
  expect(errorsOf({ closedOn: typed('12/31/2199') })).toEqual(errors);
  expect(errorsOf({ closedOn: typed('11/25/26') })).toEqual({});
});

test('A Notice to Appear is not served before it was issued', () => {
  const notice = { ntaIssued: typed('6/9/26'), ntaServed: typed('6/1/26') };
  expect(Object.keys(errorsOf(notice))).toEqual(['ntaServed']);
});

test('The Notice to Appear is asked for in removal proceedings, and shown wherever there is one', () => {
  expect(showsNotice({ ...newProceeding, kind: 'removal-240' })).toBe(true);
  expect(showsNotice({ ...newProceeding, kind: 'habeas' })).toBe(false);
  expect(showsNotice({ ...newProceeding, kind: 'habeas', ntaFiled: typed('x') })).toBe(true);
});

test('A proceeding that nobody changes is read back as it was', () => {
  const rows = ['petrova', 'first-matter'].flatMap((name) =>
    readSample(name).matters.flatMap((view) => view.proceedings),
  );
  const full = newRow('proceedings', {
    ...rows[0],
    id: 'full',
    matterId: 'm',
    kind: 'removal-240',
    openedOn: '2025-03-03',
    closedOn: '2026-03-03',
    appearances: [{ counsel: 'A', ours: false, form: 'CJA', from: '2025-03-04', to: null }],
  });
  for (const row of [...rows, full]) {
    const values = readProceeding(proceedingDraftOf(row), today);
    expect(values).toMatchObject({ ok: true });
    if (values.ok) expect({ ...row, ...values.values }).toEqual(row);
  }
});
