import type { Go } from './place.ts';

/** What the dialog that reads a notice is given, and hands on to its parts. */
export type NoticeDialogProps = {
  readonly onClose: () => void;
  readonly go: Go;
  /** The matter that is open; null on the screens across clients. */
  readonly matterId: string | null;
};
