import type { Channel, Push, PushOf, RequestOf, ResponseOf } from '../../shared/ipc.ts';

/** The page's view of the outside world: everything that is not the page itself. */
export interface Host {
  /** Asks the main process; the answer has passed the channel's schema. */
  call<C extends Channel>(channel: C, request: RequestOf<C>): Promise<ResponseOf<C>>;
  /** Listens to the main process; returns what ends it. */
  on<P extends Push>(push: P, listener: (value: PushOf<P>) => void): () => void;
}
