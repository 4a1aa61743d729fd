import type { ComponentProps } from 'react';
import { ExportDialog } from '../features/export/export-dialog.tsx';
import { useOfficeOnPaper } from './use-office-on-paper.ts';

/** Exports a matter as a PDF, with what its parts have to know of the office. */
export function ExportPdfDialog(props: Omit<ComponentProps<typeof ExportDialog>, 'office'>) {
  const office = useOfficeOnPaper();
  return <ExportDialog {...props} office={office} />;
}
