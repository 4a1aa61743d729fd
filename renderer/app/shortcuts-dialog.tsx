import { Kbd, SimpleGrid, Table } from '@mantine/core';
import { useStartState } from '../host/host-context.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { type Shortcut, shortcutList } from './shortcut-list.ts';

type Props = { readonly onClose: () => void };

/** All keys on one page. */
export function ShortcutsDialog({ onClose }: Props) {
  const { isMac } = useStartState();
  const all = shortcutList(isMac);
  const half = Math.ceil(all.length / 2);
  return (
    <DialogFrame title="Keyboard shortcuts" onClose={onClose}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Keys shortcuts={all.slice(0, half)} />
        <Keys shortcuts={all.slice(half)} />
      </SimpleGrid>
    </DialogFrame>
  );
}

function Keys({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  return (
    <Table verticalSpacing={4} withRowBorders={false}>
      <Table.Tbody>
        {shortcuts.map(({ keys, what }) => (
          <Table.Tr key={what}>
            <Table.Td w={150}>
              <Kbd>{keys}</Kbd>
            </Table.Td>
            <Table.Td>{what}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
