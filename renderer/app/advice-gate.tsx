import type { ReactNode } from 'react';
import { NotAdvice } from '../features/deadlines/not-advice.tsx';
import { usePreferences } from './preferences-context.tsx';
import { useIsAdvised } from './use-is-advised.ts';
import { sendCommand } from './use-menu.ts';

/** As many persons as one laptop remembers. */
const MOST = 1_000;

/**
 * Stands before every computed date: once per person it shows that the date is no legal advice, and
 * the date only after that was read.
 */
export function AdviceGate({ children }: { readonly children: ReactNode }) {
  const { preferences, change } = usePreferences();
  const { advised, personId } = preferences;
  if (useIsAdvised()) return children;
  return (
    <NotAdvice
      onRead={() => change({ advised: [...advised, personId].slice(-MOST) })}
      onMore={() => sendCommand('what-counts')}
    />
  );
}
