import { type Dispatch, type SetStateAction, useMemo, useState } from 'react';
import type { ChronologyFilter } from '../../shared/chronology/filter.ts';
import { type Look, plainLook } from '../../shared/chronology/view-look.ts';

/** How a matter is looked at now, and what changes it. */
export type LookState = {
  readonly look: Look;
  readonly change: (change: Partial<Look>) => void;
  readonly setFilter: Dispatch<SetStateAction<ChronologyFilter>>;
};

/** How a matter is looked at: the same for axis, table and export, in the present and in the past. */
export function useLook(): LookState {
  const [look, setLook] = useState(plainLook);
  return useMemo(
    () => ({
      look,
      change: (change) => setLook((now) => ({ ...now, ...change })),
      setFilter: (next) =>
        setLook((now) => ({
          ...now,
          filter: typeof next === 'function' ? next(now.filter) : next,
        })),
    }),
    [look],
  );
}
