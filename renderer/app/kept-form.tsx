import { Anchor, Text } from '@mantine/core';
import { Fragment, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { sentenceOf } from '../../shared/result/failure-sentence.ts';
import { nowOf, useStartState } from '../host/host-context.tsx';
import type { KeptDraft } from '../host/use-kept-draft.ts';
import { useDialog } from '../ui/dialog-frame.tsx';
import { KeptContext } from '../ui/kept-context.ts';
import { sayWhenKept } from '../ui/say-when-kept.ts';
import classes from './kept-form.module.css';

type Props<T> = {
  /** As `useKeptDraft` gives it. */
  readonly kept: KeptDraft<T>;
  /** The form takes all the height that its dialog has. */
  readonly isWhole?: boolean;
  /** Draws the form on what was kept; null where it begins as always. */
  readonly children: (draft: T | null) => ReactNode;
};

/**
 * A form whose half-typed fields survive a closed window. Where something was kept it says since when,
 * and lets the person start afresh. The form inside stands in a `FormFrame`, which tells what is typed.
 */
export function KeptForm<T>({ kept, isWhole = false, children }: Props<T>) {
  const start = useStartState();
  const { onDiscard } = useDialog();
  const form = useRef<HTMLDivElement>(null);
  const { found, failure, generation, keep, clear, startAfresh } = kept;
  const isRestored = found !== null;
  const keeper = useMemo(() => ({ keep, clear, isRestored }), [keep, clear, isRestored]);
  useEffect(() => onDiscard(clear), [onDiscard, clear]);
  useEffect(() => {
    if (generation === 0) return;
    const { current } = form;
    const first = current?.querySelector<HTMLElement>('[data-autofocus]');
    if (first) first.focus();
    // A form that puts the focus somewhere itself has done so by now.
    else if (current?.contains(document.activeElement) === false)
      current.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [generation]);
  return (
    <div ref={form} className={isWhole ? classes['whole'] : undefined}>
      {isRestored && (
        <Text size="xs" c="dimmed" mb="xs" role="note">
          Kept from {sayWhenKept(found.savedAt, nowOf(start), start.zone)};{' '}
          <Anchor component="button" type="button" size="xs" onClick={startAfresh}>
            start afresh
          </Anchor>
          {found.isStale && '. The record was changed since: look at each field before you save.'}
        </Text>
      )}
      {failure !== null && (
        <Text size="xs" c="var(--warning-text)" mb="xs" role="status">
          {sentenceOf(failure).sentence}
        </Text>
      )}
      <KeptContext value={keeper}>
        <Fragment key={generation}>{children(found?.value ?? null)}</Fragment>
      </KeptContext>
    </div>
  );
}
