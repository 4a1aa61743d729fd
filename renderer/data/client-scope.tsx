import { createContext, type ReactNode, use } from 'react';

const ClientScopeContext = createContext<string | null>(null);

type Props = { readonly clientId: string | null; readonly children: ReactNode };

/** Below it no other client is there: what somebody who looks over the shoulder may see. */
export function ClientScope({ clientId, children }: Props) {
  return <ClientScopeContext value={clientId}>{children}</ClientScopeContext>;
}

/** The only client who may be shown; null = all may. */
export function useClientScope(): string | null {
  return use(ClientScopeContext);
}
