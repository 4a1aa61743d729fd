import type { Change, Command } from '../../shared/model/command.ts';
import { scopeOf } from './command-parts.ts';
import { goneCommand } from './command-payload.ts';
import type { Scope } from './sealer.ts';

/**
 * A command as the journal would give it back if some clients and matters had been purged: without their
 * changes, and without a reason that may speak of them; the very same where it holds nothing of them.
 *
 * @param seq its number; of a command of which nothing is left only that stays
 */
export function leaveOutScopes(command: Command, seq: number, scopes: ReadonlySet<Scope>): Command {
  const stays = ({ table, id, matterId }: Change) => !scopes.has(scopeOf(table, id, matterId));
  const acts = command.merged?.acts ?? [];
  if ([command, ...acts].every(({ changes }) => changes.every(stays))) return command;
  const changes = command.changes.filter(stays);
  const actsLeft = acts.flatMap((act) => {
    const left = act.changes.filter(stays);
    if (left.length === act.changes.length) return [act];
    return left.length === 0 ? [] : [{ ...act, reason: '', changes: left }];
  });
  if (changes.length === 0 && actsLeft.length === 0) return goneCommand(seq);
  const merged =
    command.merged === undefined ? {} : { merged: { ...command.merged, acts: actsLeft } };
  return { ...command, reason: '', changes, ...merged };
}
