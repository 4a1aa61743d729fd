import { useEffect, useSyncExternalStore } from 'react';
import type { BackupState } from '../../../shared/backup/backup-state.ts';
import type { Host } from '../../host/host.ts';
import { useHost } from '../../host/host-context.tsx';
import { useMinute } from '../../host/use-minute.ts';

/** How backups stand; undefined until main has said. */
let state: BackupState | undefined;
const listeners = new Set<() => void>();

/** How backups stand, asked anew with each minute that somebody looks. */
export function useBackupState(): BackupState | undefined {
  const host = useHost();
  const minute = useMinute();
  const now = useSyncExternalStore(subscribe, () => state);
  useEffect(() => {
    void askBackupState(host);
  }, [host, minute]);
  return now;
}

/** Asks how backups stand, after something was done about them. */
export async function askBackupState(host: Host): Promise<void> {
  state = await host.call('backup:state', undefined);
  listeners.forEach((tell) => tell());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
