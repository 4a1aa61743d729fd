import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { StartState } from '../../shared/ipc.ts';
import { invariant } from '../../shared/result/invariant.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import { civilToday } from '../../shared/time/court-time.ts';
import type { Host } from './host.ts';

type HostAndStart = { readonly host: Host; readonly start: StartState };

const HostContext = createContext<HostAndStart | null>(null);

/** Hands the host and the state at start to everything below. */
export function HostProvider({ host, start, children }: HostAndStart & { children: ReactNode }) {
  return <HostContext value={{ host, start }}>{children}</HostContext>;
}

/** The page's door to the outside. */
export function useHost(): Host {
  return useHostAndStart().host;
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

function useHostAndStart(): HostAndStart {
  const value = useContext(HostContext);
  invariant(value, 'HostProvider stands above');
  return value;
}
