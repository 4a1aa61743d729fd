import { useEffect, useRef } from 'react';
import type { MenuCommand } from '../../shared/menu-command.ts';
import type { FilePurpose } from '../../shared/imports/tell-purpose.ts';
import { tellDrop } from '../features/imports/tell-drop.ts';
import { useHost } from '../host/host-context.tsx';
import { notifyFailure } from './notify.ts';

/** A file that was dropped on the window and that no dialog has taken yet. */
let waiting: File | null = null;

/** Puts a file where the next dialog that reads one takes it from. */
export function dropFile(file: File): void {
  waiting = file;
}

/** The file that was dropped last; handed out once. */
export function takeDroppedFile(): File | null {
  const file = waiting;
  waiting = null;
  return file;
}

/** The dialog that would read a dropped file now; null where none would. */
let taker: ((file: File) => void) | null = null;

/** Lets an open dialog take what is dropped; null while it has no room for it. */
export function useDropTaker(take: ((file: File) => void) | null): void {
  useEffect(() => {
    if (take === null) return undefined;
    taker = take;
    return () => {
      if (taker === take) taker = null;
    };
  });
}

/** What opens a dropped file of each purpose. */
const commands = {
  'matter-file': 'open-file',
  'take-in': 'take-in-file',
  notice: 'read-notice',
} as const satisfies Record<FilePurpose, MenuCommand>;

/**
 * Lets a file be dropped anywhere on the window, or be opened with the app from outside: a matter file
 * opens, a table, calendar or docket is taken in, anything else is read as a notice; its content tells
 * which. Where a dialog is open that does not wait for one, it is refused in words, so that nothing that
 * was typed is lost. Of several files the first is read, and the others are said.
 */
export function useDroppedFiles(open: (command: MenuCommand) => void): void {
  const host = useHost();
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    const openAs = (file: File, command: MenuCommand) => {
      waiting = file;
      latest.current(command);
    };
    /** What an open dialog does with it; null where none is open. */
    const toDialog = (file: File): 'taken' | 'refused' | null => {
      if (taker !== null) {
        taker(file);
        return 'taken';
      }
      if (document.querySelector('[role="dialog"][aria-modal="true"]') === null) return null;
      notifyFailure({ code: 'document/busy', details: { name: file.name } });
      return 'refused';
    };
    const openByContent = async (file: File) => {
      const purpose = await tellDrop(file).catch((): FilePurpose => 'notice');
      // A dialog may have been opened in the meantime.
      if (toDialog(file) === null) openAs(file, commands[purpose]);
    };
    /** False where it was refused. */
    const receive = (file: File): boolean => {
      const answer = toDialog(file);
      if (answer === null) void openByContent(file);
      return answer !== 'refused';
    };
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      const [file, ...others] = [...(event.dataTransfer?.files ?? [])];
      if (file === undefined || !receive(file) || others.length === 0) return;
      notifyFailure({
        code: 'document/one-at-a-time',
        details: { name: file.name, others: others.map((one) => one.name).join(', ') },
      });
    };
    const takeGiven = async () => {
      const given = await host.call('file:given', undefined);
      if (!given.ok) notifyFailure(given.failure);
      else if (given.value !== null) receive(new File([given.value.bytes], given.value.name));
    };
    void takeGiven();
    const endGiven = host.on('file:given', () => void takeGiven());
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      endGiven();
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [host]);
}
