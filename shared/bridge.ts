import type { Channel, Push } from './ipc.ts';

/** What the preload puts on the page as `window.paradocket`. Values are unchecked on this bridge. */
export type Bridge = {
  readonly call: (channel: Channel, request: unknown) => Promise<unknown>;
  /** Returns what ends the subscription. */
  readonly listen: (push: Push, listener: (value: unknown) => void) => () => void;
};
