import type { MenuCommand } from '../../shared/menu-command.ts';
import type { ImportMapping } from '../../shared/model/import-mapping.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { ImportProgress } from '../features/imports/import-progress.tsx';
import { ImportRefused } from '../features/imports/import-refused.tsx';
import { useToday } from '../host/host-context.tsx';
import { ImportPreview } from './import-preview.tsx';
import type { OfficeDialogProps } from './office-dialog-props.ts';
import { type ImportFile, useImportReading } from './use-import-reading.ts';

type Props = OfficeDialogProps & {
  readonly file: ImportFile;
  readonly onOther: () => void;
  /** Gives the file to what else reads files. */
  readonly onHandOver: (command: MenuCommand) => void;
};

const noMappings: readonly ImportMapping[] = [];

/** One file: while it is read, where it is refused, and what was read of it. */
export function ImportReader({ file, onOther, onHandOver, ...props }: Props) {
  const today = useToday();
  const mappings = useOfficeRows('importMappings') ?? noMappings;
  const state = useImportReading(file, mappings, today);
  if (state.failure !== null)
    return <ImportRefused failure={state.failure} onOther={onOther} onHandOver={onHandOver} />;
  if (state.reading === null)
    return (
      <ImportProgress
        fileName={file.name}
        size={file.bytes.length}
        isOpened={state.isOpened}
        onCancel={onOther}
      />
    );
  return (
    <ImportPreview
      {...props}
      fileName={file.name}
      state={state}
      reading={state.reading}
      onOther={onOther}
    />
  );
}
