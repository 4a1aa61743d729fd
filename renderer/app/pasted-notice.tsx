import { type ComponentProps, useState } from 'react';
import { NoticeStart } from '../features/notices/notice-start.tsx';
import {
  noWork,
  type PastedNotice as Draft,
  readPastedNotice,
} from '../features/notices/notice-work.ts';
import { useKeptDraft } from '../host/use-kept-draft.ts';
import { useDropTaker } from './dropped-file.ts';
import { KeptForm } from './kept-form.tsx';
import { NoticeReader } from './notice-reader.tsx';
import { useKeptName } from './use-kept-name.ts';

type Props = Pick<
  ComponentProps<typeof NoticeReader>,
  'onClose' | 'go' | 'matterId' | 'opened' | 'onAttachment' | 'onSaved'
> & {
  /** What is on the clipboard, where it looks like a notice; else empty. */
  readonly clipboard: string;
  /** A file was chosen or dropped instead. */
  readonly onFile: (file: File) => void;
};

/**
 * The text of a notice that was pasted, with what was ticked in it: kept until it is saved or thrown
 * away. What was kept comes before what is on the clipboard; who starts afresh gets that.
 */
export function PastedNotice({ clipboard, ...props }: Props) {
  const { matterId, onSaved } = props;
  const kept = useKeptDraft(useKeptName(`notice/${matterId ?? 'office'}`), 0, readPastedNotice);
  return (
    <KeptForm kept={kept} isWhole>
      {(draft) => (
        <OpenNotice
          {...props}
          began={draft ?? { text: clipboard, isRead: clipboard !== '', work: noWork }}
          onSaved={() => {
            kept.clear();
            onSaved();
          }}
        />
      )}
    </KeptForm>
  );
}

type OpenProps = Omit<Props, 'clipboard'> & { readonly began: Draft };

function OpenNotice({ began, onFile, ...props }: OpenProps) {
  const [{ text, isRead, work }, setState] = useState(began);
  useDropTaker(isRead ? null : onFile);
  return isRead ? (
    <NoticeReader
      {...props}
      text={text}
      file={null}
      initial={work}
      toDraft={(next): Draft => ({ text, isRead, work: next })}
      began={{ ...began, isRead }}
      onOther={() => setState({ text, isRead: false, work: noWork })}
    />
  ) : (
    <NoticeStart
      text={text}
      toDraft={(typed): Draft => ({ text: typed, isRead, work })}
      began={{ ...began, isRead }}
      onRead={(typed) => setState({ text: typed, isRead: true, work })}
      onFile={onFile}
    />
  );
}
