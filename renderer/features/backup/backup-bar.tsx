import { Button } from '@mantine/core';
import { sayBackups } from '../../../shared/backup/say-backup.ts';
import { useStartState } from '../../host/host-context.tsx';
import { useMinute } from '../../host/use-minute.ts';
import classes from './backup-bar.module.css';
import { useBackupState } from './backup-state.ts';

/** A line on the screens of the office while a backup is missing, old or failing; else nothing. */
export function BackupBar({ onOpen }: { readonly onOpen: () => void }) {
  const { zone } = useStartState();
  const state = useBackupState();
  const now = useMinute();
  const said = state === undefined ? null : sayBackups(state, { now, zone });
  if (said === null) return null;
  return (
    <section aria-label="Backup" className={classes['bar']} data-level={said.level}>
      <span className={classes['text']}>{said.text}</span>
      <Button variant="default" size="compact-xs" onClick={onOpen}>
        Backups…
      </Button>
    </section>
  );
}
