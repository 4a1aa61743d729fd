import { Alert, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { KeptDocument } from '../../shared/model/document.ts';
import { sentenceOf } from '../../shared/result/failure-sentence.ts';
import type { Failure, Result } from '../../shared/result/result.ts';
import { useKeptDocument } from '../data/live-queries.ts';
import classes from '../features/notices/notices.module.css';
import { type NoticeFile, readNoticeFile } from '../features/notices/read-notice-file.ts';
import { ScanView } from '../features/notices/scan-view.tsx';
import { useHost } from '../host/host-context.tsx';
import type { Host } from '../host/host.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { Waiting } from '../ui/waiting.tsx';

type Props = { readonly id: string; readonly onClose: () => void };
type State = NoticeFile | { readonly failure: Failure } | null;

/** Shows a kept document: its text, or its pages. One that is missing or was changed is said. */
export function KeptDocumentDialog({ id, onClose }: Props) {
  const host = useHost();
  const document = useKeptDocument(id);
  const [state, setState] = useState<State>(null);
  useEffect(() => {
    if (document === undefined) return undefined;
    const still = { open: true };
    void readKept(host, document).then((read) => {
      if (still.open) setState(read.ok ? read.value : { failure: read.failure });
    });
    return () => {
      still.open = false;
    };
  }, [host, document]);
  return (
    <DialogFrame title={document?.name ?? 'Kept document'} fullScreen onClose={onClose}>
      <div className={classes['whole']}>
        {state === null ? (
          <Waiting what="Opening the document" />
        ) : 'failure' in state ? (
          <FailureText failure={state.failure} />
        ) : state.text === null ? (
          <ScanView name={state.name} mediaType={state.mediaType} bytes={state.bytes} />
        ) : (
          <div className={classes['text']} role="region" aria-label={state.name} tabIndex={0}>
            {state.text}
          </div>
        )}
      </div>
    </DialogFrame>
  );
}

function FailureText({ failure }: { readonly failure: Failure }) {
  const { title, sentence, nextStep } = sentenceOf(failure);
  return (
    <Alert color="red" title={title} role="alert">
      <Text size="sm">
        {sentence} {nextStep}
      </Text>
    </Alert>
  );
}

async function readKept(host: Host, document: KeptDocument): Promise<Result<NoticeFile>> {
  const read = await host.call('document:read', { sha256: document.sha256 });
  if (!read.ok) return read;
  return readNoticeFile(new File([read.value.bytes], document.name));
}
