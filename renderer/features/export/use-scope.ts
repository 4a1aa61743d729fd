import { useMemo, useState } from 'react';
import { copyOfMatter } from '../../../shared/export/copy-of-matter.ts';
import type { FormDialogProps } from './form-dialog-props.ts';
import { sayHeldBack } from './say-held-back.ts';
import type { FormOptions } from './use-save-form.ts';

/** The whole matter or what the filter shows, as a person chooses. */
export type Scope = {
  readonly options: FormOptions;
  /** Says what may not leave the office; empty where all may. */
  readonly leftOut: readonly string[];
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
  const shown = useMemo(() => {
    const kept = new Set(keys);
    return whole.chronology.rows.filter(({ key }) => kept.has(key)).length;
  }, [whole, keys]);
  const options = useMemo(
    () => ({ asOf: today, onlyRows: onlyShown ? keys : null }),
    [today, onlyShown, keys],
  );
  return {
    options,
    leftOut: whole.leftOut.length === 0 ? [] : [sayHeldBack(whole.leftOut.length)],
    choice: {
      onlyShown,
      isFiltered,
      whole: whole.chronology.rows.length,
      shown,
      onChange,
    },
  };
}
