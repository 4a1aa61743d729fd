import { Stack, Text } from '@mantine/core';
import { PackAgeLine } from '../features/deadlines/pack-age-line.tsx';
import { useStartState } from '../host/host-context.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { useAgeOfPacks } from './use-age-of-packs.ts';

type Props = { readonly onClose: () => void };

/** Versions, and what the app does not do. */
export function AboutDialog({ onClose }: Props) {
  const { versions } = useStartState();
  const age = useAgeOfPacks();
  return (
    <DialogFrame title="About Paradocket" size="md" onClose={onClose}>
      <Stack gap="xs">
        <Text size="sm">Version {versions.app}</Text>
        <Text size="sm">
          Electron {versions.electron}, Chromium {versions.chrome}, Node {versions.node}
        </Text>
        <Text size="sm">
          Parallel dockets: custody, hearings and release of one client on one axis. It never uses
          the network. It is a tool for attorneys and no legal advice: check every date against its
          source.
        </Text>
        <PackAgeLine age={age} />
      </Stack>
    </DialogFrame>
  );
}
