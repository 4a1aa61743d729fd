import { Button } from '@mantine/core';
import { UNVERIFIED } from '../../../shared/model/verification.ts';
import classes from './quick-add.module.css';

/** A line that was saved since the dialog opened. */
export type SavedLine = {
  readonly id: string;
  /** As it was typed. */
  readonly text: string;
  readonly sentence: string;
  /** It gave a date that a second person has yet to compare. */
  readonly unverified: boolean;
  readonly matterId: string;
  /** The stint that tells of a transfer; null where none does. */
  readonly transfer: string | null;
};

const SHOWN = 5;

type Props = {
  readonly lines: readonly SavedLine[];
  /** Null where the last line stands elsewhere. */
  readonly onUndo: (() => void) | null;
};

/** Takes the last line back. */
export function UndoButton({ onUndo }: { readonly onUndo: () => void }) {
  return (
    <Button size="compact-xs" variant="subtle" onClick={onUndo}>
      Undo
    </Button>
  );
}

/** What was saved since the dialog opened, the last one first; that one can be taken back. */
export function SavedLines({ lines, onUndo }: Props) {
  if (lines.length === 0) return null;
  return (
    <ol aria-label="Saved before" className={classes['saved']}>
      {lines.slice(0, SHOWN).map(({ id, sentence, unverified }, index) => (
        <li key={`${id} ${lines.length - index}`}>
          <span>
            {sentence}
            {unverified && <span className={classes['unverified']}> · {UNVERIFIED}</span>}
          </span>
          {index === 0 && onUndo !== null && <UndoButton onUndo={onUndo} />}
        </li>
      ))}
    </ol>
  );
}
