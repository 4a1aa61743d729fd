import { Kbd, Modal, Table } from '@mantine/core';

const shortcuts: readonly (readonly [string, string])[] = [
  ['Ctrl J', 'Add a hearing'],
  ['Ctrl E', 'Add an event of any kind'],
  ['Ctrl Z, Ctrl Shift Z', 'Undo, redo'],
  ['Ctrl F', 'Find in this matter'],
  ['Ctrl G', 'Go to a date'],
  ['Ctrl 1, 2, 3', 'Timeline, table, change log'],
  ['Ctrl L', 'All clients'],
  ['Ctrl O', 'Open a matter file'],
  ['Ctrl S', 'Save the matter as a file'],
  ['Ctrl P', 'Export PDF'],
  ['← →', 'On the axis: earlier, later'],
  ['↑ ↓', 'On the axis: lane above, lane below'],
  ['Home, End', 'On the axis: first, last'],
  ['+ − 0', 'On the axis: zoom in, out, fit'],
  ['Enter', 'Open what is selected'],
  ['Escape', 'Close, or clear the selection'],
];

type Props = { readonly isOpen: boolean; readonly onClose: () => void };

/** All keys on one page. On macOS Ctrl is Cmd. */
export function ShortcutsDialog({ isOpen, onClose }: Props) {
  return (
    <Modal opened={isOpen} onClose={onClose} title="Keyboard shortcuts">
      <Table verticalSpacing={4} withRowBorders={false}>
        <Table.Tbody>
          {shortcuts.map(([keys, what]) => (
            <Table.Tr key={keys}>
              <Table.Td w={140}>
                <Kbd>{keys}</Kbd>
              </Table.Td>
              <Table.Td>{what}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
