import { useMantineColorScheme } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useStartState } from '../host/host-context.tsx';
import { AboutDialog } from './about-dialog.tsx';
import { ClientsScreen } from './clients-screen.tsx';
import { MatterScreen } from './matter-screen.tsx';
import { notifyFailure } from './notify.ts';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { useMenu } from './use-menu.ts';

/** Which screen is shown: all clients, or one matter. */
export function Screens() {
  const start = useStartState();
  const [matterId, setMatterId] = useState<string | null>(null);
  const [dialog, setDialog] = useState<'about' | 'shortcuts' | null>(null);
  const { toggleColorScheme } = useMantineColorScheme();
  useEffect(() => {
    start.notices.forEach(notifyFailure);
  }, [start]);
  useMenu({
    'show-clients': () => setMatterId(null),
    'toggle-theme': toggleColorScheme,
    about: () => setDialog('about'),
    'show-shortcuts': () => setDialog('shortcuts'),
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
      <AboutDialog isOpen={dialog === 'about'} onClose={() => setDialog(null)} />
      <ShortcutsDialog isOpen={dialog === 'shortcuts'} onClose={() => setDialog(null)} />
    </>
  );
}
