import type { MenuCommand } from '../../shared/menu-command.ts';
import type { Go } from './place.ts';

/** What every dialog is given that opens from anywhere. */
export type OfficeDialogProps = {
  readonly onClose: () => void;
  readonly go: Go;
  /** The matter that is open; null on the screens across clients. */
  readonly matterId: string | null;
  /** Closes the dialog and does what a menu item does. */
  readonly onCommand: (command: MenuCommand) => void;
};
