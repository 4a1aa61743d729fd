import { useEffect, useState } from 'react';
import { NoticeStart } from '../features/notices/notice-start.tsx';
import { type NoticeFile, readNoticeFile } from '../features/notices/read-notice-file.ts';
import classes from '../features/notices/notices.module.css';
import { useHost } from '../host/host-context.tsx';
import type { Host } from '../host/host.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { takeDroppedFile } from './dropped-file.ts';
import { notifyFailure } from './notify.ts';
import { NoticeReader } from './notice-reader.tsx';
import type { NoticeDialogProps } from './notice-dialog-props.ts';
import { ScanEntry } from './scan-entry.tsx';
import { Waiting } from '../ui/waiting.tsx';

type State =
  | { readonly type: 'opening' }
  | { readonly type: 'start'; readonly text: string }
  | { readonly type: 'text'; readonly text: string; readonly file: NoticeFile | null }
  /** `digest` tells one scan from another: what is half typed beside it is kept under it. */
  | { readonly type: 'scan'; readonly file: NoticeFile; readonly digest: string };

/** Reads a notice: a dropped file, what is on the clipboard, or what is pasted or chosen here. */
export function NoticeDialog(props: NoticeDialogProps) {
  const host = useHost();
  const [state, setState] = useState<State>({ type: 'opening' });
  const [dropped] = useState(takeDroppedFile);
  const openFile = (file: File) => stateOfFile(file).then(setState);
  useEffect(() => {
    const still = { open: true };
    const first = dropped === null ? stateOfClipboard(host) : stateOfFile(dropped);
    void first.then((next) => {
      if (still.open) setState(next);
    });
    return () => {
      still.open = false;
    };
  }, [host, dropped]);

  return (
    <DialogFrame
      title="Read a notice"
      fullScreen
      bodyClass={classes['body']}
      onClose={props.onClose}
    >
      {state.type === 'opening' && <Waiting what="Reading" />}
      {state.type === 'start' && (
        <NoticeStart
          text={state.text}
          onRead={(text) => setState({ type: 'text', text, file: null })}
          onFile={(file) => void openFile(file)}
        />
      )}
      {state.type === 'text' && (
        <NoticeReader
          {...props}
          text={state.text}
          file={state.file}
          onOther={() => setState({ type: 'start', text: state.file === null ? state.text : '' })}
        />
      )}
      {state.type === 'scan' && (
        <ScanEntry
          {...props}
          file={state.file}
          digest={state.digest}
          onOther={() => setState({ type: 'start', text: '' })}
        />
      )}
    </DialogFrame>
  );
}

async function stateOfFile(file: File): Promise<State> {
  const read = await readNoticeFile(file);
  if (!read.ok) {
    notifyFailure(read.failure);
    return { type: 'start', text: '' };
  }
  const { text } = read.value;
  return text === null
    ? { type: 'scan', file: read.value, digest: await digestOf(read.value.bytes) }
    : { type: 'text', text, file: read.value };
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function stateOfClipboard(host: Host): Promise<State> {
  const text = await host.call('clipboard:read', undefined);
  return isLikelyNotice(text) ? { type: 'text', text, file: null } : { type: 'start', text: '' };
}

/** A word or a number on the clipboard is something else that was copied. */
function isLikelyNotice(text: string): boolean {
  return text.trim().length >= 20 && /\d/.test(text);
}
