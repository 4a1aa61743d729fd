import { useState } from 'react';
import { useClientScope } from '../data/client-scope.tsx';
import { useKeptDrafts } from '../host/host-context.tsx';

/**
 * Under which name something is kept that can name any client. What was typed before courtroom mode is
 * not shown in it; what is typed in it comes back afterwards too.
 *
 * @param whole the name outside of courtroom mode: `quick-add/<matter>`
 */
export function useKeptName(whole: string): string {
  const drafts = useKeptDrafts();
  const isAlone = useClientScope() !== null;
  const [name] = useState(() => {
    const alone = `${whole}/alone`;
    const isLeft = drafts.read(whole) === null && drafts.read(alone) !== null;
    return isAlone || isLeft ? alone : whole;
  });
  return name;
}
