import type { ComponentProps } from 'react';
import { noWork, readNoticeWork } from '../features/notices/notice-work.ts';
import { useKeptDraft } from '../host/use-kept-draft.ts';
import { KeptForm } from './kept-form.tsx';
import { NoticeReader } from './notice-reader.tsx';
import { useKeptName } from './use-kept-name.ts';

type Props = Omit<ComponentProps<typeof NoticeReader>, 'initial' | 'toDraft' | 'began'> & {
  /** Of the file's bytes: dropped again, it finds what was ticked. */
  readonly digest: string;
};

/** The text of a file with what was found in it; what is ticked is kept, the file is not. */
export function FileNotice({ digest, ...props }: Props) {
  const name = useKeptName(`notice/${props.matterId ?? 'office'}/${digest}`);
  const kept = useKeptDraft(name, 0, readNoticeWork);
  return (
    <KeptForm kept={kept} isWhole>
      {(work) => (
        <NoticeReader
          {...props}
          initial={work ?? noWork}
          toDraft={(next) => next}
          began={work ?? noWork}
          onSaved={() => {
            kept.clear();
            props.onSaved();
          }}
        />
      )}
    </KeptForm>
  );
}
