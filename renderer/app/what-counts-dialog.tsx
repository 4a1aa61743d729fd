import { PackAgeLine } from '../features/deadlines/pack-age-line.tsx';
import { WhatCounts } from '../features/deadlines/what-counts.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { useAgeOfPacks } from './use-age-of-packs.ts';
import { usePacks } from './use-packs.ts';

/** What the app counts and what it does not, from the rules that it ships. */
export function WhatCountsDialog({ onClose }: { readonly onClose: () => void }) {
  const age = useAgeOfPacks();
  return (
    <DialogFrame title="What this counts and what it does not" onClose={onClose}>
      <PackAgeLine age={age} />
      <WhatCounts packs={usePacks()} />
    </DialogFrame>
  );
}
