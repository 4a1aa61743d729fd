import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type KeptDraft as Stored, MOST_DRAFT_LETTERS } from '../../shared/form-draft.ts';
import type { Failure } from '../../shared/result/result.ts';
import { useHost, useKeptDrafts } from './host-context.tsx';

/** How long somebody may pause in typing before what stands in the form is kept. */
const PAUSE_MS = 400;

/** What was kept of a form. */
export type FoundDraft<T> = {
  readonly value: T;
  /** UTC milliseconds. */
  readonly savedAt: number;
  /** The record was changed since: each field has to be looked at. */
  readonly isStale: boolean;
};

/** A half-typed form that survives a closed window. */
export type KeptDraft<T> = {
  /** Null where nothing was kept. */
  readonly found: FoundDraft<T> | null;
  /** Why it could not be kept or shown; null where all is well. */
  readonly failure: Failure | null;
  /** Another number for each fresh start: the form's key. */
  readonly generation: number;
  /** Keeps what stands in the form, as JSON, once typing pauses. */
  readonly keep: (text: string) => void;
  /** Forgets it: the form was saved, or thrown away on purpose. */
  readonly clear: () => void;
  /** Forgets it and empties the form. */
  readonly startAfresh: () => void;
};

/**
 * Keeps a half-typed form with the main process, never in web storage. What is typed is kept when
 * typing pauses, when the form closes and when the window does; a crash takes the last moment at most.
 *
 * @param key which form of which record: `event/<matter>/<event>`; the same for the life of the form
 * @param rev revision of the record that is edited; 0 for a new one
 * @param read makes a draft of what was kept; null where it is none
 *
 * @example
 * const kept = useKeptDraft('stint/m1/new', 0, readStintDraft);
 */
export function useKeptDraft<T>(
  key: string,
  rev: number,
  read: (value: unknown) => T | null,
): KeptDraft<T> {
  const host = useHost();
  const drafts = useKeptDrafts();
  const [first] = useState(() => lookedUp(drafts.read(key), rev, read));
  const [found, setFound] = useState(first.found);
  const [failure, setFailure] = useState(first.failure);
  const [generation, setGeneration] = useState(0);
  const pending = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const text = pending.current;
    pending.current = null;
    if (text === null) return;
    if (text.length > MOST_DRAFT_LETTERS) {
      setFailure(failureOf('draft/too-long'));
      return;
    }
    void drafts.write({ key, rev, text }).then((written) => {
      setFailure(written.ok ? null : written.failure);
    });
  }, [drafts, key, rev]);
  const keep = useCallback(
    (text: string) => {
      pending.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE_MS);
    },
    [flush],
  );
  const clear = useCallback(() => {
    clearTimeout(timer.current);
    pending.current = null;
    drafts.clear(key);
  }, [drafts, key]);
  const startAfresh = useCallback(() => {
    clear();
    setFound(null);
    setFailure(null);
    setGeneration((now) => now + 1);
  }, [clear]);

  useEffect(() => host.on('app:closing', flush), [host, flush]);
  useEffect(() => flush, [flush]);

  return useMemo(
    () => ({ found, failure, generation, keep, clear, startAfresh }),
    [found, failure, generation, keep, clear, startAfresh],
  );
}

function lookedUp<T>(
  kept: Stored | null,
  rev: number,
  read: (value: unknown) => T | null,
): { readonly found: FoundDraft<T> | null; readonly failure: Failure | null } {
  if (kept === null) return { found: null, failure: null };
  const value = read(parsed(kept.text));
  if (value === null) return { found: null, failure: failureOf('draft/unreadable') };
  return { found: { value, savedAt: kept.savedAt, isStale: kept.rev !== rev }, failure: null };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failureOf(code: string): Failure {
  return { code, details: {} };
}
