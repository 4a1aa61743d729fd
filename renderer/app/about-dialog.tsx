import { Modal, Stack, Text } from '@mantine/core';
import { useStartState } from '../host/host-context.tsx';

type Props = { readonly isOpen: boolean; readonly onClose: () => void };

/** Versions, and what the app does not do. */
export function AboutDialog({ isOpen, onClose }: Props) {
  const { versions } = useStartState();
  return (
    <Modal opened={isOpen} onClose={onClose} title="About Paradocket">
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
      </Stack>
    </Modal>
  );
}
