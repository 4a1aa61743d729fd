import {
  type LockChannel,
  lockChannels,
  type OpenRequest,
} from '../../shared/ipc/lock-channels.ts';
import { invariant } from '../../shared/result/invariant.ts';
import type { Failure } from '../../shared/result/result.ts';
import type { Preferences } from '../../shared/ipc.ts';

/** The bridge as this page uses it: its channels are answered for the locked window alone. */
type LockBridge = { readonly call: (channel: LockChannel, request: unknown) => Promise<unknown> };

/** What a wrong guess is answered with: why, and how long the next one waits, in milliseconds. */
export type NotOpened = { readonly failure: Failure; readonly waitMs: number };

/** What this page can ask. */
export type LockHost = {
  readonly state: () => Promise<{
    readonly colorScheme: Preferences['colorScheme'];
    readonly waitMs: number;
  }>;
  /** Null where it opened: the main window takes the place of this one. */
  readonly open: (secret: OpenRequest) => Promise<NotOpened | null>;
};

/** The host behind the preload of the real app. */
export function lockHost(): LockHost {
  const bridge = (window as { paradocket?: LockBridge }).paradocket;
  invariant(bridge, 'the preload gives the page its bridge');
  return {
    state: async () =>
      lockChannels['lock:state'].response.parse(await bridge.call('lock:state', undefined)),
    open: async (secret) =>
      lockChannels['lock:open'].response.parse(await bridge.call('lock:open', secret)),
  };
}
