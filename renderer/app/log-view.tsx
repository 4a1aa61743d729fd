import { useChangeLog } from '../data/live-queries.ts';
import { ChangeLog } from '../features/log/change-log.tsx';
import { useStartState } from '../host/host-context.tsx';
import { useCommands } from './use-commands.ts';

/** As many changes as one look at the log shows. */
const SHOWN = 500;

type Props = { readonly matterId: string; readonly nameOfPerson: (id: string) => string };

/** The change log of one matter. */
export function LogView({ matterId, nameOfPerson }: Props) {
  const { zone } = useStartState();
  const commands = useCommands();
  const entries = useChangeLog(matterId, SHOWN);
  if (entries === undefined) return null;
  return (
    <ChangeLog
      entries={entries}
      zone={zone}
      nameOfPerson={nameOfPerson}
      onPutBack={(seq) => void commands.putBack(seq)}
    />
  );
}
