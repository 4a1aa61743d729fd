import { useEffect, useState } from 'react';
import type { MenuCommand } from '../../shared/menu-command.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { clearDialogNotice } from '../ui/dialog-notice.ts';
import { Waiting } from '../ui/waiting.tsx';
import { dropFile, takeDroppedFile } from './dropped-file.ts';
import { ImportReader } from './import-reader.tsx';
import { notifyFailure } from './notify.ts';
import type { OfficeDialogProps } from './office-dialog-props.ts';
import { PastedTable } from './pasted-table.tsx';
import type { ImportFile } from './use-import-reading.ts';
import { LARGEST_IMPORT } from '../../shared/imports/open-file.ts';

type State =
  | { readonly type: 'opening' }
  | { readonly type: 'start' }
  | { readonly type: 'file'; readonly file: ImportFile };

/** Takes in a file: chosen, dropped or pasted, seen before anything is added, added as one act. */
export function ImportDialog(props: OfficeDialogProps) {
  const [given] = useState(takeDroppedFile);
  const [state, setState] = useState<State>(given === null ? start : { type: 'opening' });
  const openFile = (file: File) => {
    clearDialogNotice();
    return stateOfFile(file).then(setState);
  };
  useEffect(() => {
    if (given === null) return undefined;
    const still = { open: true };
    void stateOfFile(given).then((next) => {
      if (still.open) setState(next);
    });
    return () => {
      still.open = false;
    };
  }, [given]);
  const handOver = (file: ImportFile, command: MenuCommand) => {
    dropFile(new File([file.bytes], file.name));
    props.onCommand(command);
  };
  return (
    <DialogFrame title="Take in a file" fullScreen onClose={props.onClose}>
      {state.type === 'opening' && <Waiting what="Reading" />}
      {state.type === 'start' && (
        <PastedTable {...props} onFile={(file) => void openFile(file)} onHandOver={handOver} />
      )}
      {state.type === 'file' && (
        <ImportReader
          {...props}
          file={state.file}
          onOther={() => setState(start)}
          onHandOver={(command) => handOver(state.file, command)}
        />
      )}
    </DialogFrame>
  );
}

const start: State = { type: 'start' };

async function stateOfFile(file: File): Promise<State> {
  if (file.size > LARGEST_IMPORT) {
    const megabytes = LARGEST_IMPORT / 1024 / 1024;
    notifyFailure({ code: 'import/too-large', details: { file: file.name, megabytes } });
    return start;
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { type: 'file', file: { name: file.name, bytes } };
  } catch {
    // A folder, or a file that is gone since it was chosen.
    notifyFailure({ code: 'import/unreadable', details: { file: file.name } });
    return start;
  }
}
