import type { PrintDocument } from '../../shared/export/print-document.ts';
import styles from './print-sheets.module.css';
import { SheetView } from './sheet-view.tsx';
import { ToneDefinitions } from './tone-definitions.tsx';

/** Every sheet of a document under the other, each on a page of its own. */
export function PrintSheets({ paper }: { readonly paper: PrintDocument }) {
  return (
    <main className={styles['sheets']}>
      <ToneDefinitions />
      {paper.sheets.map((sheet) => (
        <div key={sheet.number} className={styles['page']}>
          <SheetView sheet={sheet} />
        </div>
      ))}
    </main>
  );
}
