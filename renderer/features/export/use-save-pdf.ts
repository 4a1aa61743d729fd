import type { OfficeOnPaper } from '../../../shared/export/office-on-paper.ts';
import type { PrintOptions } from '../../../shared/export/print-options.ts';
import { writeMatterFile } from '../../../shared/model/matter-file.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import { useHost } from '../../host/host-context.tsx';
import { counted } from '../../../shared/pages/list-page.ts';
import { type Saving, useSaving } from '../../ui/use-saving.ts';
import { saySize } from './say-size.ts';

/** Saving, and how the last attempt ended; a cancel says nothing. */
export type SavePdf = Pick<Saving, 'isBusy' | 'outcome'> & {
  /** True where the PDF is written. */
  readonly start: () => Promise<boolean>;
};

/** Hands the matter to the main process, which asks where to write and prints. */
export function useSavePdf(
  view: MatterView,
  options: PrintOptions,
  office: OfficeOnPaper,
): SavePdf {
  const host = useHost();
  const { isBusy, outcome, run } = useSaving();
  const start = () =>
    run(
      () => {
        const file = writeMatterFile({ client: view.client, matters: [view] });
        return host.call('pdf:save', { file, options, office });
      },
      ({ file, pages, bytes }) => {
        const size = `${counted(pages, 'page', 'pages')}, ${saySize(bytes)}`;
        return { title: 'PDF saved', sentence: `${size}, written to ${file}` };
      },
    );
  return { isBusy, outcome, start };
}
