import type { AttendedEvent } from '../../shared/model/event-date.ts';
import type { CaseEvent } from '../../shared/model/event.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { recordAct, type SettingAct } from '../../shared/model/setting-act.ts';
import { shareHearing } from '../../shared/model/share-hearing.ts';
import { followShared, type SharedLine } from '../../shared/model/shared-hearing.ts';
import { currentPerson } from './current-person.ts';
import { useCommands } from './use-commands.ts';

type Recorded = {
  readonly verb: 'hearing/reset' | 'hearing/outcome';
  readonly act: SettingAct;
  /** Records of other clients that get the same. */
  readonly following: readonly SharedLine[];
  /** An order that came of it: in this client's file. */
  readonly order?: CaseEvent | null;
  /** A hearing of another type that came of it: for all who follow. */
  readonly hearing?: AttendedEvent | null;
};

/**
 * Records what became of a hearing, with what came of it, for every client who follows: one command,
 * so that one undo takes it back everywhere. True once it is on disk.
 */
export function useSettingAct(
  view: MatterView,
  event: AttendedEvent,
): (recorded: Recorded) => Promise<boolean> {
  const commands = useCommands();
  return ({ verb, act, following, order = null, hearing = null }) => {
    const ticked = new Set(following.map((line) => line.event.id));
    const targets = following.map((line) => ({
      view: line.view,
      proceedingId: line.event.proceedingId,
    }));
    const context = { newId: () => crypto.randomUUID(), enteredBy: currentPerson() };
    const rows: readonly CaseEvent[] = [
      recordAct(event, act),
      ...followShared(following, ticked, act),
      ...(order === null ? [] : [order]),
      ...(hearing === null
        ? []
        : shareHearing(hearing, [], targets, { clientId: view.client.id }, context)),
    ];
    return commands.save(
      verb,
      rows.map((after) => ({ table: 'events', after })),
      // Of a hearing that was held it is no reason but what came of it.
      act.as === 'held' ? '' : act.reason,
    );
  };
}
