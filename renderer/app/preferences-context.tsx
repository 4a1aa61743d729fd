import { createContext, type ReactNode, use, useState } from 'react';
import type { Preferences } from '../../shared/ipc.ts';
import { invariant } from '../../shared/result/invariant.ts';
import { useHost, useStartState } from '../host/host-context.tsx';
import { setCurrentPerson } from './current-person.ts';
import { notifyFailure } from './notify.ts';

type Value = {
  readonly preferences: Preferences;
  readonly change: (part: Partial<Preferences>) => void;
};

const PreferencesContext = createContext<Value | null>(null);

/** Keeps the choices of this laptop for everything below. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const host = useHost();
  const start = useStartState();
  const [preferences, setPreferences] = useState(start.preferences);
  const change = (part: Partial<Preferences>) => {
    setPreferences((now) => ({ ...now, ...part }));
    if (part.personId !== undefined) setCurrentPerson(part.personId);
    void host.call('preferences:write', part).then((written) => {
      if (!written.ok) notifyFailure(written.failure);
    });
  };
  return <PreferencesContext value={{ preferences, change }}>{children}</PreferencesContext>;
}

/** The choices of this laptop, and how to change them. */
export function usePreferences(): Value {
  const value = use(PreferencesContext);
  invariant(value, 'PreferencesProvider stands above');
  return value;
}
