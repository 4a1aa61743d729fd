import { useState } from 'react';
import { backupKeyPage } from '../../shared/pages/backup-key-page.ts';
import { useBackupState } from '../features/backup/backup-state.ts';
import { BackupsPanel } from '../features/backup/backups-panel.tsx';
import { KeyStep } from '../features/backup/key-step.tsx';
import { useToday } from '../host/host-context.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { notifyDone, notifyFailure } from './notify.ts';
import { usePrintPage } from './use-print-page.ts';

/** Backups of this laptop: how they stand, their key, the second folder. */
export function BackupsDialog({ onClose }: { readonly onClose: () => void }) {
  const state = useBackupState();
  const today = useToday();
  const printPage = usePrintPage();
  const [isSettingUp, setIsSettingUp] = useState(false);
  if (state === undefined) return null;
  if (isSettingUp)
    return (
      <DialogFrame title="Set up backups" size="lg" onClose={() => setIsSettingUp(false)}>
        <KeyStep
          onPrint={(key) =>
            void printPage((stamp) => backupKeyPage(key, { ...stamp, today }), 'nobody')
          }
          onFailure={notifyFailure}
          onDone={() => {
            setIsSettingUp(false);
            notifyDone('Backups are set up, and the first is verified.');
          }}
        />
      </DialogFrame>
    );
  return (
    <DialogFrame title="Backups" size="lg" onClose={onClose}>
      <BackupsPanel
        state={state}
        onSetUp={() => setIsSettingUp(true)}
        onFailure={notifyFailure}
        onClose={onClose}
      />
    </DialogFrame>
  );
}
