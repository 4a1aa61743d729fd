import { menuCommandSchema, type MenuCommand } from '../../shared/menu-command.ts';
import { describeFound } from '../../shared/search/describe-found.ts';
import type { Found } from '../../shared/search/search.ts';
import { useOffice } from '../data/office.ts';
import { Palette } from '../features/palette/palette.tsx';
import { useStartState } from '../host/host-context.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { commandList } from './command-list.ts';
import type { OfficeDialogProps } from './office-dialog-props.ts';
import { isAnswered } from './use-menu.ts';

/** Commands of which the palette itself is one, or that only make sense while somebody types. */
const unlisted: readonly MenuCommand[] = ['show-palette', 'find'];

/** Finds everything, and does everything that the menu does. */
export function PaletteDialog({ onClose, go, matterId, onCommand }: OfficeDialogProps) {
  const office = useOffice();
  const { isMac } = useStartState();
  const acts = commandList(isMac)
    .filter(
      ({ command, needsMatter }) =>
        !unlisted.includes(command) &&
        (matterId !== null || !needsMatter) &&
        // Not every screen has something to print.
        (command !== 'export-pdf' || isAnswered(command)),
    )
    .map(({ command, what, keys }) => ({ key: command, label: what, keys }));
  const open = (found: Found) => {
    onClose();
    const { recordKey } = describeFound(found);
    const place = { type: 'matter', matterId: found.view.matter.id } as const;
    go(recordKey === null ? place : { ...place, recordKey });
  };
  return (
    <DialogFrame title="Find or do anything" size="lg" onClose={onClose}>
      <Palette
        matters={office?.matters}
        documents={office?.documents}
        acts={acts}
        onAct={(key) => onCommand(menuCommandSchema.parse(key))}
        onOpen={open}
        onClose={onClose}
      />
    </DialogFrame>
  );
}
