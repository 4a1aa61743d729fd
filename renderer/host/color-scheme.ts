import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';
import type { StartState } from '../../shared/ipc.ts';
import type { Host } from './host.ts';

/** Keeps light or dark with the main process: nothing of ours goes into web storage. */
export function createColorSchemeManager(host: Host, start: StartState): MantineColorSchemeManager {
  let current: MantineColorScheme = start.preferences.colorScheme;
  return {
    get: () => current,
    set: (value) => {
      current = value;
      void host.call('preferences:write', { colorScheme: value });
    },
    subscribe: () => undefined,
    unsubscribe: () => undefined,
    clear: () => undefined,
  };
}
