import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { StartState } from '../../shared/ipc.ts';
import { invariant } from '../../shared/result/invariant.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import { civilToday } from '../../shared/time/court-time.ts';
import type { Host } from './host.ts';
import { createKeptDrafts, type KeptDrafts } from './kept-drafts.ts';

type HostAndStart = { readonly host: Host; readonly start: StartState };
type Value = HostAndStart & { readonly drafts: KeptDrafts };

const HostContext = createContext<Value | null>(null);

/** Hands the host and the state at start to everything below. */
export function HostProvider({ host, start, children }: HostAndStart & { children: ReactNode }) {
  const [drafts] = useState(() => createKeptDrafts(host, start.formDrafts, () => nowOf(start)));
  return <HostContext value={{ host, start, drafts }}>{children}</HostContext>;
}

/** The page's door to the outside. */
export function useHost(): Host {
  return useHostAndStart().host;
}

/** The half-typed forms that are kept. */
export function useKeptDrafts(): KeptDrafts {
  return useHostAndStart().drafts;
}

/** What the main process said at start. */
export function useStartState(): StartState {
  return useHostAndStart().start;
}

/** UTC milliseconds by the one clock of the main process. */
export function nowOf(start: StartState): number {
  return Date.now() + start.clockOffsetMs;
}

/** The laptop's civil day; it changes at midnight while the app is open. */
export function useToday(): CivilDay {
  const start = useStartState();
  const [today, setToday] = useState(() => civilToday(nowOf(start), start.zone));
  useEffect(() => {
    const timer = setInterval(() => setToday(civilToday(nowOf(start), start.zone)), 30_000);
    return () => clearInterval(timer);
  }, [start]);
  return today;
}

function useHostAndStart(): Value {
  const value = useContext(HostContext);
  invariant(value, 'HostProvider stands above');
  return value;
}
