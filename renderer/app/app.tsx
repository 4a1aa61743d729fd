import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { StoreProvider } from '../data/store-context.tsx';
import { createColorSchemeManager } from '../host/color-scheme.ts';
import { HostProvider } from '../host/host-context.tsx';
import type { Host } from '../host/host.ts';
import { pageNonce } from '../host/page-safety.ts';
import { PanelBoundary } from '../ui/panel-boundary.tsx';
import { theme } from '../ui/theme.ts';
import { DependantsGate } from './dependants-gate.tsx';
import { OpenFailure } from './open-failure.tsx';
import { type OpenedRecord, openRecord, openRecordAnew } from './open-record.ts';
import { PreferencesProvider } from './preferences-context.tsx';
import { Screens } from './screens.tsx';

type State = 'opening' | 'slow' | OpenedRecord;

/** A window stays empty no longer without a word. */
const SLOW_AFTER_MS = 3_000;

/** The app from the first paint on: opens the record, then shows its screens. */
export function App({ host }: { readonly host: Host }) {
  const [state, setState] = useState<State>('opening');
  useEffect(() => {
    let isMounted = true;
    const onSlow = () => setState((now) => (now === 'opening' ? 'slow' : now));
    // Also where each step is quick and there are many: a large record that is read anew.
    const slowTimer = setTimeout(onSlow, SLOW_AFTER_MS);
    const show = (opened: OpenedRecord) => {
      clearTimeout(slowTimer);
      if (!isMounted) return;
      setState(opened);
      if ('failure' in opened) return;
      void opened.store.confirmed.then((agrees) => {
        if (agrees || !isMounted) return;
        setState('opening');
        void openRecordAnew(host, opened.store, onSlow).then(show);
      });
    };
    void openRecord(host, onSlow).then(show);
    return () => {
      isMounted = false;
      clearTimeout(slowTimer);
    };
  }, [host]);

  const hasOpened = typeof state !== 'string';
  useEffect(() => {
    if (hasOpened) void host.call('app:drawn', undefined);
  }, [host, hasOpened]);

  if (state === 'opening') return null;
  if (state === 'slow') return <p role="status">Opening takes longer than usual…</p>;
  if ('failure' in state)
    return (
      <MantineProvider theme={theme} getStyleNonce={pageNonce}>
        <OpenFailure failure={state.failure} />
      </MantineProvider>
    );
  const { start, store } = state;
  return (
    <MantineProvider
      theme={theme}
      getStyleNonce={pageNonce}
      defaultColorScheme={start.preferences.colorScheme}
      colorSchemeManager={createColorSchemeManager(host, start)}
    >
      {/* Under every dialog; off the names of lanes and off what the details offer. */}
      <Notifications position="bottom-center" zIndex={150} />
      <HostProvider host={host} start={start}>
        <PreferencesProvider>
          <StoreProvider store={store}>
            <PanelBoundary name="The window">
              <DependantsGate>
                <Screens />
              </DependantsGate>
            </PanelBoundary>
          </StoreProvider>
        </PreferencesProvider>
      </HostProvider>
    </MantineProvider>
  );
}
