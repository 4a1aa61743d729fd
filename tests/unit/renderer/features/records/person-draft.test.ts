import { describe, expect, test } from 'vitest';
import {
  newLeave,
  type PersonDraft,
  personDraftOf,
  readPerson,
} from '../../../../../renderer/features/records/person-draft.ts';
import { newRow } from '../../../../../shared/model/new-row.ts';
import { day } from '../../../shared/time/dates.ts';

const today = day('2026-11-25');
const maria = newRow('persons', {
  id: 'p1',
  initials: 'MR',
  name: 'Maria Ruiz',
  role: 'attorney',
  leave: [{ from: '2026-12-21', to: '2026-12-31', note: 'vacation' }],
});
const read = (part: Partial<PersonDraft>) =>
  readPerson({ ...personDraftOf(null), initials: 'jq', ...part }, [maria], today);
const typed = (text: string) => ({ text, original: null });
const leave = (from: string, to: string) => ({
  ...newLeave(),
  from: typed(from),
  to: typed(to),
});

test('Initials are capitals, and nobody has a role until somebody says so', () => {
  expect(read({})).toMatchObject({ ok: true, values: { initials: 'JQ', role: 'other' } });
});

test('Two people never share initials', () => {
  expect(read({ initials: 'mr' })).toMatchObject({
    errors: { initials: 'MR stands for Maria Ruiz already.' },
  });
});

test('Somebody has initials or a name', () => {
  expect(read({ initials: '' })).toMatchObject({
    errors: { initials: 'Write initials or a name.' },
  });
  expect(read({ initials: '', name: 'Jo' }).ok).toBe(true);
});

describe('Days away', () => {
  test('are one day where no last day is said', () => {
    expect(read({ leave: [leave('12/24/26', ''), newLeave()] })).toMatchObject({
      values: { leave: [{ from: '2026-12-24', to: '2026-12-24' }] },
    });
  });

  test('do not end before they begin, and begin on a day', () => {
    const lines = [leave('12/24/26', '12/1/26'), leave('', '12/1/26')];
    expect(read({ leave: lines })).toMatchObject({
      errors: {
        'leave.0.to': 'The last day comes before the first.',
        'leave.1.from': 'Say the first day of the leave.',
      },
    });
  });
});

test('A person whom nobody changes is read back as he or she was', () => {
  const values = readPerson(personDraftOf(maria), [], today);
  expect(values.ok && { ...maria, ...values.values }).toEqual(maria);
});
