import { useEffect, useRef, useState } from 'react';
import { mappingFor, answersOfMapping } from '../../shared/imports/saved-mapping.ts';
import {
  type FileReading,
  type ImportAnswers,
  noAnswers,
} from '../../shared/imports/file-reading.ts';
import type { ImportMapping } from '../../shared/model/import-mapping.ts';
import type { Failure } from '../../shared/result/result.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import { type ImportSession, openSession } from '../features/imports/import-session.ts';

/** A file that was chosen, dropped or pasted. */
export type ImportFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** A file on its way from bytes to lines. */
export type ImportReadingState = {
  readonly isOpened: boolean;
  /** The last reading; null until there is one. */
  readonly reading: FileReading | null;
  /** Why there is none. */
  readonly failure: Failure | null;
  /** The answers that were asked last are not read yet. */
  readonly isReading: boolean;
  readonly answers: ImportAnswers;
  /** The saved mapping that the answers are of. */
  readonly mapping: ImportMapping | null;
  readonly answer: (answers: ImportAnswers) => void;
};

/**
 * Reads a file in a worker, and anew with every answer. A mapping that was saved for the same headings
 * is used as soon as the sheet is known.
 */
export function useImportReading(
  file: ImportFile,
  mappings: readonly ImportMapping[],
  today: CivilDay,
): ImportReadingState {
  const session = useRef<ImportSession | null>(null);
  const latest = useRef(mappings);
  const [isOpened, setIsOpened] = useState(false);
  const [reading, setReading] = useState<FileReading | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isReading, setIsReading] = useState(true);
  const [answers, setAnswers] = useState(noAnswers);
  const [mapping, setMapping] = useState<ImportMapping | null>(null);
  useEffect(() => {
    latest.current = mappings;
  });
  useEffect(() => {
    const opened = openSession(file, today, () => setIsOpened(true));
    session.current = opened;
    void readFirst(opened, () => latest.current).then((first) => {
      if (session.current !== opened) return;
      setIsReading(false);
      if (!first.reading.ok) setFailure(first.reading.failure);
      else {
        setReading(first.reading.value);
        setAnswers(first.answers);
        setMapping(first.mapping);
      }
    });
    return () => {
      session.current = null;
      opened.end();
    };
  }, [file, today]);

  const answer = (next: ImportAnswers) => {
    const opened = session.current;
    if (opened === null) return;
    setAnswers(next);
    if (next.sheet !== answers.sheet) setMapping(null);
    setIsReading(true);
    void opened.readLast(next).then((read) => {
      if (session.current !== opened || read === null) return;
      setIsReading(false);
      if (read.ok) setReading(read.value);
      else setFailure(read.failure);
    });
  };
  return { isOpened, reading, failure, isReading, answers, mapping, answer };
}

async function readFirst(session: ImportSession, mappings: () => readonly ImportMapping[]) {
  const reading = await session.read(noAnswers);
  const asRead = { reading, answers: noAnswers, mapping: null };
  const sheet = reading.ok ? reading.value.sheet : null;
  const mapping = sheet === null ? null : mappingFor(sheet, mappings());
  if (sheet === null || mapping === null) return asRead;
  const answers = { ...noAnswers, sheet: answersOfMapping(mapping, sheet) };
  const mapped = await session.read(answers);
  // A mapping that leads nowhere must not keep the file from being read.
  return mapped.ok ? { reading: mapped, answers, mapping } : asRead;
}
