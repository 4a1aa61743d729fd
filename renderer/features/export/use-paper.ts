import { useEffect, useMemo, useState } from 'react';
import { layoutDocument } from '../../../shared/export/layout-document.ts';
import type { PrintDocument } from '../../../shared/export/print-document.ts';
import type { PrintOptions } from '../../../shared/export/print-options.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import { loadPaperFonts, type PaperFonts } from '../../print/paper-fonts.ts';

/** A matter as it will print. */
export type Paper = {
  readonly document: PrintDocument;
  /** Letters that no shipped face has. */
  readonly uncovered: readonly string[];
};

/** The matter laid out as the PDF will be; null until its faces are loaded. */
export function usePaper(view: MatterView, options: PrintOptions): Paper | null {
  const fonts = usePaperFonts(view);
  return useMemo(
    () =>
      fonts === null
        ? null
        : {
            document: layoutDocument([view], options, fonts.measure),
            uncovered: fonts.uncovered,
          },
    [view, options, fonts],
  );
}

/** The faces that a matter needs, loaded; null until they are. */
export function usePaperFonts(view: MatterView): PaperFonts | null {
  const [fonts, setFonts] = useState<PaperFonts | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void loadPaperFonts(JSON.stringify(view)).then((loaded) => {
      if (isCurrent) setFonts(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [view]);
  return fonts;
}
