import { useEffect, useState } from 'react';
import { ImportStart } from '../features/imports/import-start.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { clearDialogNotice } from '../ui/dialog-notice.ts';
import { Waiting } from '../ui/waiting.tsx';
import { dropFile, takeDroppedFile, useDropTaker } from './dropped-file.ts';
import { ImportReader } from './import-reader.tsx';
import { notifyFailure } from './notify.ts';
import type { OfficeDialogProps } from './office-dialog-props.ts';
import type { ImportFile } from './use-import-reading.ts';
import { LARGEST_IMPORT } from '../../shared/imports/open-file.ts';

type State =
  | { readonly type: 'opening' }
  | { readonly type: 'start'; readonly text: string }
  /** `text` stands where it was pasted. */
  | { readonly type: 'file'; readonly file: ImportFile; readonly text: string };

/** Takes in a file: chosen, dropped or pasted, seen before anything is added, added as one act. */
export function ImportDialog(props: OfficeDialogProps) {
  const [given] = useState(takeDroppedFile);
  const [state, setState] = useState<State>(given === null ? start : { type: 'opening' });
  const openFile = (file: File) => {
    clearDialogNotice();
    return stateOfFile(file).then(setState);
  };
  useDropTaker(state.type === 'start' ? (file) => void openFile(file) : null);
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
  return (
    <DialogFrame title="Take in a file" fullScreen onClose={props.onClose}>
      {state.type === 'opening' && <Waiting what="Reading" />}
      {state.type === 'start' && (
        <ImportStart
          text={state.text}
          onFile={(file) => void openFile(file)}
          onText={(text) => setState({ type: 'file', file: pasted(text), text })}
        />
      )}
      {state.type === 'file' && (
        <ImportReader
          {...props}
          file={state.file}
          onOther={() => setState({ type: 'start', text: state.text })}
          onHandOver={(command) => {
            dropFile(new File([state.file.bytes], state.file.name));
            props.onCommand(command);
          }}
        />
      )}
    </DialogFrame>
  );
}

const start: State = { type: 'start', text: '' };

async function stateOfFile(file: File): Promise<State> {
  if (file.size > LARGEST_IMPORT) {
    const megabytes = LARGEST_IMPORT / 1024 / 1024;
    notifyFailure({ code: 'import/too-large', details: { file: file.name, megabytes } });
    return start;
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { type: 'file', file: { name: file.name, bytes }, text: '' };
  } catch {
    // A folder, or a file that is gone since it was chosen.
    notifyFailure({ code: 'import/unreadable', details: { file: file.name } });
    return start;
  }
}

function pasted(text: string): ImportFile {
  return { name: 'Pasted table.txt', bytes: new TextEncoder().encode(text) };
}
