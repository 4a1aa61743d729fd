import { Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { PrintDocument, Sheet } from '../../../shared/export/print-document.ts';
import { SheetView } from '../../print/sheet-view.tsx';
import { ToneDefinitions } from '../../print/tone-definitions.tsx';
import classes from './export-dialog.module.css';
import { Waiting } from '../../ui/waiting.tsx';

/** Pixels of the screen for each point of the paper. */
const PIXELS_PER_POINT = 96 / 72;
/** Blank around the sheets. */
const GUTTER = 48;

/** The sheets as they will print, scaled to the room, drawn as they come into sight. */
export function ExportPreview({ paper }: { readonly paper: PrintDocument | null }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const pages =
    paper === null
      ? ''
      : `${String(paper.sheets.length)} ${paper.sheets.length === 1 ? 'page' : 'pages'}`;
  return (
    <section
      ref={frame}
      className={classes['preview']}
      aria-label={paper === null ? 'Preview' : `Preview, ${pages}`}
      // A long preview is scrolled by keyboard too.
      tabIndex={0}
    >
      {paper === null ? (
        <Waiting what="Laying out the pages" />
      ) : (
        <>
          <Text size="sm" c="dimmed" aria-live="polite">
            {pages}
          </Text>
          <ToneDefinitions />
          {paper.sheets.map((sheet) => (
            <PreviewSheet
              key={sheet.number}
              sheet={sheet}
              scale={Math.min(1, (width - GUTTER) / sizeOf(sheet).width)}
            />
          ))}
        </>
      )}
    </section>
  );
}

/** Hidden from screen readers: the table beside the axis says the same and can be walked through. */
function PreviewSheet({ sheet, scale }: { readonly sheet: Sheet; readonly scale: number }) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(place);
  const size = {
    width: sizeOf(sheet).width * scale,
    height: sizeOf(sheet).height * scale,
  };
  return (
    <div ref={place} className={classes['sheet']} style={size} aria-hidden="true">
      {isNear && (
        <div className={classes['scaled']} style={{ transform: `scale(${String(scale)})` }}>
          <SheetView sheet={sheet} />
        </div>
      )}
    </div>
  );
}

/** Of the paper, in pixels of the screen. */
function sizeOf({ width, height, scale = 1 }: Sheet) {
  return { width: width * scale * PIXELS_PER_POINT, height: height * scale * PIXELS_PER_POINT };
}

function useWidth(frame: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(800);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}

/** Once a sheet has come near the sight it stays drawn. */
function useIsNear(place: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        setIsNear(true);
        observer.disconnect();
      },
      { rootMargin: '600px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return isNear;
}
