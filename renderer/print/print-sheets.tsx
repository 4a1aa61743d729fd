import type { PrintDocument, Sheet } from '../../shared/export/print-document.ts';
import { pageId } from './page-id.ts';
import styles from './print-sheets.module.css';
import { SheetView } from './sheet-view.tsx';
import { ToneDefinitions } from './tone-definitions.tsx';

/** Every sheet of a document under the other, each on a page of its own size. */
export function PrintSheets({ paper }: { readonly paper: PrintDocument }) {
  return (
    <main className={styles['sheets']}>
      <ToneDefinitions />
      {paper.sheets.map((sheet) => (
        <div
          key={sheet.number}
          id={pageId(sheet.number)}
          className={styles['page']}
          data-paper={paperName(sheet)}
          lang={sheet.lang === paper.lang ? undefined : sheet.lang}
        >
          <SheetView sheet={sheet} hasLinks />
        </div>
      ))}
    </main>
  );
}

/** As the style sheet names the size of a page. */
function paperName({ width, height, scale = 1 }: Sheet): string {
  const size = Math.max(width, height) * scale > 800 ? 'legal' : 'letter';
  return `${size}-${width > height ? 'landscape' : 'portrait'}`;
}
