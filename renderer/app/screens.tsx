import { useMantineColorScheme } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useStartState } from '../host/host-context.tsx';
import { AboutDialog } from './about-dialog.tsx';
import { ClientsScreen } from './clients-screen.tsx';
import { InitialsDialog } from './initials-dialog.tsx';
import { MatterScreen } from './matter-screen.tsx';
import { notifyFailure } from './notify.ts';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { useMenu } from './use-menu.ts';

/** Which screen is shown: all clients, or one matter. */
export function Screens() {
  const start = useStartState();
  const [matterId, setMatterId] = useState<string | null>(null);
  const [dialog, setDialog] = useState<'about' | 'shortcuts' | 'initials' | null>(null);
  const close = () => setDialog(null);
  const { toggleColorScheme } = useMantineColorScheme();
  useEffect(() => {
    start.notices.forEach(notifyFailure);
  }, [start]);
  useMenu({
    'show-clients': () => setMatterId(null),
    'toggle-theme': toggleColorScheme,
    about: () => setDialog('about'),
    'show-shortcuts': () => setDialog('shortcuts'),
    'set-initials': () => setDialog('initials'),
  });
  return (
    <>
      {matterId === null ? (
        <ClientsScreen onOpenMatter={setMatterId} />
      ) : (
        <MatterScreen
          key={matterId}
          matterId={matterId}
          onOpenMatter={setMatterId}
          onClose={() => setMatterId(null)}
        />
      )}
      {dialog === 'about' && <AboutDialog onClose={close} />}
      {dialog === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      {dialog === 'initials' && <InitialsDialog onClose={close} />}
    </>
  );
}
