import { useEffect, useMemo, useState } from 'react';
import { layoutDocument } from '../../../shared/export/layout-document.ts';
import type { OfficeOnPaper } from '../../../shared/export/office-on-paper.ts';
import { noMarks, type PageMarks } from '../../../shared/export/page-marks.ts';
import type { PrintDocument } from '../../../shared/export/print-document.ts';
import type { PrintOptions } from '../../../shared/export/print-options.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import { lettersOf } from '../../../shared/phrases/letters-of-language.ts';
import type { PaperLanguage } from '../../../shared/phrases/paper-language.ts';
import { loadPaperFonts, type PaperFonts } from '../../print/paper-fonts.ts';

const noPersons: OfficeOnPaper['persons'] = [];

/** A matter as it will print. */
export type Paper = {
  readonly document: PrintDocument;
  /** Letters that no shipped face has. */
  readonly uncovered: readonly string[];
};

/** The matter laid out as the PDF will be; null until its faces are loaded. */
export function usePaper(
  view: MatterView,
  options: PrintOptions,
  office: OfficeOnPaper,
): Paper | null {
  const fonts = usePaperFonts(view, office.persons, options.marks, options.language);
  return useMemo(
    () =>
      fonts === null
        ? null
        : {
            document: layoutDocument([view], options, fonts.measure, office),
            uncovered: fonts.uncovered,
          },
    [view, options, office, fonts],
  );
}

/** The faces that a matter needs, and the people of the office whom its parts name; null until they are loaded. */
export function usePaperFonts(
  view: MatterView,
  persons: OfficeOnPaper['persons'] = noPersons,
  marks: PageMarks = noMarks,
  language: PaperLanguage = 'en',
): PaperFonts | null {
  const [fonts, setFonts] = useState<PaperFonts | null>(null);
  const onPages = rareLetters(`${JSON.stringify(marks)}${lettersOf(language)}`);
  useEffect(() => {
    let isCurrent = true;
    const text = `${JSON.stringify(view)}${onPages}`;
    void loadPaperFonts(text, JSON.stringify(persons)).then((loaded) => {
      if (isCurrent) setFonts(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [view, persons, onPages]);
  return fonts;
}

/** Each letter beyond those that every keyboard has once, in an order that typing does not change. */
function rareLetters(text: string): string {
  return [...new Set(text)]
    .filter((letter) => letter > '~')
    .toSorted()
    .join('');
}
