import { Button, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { MenuCommand } from '../../shared/menu-command.ts';
import { menuKeys, showKey } from '../../shared/menu-keys.ts';
import { useStartState } from '../host/host-context.tsx';
import { officeScreens } from './office-screens.tsx';
import type { Go, Place } from './place.ts';
import classes from './office-bar.module.css';

type Props = {
  readonly place: Place;
  readonly go: Go;
  readonly onCommand: (command: MenuCommand) => void;
};

/** What looks across clients, and the way to everything else. */
export function OfficeBar({ place, go, onCommand }: Props) {
  const { isMac } = useStartState();
  const isHere = (key: string) =>
    key === 'clients' ? place.type === 'clients' : place.type === 'office' && place.key === key;
  const link = (key: string, label: string, to: Place) => (
    <UnstyledButton
      key={key}
      className={classes['link'] ?? ''}
      aria-current={isHere(key) ? 'page' : undefined}
      onClick={() => go(to)}
    >
      {label}
    </UnstyledButton>
  );
  return (
    <div className={classes['bar']}>
      <nav aria-label="Office" className={classes['links']}>
        {link('clients', 'Clients', { type: 'clients' })}
        {officeScreens.map(({ key, label }) => link(key, label, { type: 'office', key }))}
      </nav>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconSearch size={14} />}
        onClick={() => onCommand('show-palette')}
      >
        Find or do anything
        <kbd className={classes['key']}>{showKey(menuKeys['show-palette'] ?? '', isMac)}</kbd>
      </Button>
    </div>
  );
}
