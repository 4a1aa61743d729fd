import type { PrintOptions } from '../../../shared/export/print-options.ts';
import type { OtherForm } from '../../../shared/ipc.ts';
import { writeMatterFile } from '../../../shared/model/matter-file.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import { useHost } from '../../host/host-context.tsx';
import { useSaving } from '../../ui/use-saving.ts';
import { saySize } from './say-size.ts';

/** What of a matter is saved, and counted as far as which day. */
export type FormOptions = Pick<PrintOptions, 'asOf' | 'onlyRows'>;

const titles: Readonly<Record<OtherForm, string>> = {
  svg: 'Picture saved',
  png: 'Picture saved',
  docx: 'Word document saved',
};

/**
 * Saving a picture or a Word document, and how the last attempt ended; a cancel says nothing. The main
 * process makes it from the matter's file and asks where to write.
 */
export function useSaveForm(view: MatterView) {
  const host = useHost();
  const { isBusy, outcome, run } = useSaving();
  const start = (form: OtherForm, options: FormOptions) =>
    run(
      () => {
        const file = writeMatterFile({ client: view.client, matters: [view] });
        return host.call('form:save', { form, file, options });
      },
      ({ file, bytes, uncovered }) => {
        const written = `${saySize(bytes)}, written to ${file}`;
        const letters = uncovered.slice(0, 12).join(' ');
        return {
          title: titles[form],
          sentence:
            letters === '' ? written : `${written}. Look at these letters in it: ${letters}`,
        };
      },
    );
  return { isBusy, outcome, start };
}
