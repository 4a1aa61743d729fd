import { ok, type Result } from '../../shared/result/result.ts';
import { officeHere } from '../data/kept-for-exchange.ts';
import { useStore } from '../data/store-context.tsx';
import { useStartState } from '../host/host-context.tsx';
import type { KnownHere } from './take-in-file.ts';

/** Reads what a matter file is compared with before it is taken in, as it is when somebody asks. */
export function useKnownHere(): () => Promise<Result<KnownHere>> {
  const { zone } = useStartState();
  const store = useStore();
  return async () => {
    const here = await store.read(officeHere);
    return here.ok ? ok({ ...here.value, zone }) : here;
  };
}
