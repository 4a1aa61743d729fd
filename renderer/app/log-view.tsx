import { useState } from 'react';
import { nameProceeding } from '../../shared/chronology/lanes.ts';
import { useChangeLog, useMatterView } from '../data/live-queries.ts';
import { useWholeLog } from '../data/log-queries.ts';
import { ChangeLog } from '../features/log/change-log.tsx';
import { findActs } from '../features/log/find-acts.ts';
import { LogBar } from '../features/log/log-bar.tsx';
import { useStartState } from '../host/host-context.tsx';
import { useCommands } from './use-commands.ts';
import classes from './log-view.module.css';

/** As many acts as one look at the log shows. */
const SHOWN = 500;

type Props = {
  readonly matterId: string;
  readonly nameOfPerson: (id: string) => string;
  /** Asks for a past day to see the matter on. */
  readonly onAskPast: () => void;
};

/** The change log of one matter, whole or of the records that are looked for. */
export function LogView({ matterId, nameOfPerson, onAskPast }: Props) {
  const [words, setWords] = useState('');
  const isSearching = words.trim() !== '';
  const shared = { matterId, nameOfPerson };
  return (
    <div className={classes['view']}>
      <LogBar words={words} onWords={setWords} onAskPast={onAskPast} />
      <div className={classes['log']}>
        {isSearching ? <FoundLog {...shared} words={words} /> : <RecentLog {...shared} />}
      </div>
    </div>
  );
}

type LogProps = Omit<Props, 'onAskPast'>;

function RecentLog({ matterId, nameOfPerson }: LogProps) {
  const log = useChangeLog(matterId, SHOWN);
  const shown = useShown(matterId, nameOfPerson);
  return log === undefined ? null : <ChangeLog {...log} {...shown} />;
}

function FoundLog({ matterId, nameOfPerson, words }: LogProps & { readonly words: string }) {
  const changes = useWholeLog(matterId);
  const shown = useShown(matterId, nameOfPerson);
  if (changes === undefined) return null;
  const acts = findActs(changes, words);
  return (
    <ChangeLog
      {...shown}
      acts={acts.slice(0, SHOWN)}
      isCut={acts.length > SHOWN}
      emptyNote="No record with these words was ever changed in this matter."
    />
  );
}

function useShown(matterId: string, nameOfPerson: Props['nameOfPerson']) {
  const { zone } = useStartState();
  const commands = useCommands();
  const view = useMatterView(matterId);
  const names = new Map(view?.proceedings.map((one) => [one.id, nameProceeding(one)]));
  return {
    zone,
    nameOfPerson,
    nameOfRecord: (id: string) => names.get(id) ?? null,
    onPutBack: (seq: number) => void commands.putBack(seq),
  };
}
