import type { ReactNode } from 'react';
import { useKeptDraft } from '../host/use-kept-draft.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import type { KeptReader } from '../ui/kept-reader.ts';
import { KeptForm } from './kept-form.tsx';

type Props<T> = {
  readonly title: string;
  readonly size?: 'md' | 'lg' | 'xl';
  readonly fullScreen?: boolean;
  /** Another dialog stands on this one: Escape is meant for that. */
  readonly isCovered?: boolean;
  /**
   * Which form of which record: `claim/<matter>/<claim>`, `client/new`. Nothing that is kept under one
   * name is shown under another: name whatever the form is about.
   */
  readonly keptAs: string;
  /** Revision of the record that is edited; 0 for a new one. */
  readonly rev?: number;
  /** What of a kept draft the form can begin with; outside of any component, so that it stays the same. */
  readonly read: KeptReader<T>;
  readonly onClose: () => void;
  /** Draws the form on what was kept, null where it begins as always; `saved` closes once all is kept in the record. */
  readonly children: (draft: T | null, saved: () => void) => ReactNode;
};

/**
 * The dialog of every form: what is half typed in it survives a closed window and a crash, until it is
 * saved or thrown away. A `DialogFrame` alone is for what has no form, or one that is not worth it.
 */
export function FormDialog<T>(props: Props<T>) {
  // Another record is another form, though the dialog stays.
  return <OpenFormDialog key={props.keptAs} {...props} />;
}

function OpenFormDialog<T>({ keptAs, rev = 0, read, onClose, children, ...frame }: Props<T>) {
  const { fullScreen = false } = frame;
  const kept = useKeptDraft(keptAs, rev, read);
  const saved = () => {
    kept.clear();
    onClose();
  };
  return (
    <DialogFrame {...frame} onClose={onClose}>
      <KeptForm kept={kept} isWhole={fullScreen}>
        {(draft) => children(draft, saved)}
      </KeptForm>
    </DialogFrame>
  );
}
