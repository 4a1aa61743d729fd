import { Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { MOST_PAGES, openPdf } from './open-pdf.ts';
import classes from './notices.module.css';
import { Waiting } from '../../ui/waiting.tsx';

type Props = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** A picture or the pages of a PDF, drawn in our own page. */
export function ScanView({ name, mediaType, bytes }: Props) {
  return (
    <div className={classes['pages']} role="region" aria-label={`Pages of ${name}`} tabIndex={0}>
      {mediaType === 'application/pdf' ? (
        <PdfPages bytes={bytes} />
      ) : (
        <Picture name={name} mediaType={mediaType} bytes={bytes} />
      )}
    </div>
  );
}

function Picture({ name, mediaType, bytes }: Props) {
  const [isBroken, setIsBroken] = useState(false);
  const picture = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    if (picture.current !== null) picture.current.src = made;
    return () => URL.revokeObjectURL(made);
  }, [bytes, mediaType]);
  if (isBroken) return <Text size="sm">This picture cannot be shown.</Text>;
  return (
    <img
      className={classes['page']}
      ref={picture}
      alt={`Scan: ${name}`}
      onError={() => setIsBroken(true)}
    />
  );
}

/** Pixels across a page: enough to read a fax. */
const PAGE_PIXELS = 1_400;

function PdfPages({ bytes }: { readonly bytes: Uint8Array<ArrayBuffer> }) {
  const box = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing');
  useEffect(() => {
    const still = { open: true };
    const host = box.current;
    const draw = async () => {
      const { pdf, close } = await openPdf(bytes);
      try {
        for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
          if (!still.open) return;
          const page = await pdf.getPage(number);
          const scale = PAGE_PIXELS / page.getViewport({ scale: 1 }).width;
          const viewport = page.getViewport({ scale });
          const canvas = document.createElement('canvas');
          canvas.width = Math.round(viewport.width);
          canvas.height = Math.round(viewport.height);
          canvas.className = classes['page'] ?? '';
          canvas.setAttribute('role', 'img');
          canvas.setAttribute('aria-label', `Page ${number} of ${pdf.numPages}`);
          host?.append(canvas);
          await page.render({ canvas, viewport }).promise;
        }
        setState('drawn');
      } finally {
        await close();
      }
    };
    draw().catch(() => {
      if (still.open) setState('failed');
    });
    return () => {
      still.open = false;
      host?.replaceChildren();
    };
  }, [bytes]);
  return (
    <>
      {state === 'drawing' && <Waiting what="Drawing the pages" />}
      {state === 'failed' && <Text size="sm">The pages of this PDF cannot be drawn.</Text>}
      <div ref={box} style={{ display: 'contents' }} />
    </>
  );
}
