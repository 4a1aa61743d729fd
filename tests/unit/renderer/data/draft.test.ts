import { describe, expect, test } from 'vitest';
import { type CommandDraft, toCommand } from '../../../../renderer/data/draft.ts';
import { buildEvent } from '../../../builders/records.ts';

const stamp = { commandId: 'command-1', at: 7, by: 'person-1', device: 'device-1' };

function enteredAt(draft: Partial<CommandDraft>, after = buildEvent()): unknown {
  const rows = [{ table: 'events' as const, after }];
  const made = toCommand({ verb: 'event/add', rows, ...draft }, () => undefined, stamp);
  return made.ok ? made.value.changes[0]?.after['enteredAt'] : made.failure;
}

describe('A new record says when it was entered', () => {
  test('by the clock of the command that first saves it', () => {
    expect(enteredAt({})).toBe(7);
  });

  test('unless a file brings it: then as the file says, or not at all', () => {
    expect(enteredAt({ madeElsewhere: true })).toBeNull();
    expect(enteredAt({ madeElsewhere: true }, buildEvent({ enteredAt: 3 }))).toBe(3);
  });

  test('and keeps that when it is changed', () => {
    const before = buildEvent({ enteredAt: 3 });
    const rows = [{ table: 'events' as const, after: { ...before, title: 'Other' } }];
    const made = toCommand({ verb: 'event/edit', rows }, () => before, stamp);
    expect(made.ok && made.value.changes[0]?.after).toMatchObject({ enteredAt: 3, rev: 2 });
  });
});

describe('a date that was verified', () => {
  const before = buildEvent({ verifiedBy: 'person-2', verifiedAt: 5 });
  const moved = buildEvent({
    verifiedBy: 'person-2',
    verifiedAt: 5,
    date: { kind: 'on', from: '2025-03-04', precision: 'day' },
  });
  const verifiedAfter = (draft: Partial<CommandDraft>): unknown => {
    const rows: CommandDraft['rows'] = [{ table: 'events', after: moved }];
    const made = toCommand({ verb: 'event/edit', rows, ...draft }, () => before, stamp);
    return made.ok ? made.value.changes[0]?.after['verifiedBy'] : made.failure;
  };

  test('is unverified again once it is changed', () => {
    expect(verifiedAfter({})).toBeNull();
  });

  test('comes back verified where an act is taken back', () => {
    expect(verifiedAfter({ undoes: 'command-0' })).toBe('person-2');
  });
});
