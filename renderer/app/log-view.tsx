import { nameProceeding } from '../../shared/chronology/lanes.ts';
import { useChangeLog, useMatterView } from '../data/live-queries.ts';
import { ChangeLog } from '../features/log/change-log.tsx';
import { useStartState } from '../host/host-context.tsx';
import { useCommands } from './use-commands.ts';

/** As many acts as one look at the log shows. */
const SHOWN = 500;

type Props = { readonly matterId: string; readonly nameOfPerson: (id: string) => string };

/** The change log of one matter. */
export function LogView({ matterId, nameOfPerson }: Props) {
  const { zone } = useStartState();
  const commands = useCommands();
  const log = useChangeLog(matterId, SHOWN);
  const view = useMatterView(matterId);
  if (log === undefined) return null;
  const names = new Map(view?.proceedings.map((one) => [one.id, nameProceeding(one)]));
  return (
    <ChangeLog
      {...log}
      zone={zone}
      nameOfPerson={nameOfPerson}
      nameOfRecord={(id) => names.get(id) ?? null}
      onPutBack={(seq) => void commands.putBack(seq)}
    />
  );
}
