import { useEffect, useState } from 'react';
import { type NoticeFile, readNoticeFile } from '../features/notices/read-notice-file.ts';
import type { EmailPart } from '../features/notices/eml-text.ts';
import { useHost } from '../host/host-context.tsx';
import type { Host } from '../host/host.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { clearDialogNotice } from '../ui/dialog-notice.ts';
import { takeDroppedFile } from './dropped-file.ts';
import { FileNotice } from './file-notice.tsx';
import { notifyFailure } from './notify.ts';
import type { NoticeDialogProps } from './notice-dialog-props.ts';
import { PastedNotice } from './pasted-notice.tsx';
import { ScanEntry } from './scan-entry.tsx';
import { Waiting } from '../ui/waiting.tsx';

type State =
  | { readonly type: 'opening' }
  /** `clipboard` is what is on it, where that looks like a notice; else empty. */
  | { readonly type: 'pasted'; readonly clipboard: string }
  /** `digest` tells one file from another: what is done to it is kept under it. */
  | {
      readonly type: 'text';
      readonly text: string;
      readonly file: NoticeFile;
      readonly digest: string;
    }
  | { readonly type: 'scan'; readonly file: NoticeFile; readonly digest: string };

type Props = NoticeDialogProps & {
  /** What hangs on an e-mail, read in a dialog of its own on top of that one's. */
  readonly attachment?: EmailPart;
};

/** Reads a notice: a dropped file, what is on the clipboard, or what is pasted or chosen here. */
export function NoticeDialog({ attachment, ...props }: Props) {
  const host = useHost();
  const [state, setState] = useState<State>({ type: 'opening' });
  const [given] = useState(() =>
    attachment === undefined
      ? takeDroppedFile()
      : new File([attachment.bytes], attachment.name, { type: attachment.mediaType }),
  );
  const [opened, setOpened] = useState<ReadonlySet<EmailPart>>(new Set());
  const [part, setPart] = useState<EmailPart | null>(null);
  const [isSaved, setIsSaved] = useState(false);
  const openFile = (file: File) => {
    clearDialogNotice();
    return stateOfFile(file).then(setState);
  };
  useEffect(() => {
    const still = { open: true };
    const first = given === null ? stateOfClipboard(host) : stateOfFile(given);
    void first.then((next) => {
      if (still.open) setState(next);
    });
    return () => {
      still.open = false;
    };
  }, [host, given]);

  const openPart = (next: EmailPart) => {
    setOpened((now) => new Set([...now, next]));
    setPart(next);
  };
  /** What hangs on the e-mail and was not looked at comes next; then the e-mail is done. */
  const goOn = () => {
    const parts = state.type === 'text' ? state.file.attachments : [];
    const next = parts.find((one) => !opened.has(one));
    if (next === undefined) props.onClose();
    else openPart(next);
  };
  const onOther =
    attachment === undefined ? () => setState({ type: 'pasted', clipboard: '' }) : null;
  const reader = {
    ...props,
    opened,
    onAttachment: openPart,
    onSaved: () => {
      setIsSaved(true);
      goOn();
    },
  };

  return (
    <DialogFrame
      title={attachment === undefined ? 'Read a notice' : `Read the attachment ${attachment.name}`}
      fullScreen
      isCovered={part !== null}
      onClose={props.onClose}
    >
      {state.type === 'opening' && <Waiting what="Reading" />}
      {state.type === 'pasted' && (
        <PastedNotice
          {...reader}
          clipboard={state.clipboard}
          onFile={(file) => void openFile(file)}
        />
      )}
      {state.type === 'text' && <FileNotice {...reader} {...state} onOther={onOther} />}
      {state.type === 'scan' && (
        <ScanEntry {...props} file={state.file} digest={state.digest} onOther={onOther} />
      )}
      {part !== null && (
        <NoticeDialog
          key={part.name}
          {...props}
          attachment={part}
          go={stay}
          onClose={() => {
            setPart(null);
            if (isSaved) goOn();
          }}
        />
      )}
    </DialogFrame>
  );
}

/** From an attachment the e-mail is gone back to, whosever it is. */
const stay: NoticeDialogProps['go'] = () => undefined;

async function stateOfFile(file: File): Promise<State> {
  const read = await readNoticeFile(file);
  if (!read.ok) {
    notifyFailure(read.failure);
    return { type: 'pasted', clipboard: '' };
  }
  const found = { file: read.value, digest: await digestOf(read.value.bytes) };
  const { text } = read.value;
  return text === null ? { type: 'scan', ...found } : { type: 'text', text, ...found };
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function stateOfClipboard(host: Host): Promise<State> {
  const text = await host.call('clipboard:read', undefined);
  return { type: 'pasted', clipboard: isLikelyNotice(text) ? text : '' };
}

/** A word or a number on the clipboard is something else that was copied. */
function isLikelyNotice(text: string): boolean {
  return text.trim().length >= 20 && /\d/.test(text);
}
