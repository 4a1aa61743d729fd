import { useMemo, useState } from 'react';
import { copyOfMatter, type MatterCopy } from '../../../shared/export/copy-of-matter.ts';
import type { FormDialogProps } from './form-dialog-props.ts';
import type { FormOptions } from './use-save-form.ts';

/** The whole matter or what the filter shows, as a person chooses. */
export type Scope = {
  readonly options: FormOptions;
  /** What may leave the office of what was chosen. */
  readonly copy: MatterCopy;
  readonly choice: {
    readonly onlyShown: boolean;
    readonly isFiltered: boolean;
    readonly whole: number;
    readonly shown: number;
    readonly onChange: (onlyShown: boolean) => void;
  };
};

/** What is saved of a matter; where a filter is set, what it shows is offered first. */
export function useScope({ view, chronology, isFiltered, today }: FormDialogProps): Scope {
  const [onlyShown, onChange] = useState(isFiltered);
  const keys = useMemo(() => chronology.rows.map(({ key }) => key), [chronology]);
  const whole = useMemo(() => copyOfMatter(view, today), [view, today]);
  const shown = useMemo(() => copyOfMatter(view, today, keys), [view, today, keys]);
  const options = useMemo(
    () => ({ asOf: today, onlyRows: onlyShown ? keys : null }),
    [today, onlyShown, keys],
  );
  return {
    options,
    copy: onlyShown ? shown : whole,
    choice: {
      onlyShown,
      isFiltered,
      whole: whole.chronology.rows.length,
      shown: shown.chronology.rows.length,
      onChange,
    },
  };
}
