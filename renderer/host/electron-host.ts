import type { Bridge } from '../../shared/bridge.ts';
import { channels, pushes, type PushOf, type ResponseOf } from '../../shared/ipc.ts';
import { invariant } from '../../shared/result/invariant.ts';
import type { Host } from './host.ts';

/** The host behind the preload of the real app. */
export function createElectronHost(): Host {
  const bridge = (window as { paradocket?: Bridge }).paradocket;
  invariant(bridge, 'the preload gives the page its bridge');
  return {
    async call(channel, request) {
      const answer = await bridge.call(channel, request);
      return channels[channel].response.parse(answer) as ResponseOf<typeof channel>;
    },
    on(push, listener) {
      return bridge.listen(push, (value) => {
        listener(pushes[push].parse(value) as PushOf<typeof push>);
      });
    },
  };
}
