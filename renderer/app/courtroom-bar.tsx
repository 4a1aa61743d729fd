import { Button } from '@mantine/core';
import { menuKeys, showKey } from '../../shared/menu-keys.ts';
import { useStartState } from '../host/host-context.tsx';
import classes from './courtroom-bar.module.css';

/** Says that only one client is shown, and ends it. */
export function CourtroomBar({ onLeave }: { readonly onLeave: () => void }) {
  const { isMac } = useStartState();
  return (
    <div role="status" className={classes['bar']}>
      <span>Courtroom mode: no other client is shown.</span>
      <Button variant="default" size="compact-xs" onClick={onLeave}>
        Leave ({showKey(menuKeys['toggle-courtroom'] ?? '', isMac)})
      </Button>
    </div>
  );
}
