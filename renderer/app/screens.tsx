import { useMantineColorScheme } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { MenuCommand } from '../../shared/menu-command.ts';
import { ClientScope } from '../data/client-scope.tsx';
import { useClients, useFormTables, useOfficeRows } from '../data/live-queries.ts';
import { BackupBar } from '../features/backup/backup-bar.tsx';
import { useHost, useStartState } from '../host/host-context.tsx';
import { PanelBoundary } from '../ui/panel-boundary.tsx';
import { AboutDialog } from './about-dialog.tsx';
import { BackgroundWork } from './background-work.tsx';
import { ClockBar } from './clock-bar.tsx';
import { ClientsScreen } from './clients-screen.tsx';
import { CourtroomBar } from './courtroom-bar.tsx';
import { takeDroppedFile, useDroppedFiles } from './dropped-file.ts';
import { InitialsDialog } from './initials-dialog.tsx';
import { MatterMadeReady } from './matter-made-ready.tsx';
import { MatterScreen } from './matter-screen.tsx';
import { notifyDone, notifyFailure } from './notify.ts';
import { OfficeBar } from './office-bar.tsx';
import classes from './office-bar.module.css';
import { officeDialogs } from './office-dialogs.tsx';
import { officeScreens } from './office-screens.tsx';
import { isRefusedInPast } from './past-gate.ts';
import type { Go, Place } from './place.ts';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { SpaceLine } from './space-line.tsx';
import { useOfficePrepared } from './use-office-prepared.ts';
import { type MenuActions, sendCommand, useMenu, useMenuEverywhere } from './use-menu.ts';

/** Which screen is shown, and the dialog over it that opens from anywhere. */
export function Screens() {
  const host = useHost();
  const start = useStartState();
  const clients = useClients();
  const persons = useOfficeRows('persons');
  const [place, setPlace] = useState<Place>({ type: 'clients' });
  /** A record that is opened once more, while another is selected, is another visit. */
  const [visit, setVisit] = useState(0);
  const [wasOpened, setWasOpened] = useState(false);
  const [dialog, setDialog] = useState<MenuCommand | null>(null);
  const [onlyClient, setOnlyClient] = useState<string | null>(null);
  const [asked, setAsked] = useState<{ readonly command: MenuCommand } | null>(null);
  const close = () => setDialog(null);
  const { toggleColorScheme } = useMantineColorScheme();
  useOfficePrepared();
  useFormTables();
  useEffect(() => {
    start.notices.forEach(notifyFailure);
  }, [start]);

  const clientOf = (matterId: string) =>
    clients?.find((entry) => entry.matters.some((matter) => matter.id === matterId))?.client.id;
  const go: Go = (to) => {
    const isHidden =
      onlyClient !== null && (to.type !== 'matter' || clientOf(to.matterId) !== onlyClient);
    if (isHidden) notifyDone('Courtroom mode shows this client alone. Leave it first.');
    else {
      setPlace(to);
      if (to.type === 'matter') setWasOpened(true);
      if (to.type === 'matter' && to.recordKey !== undefined) setVisit((now) => now + 1);
    }
  };
  const matterId = place.type === 'matter' ? place.matterId : null;
  const toggleCourtroom = () => {
    if (onlyClient !== null) setOnlyClient(null);
    else if (matterId === null) notifyDone('Open the client who may be seen first.');
    else setOnlyClient(clientOf(matterId) ?? null);
  };
  const closeAndDo = (command: MenuCommand) => {
    close();
    // Matter files are opened among the clients, which courtroom mode does not show.
    if (command === 'open-file') go({ type: 'clients' });
    if (command === 'open-file' && onlyClient !== null) takeDroppedFile();
    else setAsked({ command });
  };
  useDroppedFiles(closeAndDo);

  useMenuEverywhere({
    lock: () => {
      if (start.isSealed) void host.call('vault:lock', undefined);
    },
  });
  useMenu({
    'show-clients': () => go({ type: 'clients' }),
    ...(place.type !== 'clients' && { 'open-file': () => closeAndDo('open-file') }),
    'toggle-theme': toggleColorScheme,
    'toggle-courtroom': toggleCourtroom,
    about: () => setDialog('about'),
    'show-shortcuts': () => setDialog('show-shortcuts'),
    'set-initials': () => setDialog('set-initials'),
    // Where there is no passphrase there is nothing to lock: one is offered.
    lock: () => {
      if (!start.isSealed) setDialog('passphrase');
    },
    ...(Object.fromEntries([
      ...officeScreens.map(({ command, key }) => [command, () => go({ type: 'office', key })]),
      ...officeDialogs.map(({ command }) => [
        command,
        () => {
          if (isRefusedInPast(command)) takeDroppedFile();
          else setDialog(command);
        },
      ]),
    ]) as MenuActions),
  });
  // A command that a dialog asked for is done once the dialog is gone, and each time it is asked.
  useEffect(() => {
    if (asked === null) return;
    sendCommand(asked.command);
    // A file that nothing here opens must not wait for what is opened next.
    if (asked.command === 'open-file') takeDroppedFile();
  }, [asked]);
  const screen = officeScreens.find((one) => place.type === 'office' && one.key === place.key);
  const open = officeDialogs.find((one) => one.command === dialog);
  // An office of samples has nothing to lose.
  const hasOwnClients =
    clients?.some(({ matters }) => matters.some(({ sampleNotice }) => sampleNotice === '')) ??
    false;
  const hasClients = clients?.some(({ client }) => !client.archived) ?? false;
  return (
    <ClientScope clientId={onlyClient}>
      <div className={classes['page']}>
        {onlyClient !== null && <CourtroomBar onLeave={toggleCourtroom} />}
        <SpaceLine />
        <ClockBar go={go} />
        {place.type !== 'matter' && onlyClient === null && hasOwnClients && (
          <BackupBar onOpen={() => sendCommand('show-backups')} />
        )}
        {place.type !== 'matter' && (hasClients || place.type === 'office') && (
          <OfficeBar place={place} go={go} onCommand={sendCommand} />
        )}
        <div className={classes['screen']}>
          {place.type === 'matter' ? (
            <MatterScreen
              key={`${place.matterId} ${place.recordKey ?? ''} ${String(visit)}`}
              matterId={place.matterId}
              recordKey={place.recordKey ?? null}
              onOpenMatter={(id) => go({ type: 'matter', matterId: id })}
              onClose={() => go({ type: 'clients' })}
            />
          ) : screen === undefined ? (
            <ClientsScreen onOpenMatter={(id) => go({ type: 'matter', matterId: id })} />
          ) : (
            <PanelBoundary key={screen.key} name={screen.label}>
              {screen.render({ go })}
            </PanelBoundary>
          )}
        </div>
      </div>
      <BackgroundWork go={go} />
      {!wasOpened && <MatterMadeReady />}
      {dialog === 'about' && <AboutDialog onClose={close} />}
      {dialog === 'show-shortcuts' && <ShortcutsDialog onClose={close} />}
      {dialog === 'set-initials' && persons !== undefined && (
        <InitialsDialog persons={persons} onClose={close} />
      )}
      {open?.render({ onClose: close, go, matterId, onCommand: closeAndDo })}
    </ClientScope>
  );
}
