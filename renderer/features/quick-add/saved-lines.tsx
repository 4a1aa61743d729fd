import { Button } from '@mantine/core';
import classes from './quick-add.module.css';

/** A line that was saved since the dialog opened. */
export type SavedLine = {
  readonly id: string;
  /** As it was typed. */
  readonly text: string;
  readonly sentence: string;
  readonly matterId: string;
};

const SHOWN = 5;

type Props = { readonly lines: readonly SavedLine[]; readonly onUndo: () => void };

/** What was saved since the dialog opened, the last one first; that one can be taken back. */
export function SavedLines({ lines, onUndo }: Props) {
  if (lines.length === 0) return null;
  return (
    <ol aria-label="Saved just now" className={classes['saved']}>
      {lines.slice(0, SHOWN).map(({ id, sentence }, index) => (
        <li key={`${id} ${lines.length - index}`}>
          <span>{sentence}</span>
          {index === 0 && (
            <Button size="compact-xs" variant="subtle" onClick={onUndo}>
              Undo
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
