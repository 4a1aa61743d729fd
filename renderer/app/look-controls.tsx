import { Button } from '@mantine/core';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { ColumnsMenu } from '../features/timeline/columns-menu.tsx';
import { SavedViews } from './saved-views.tsx';
import type { LookState } from './use-look.ts';

type Props = {
  readonly view: MatterView;
  readonly look: LookState['look'];
  readonly onLook: LookState['change'];
  readonly isTable: boolean;
  /** Saves the lines that the filter leaves. */
  readonly onSaveCsv: () => void;
};

/** What stands behind the filter of a matter: saved views, and of the table its columns and its file. */
export function LookControls({ view, look, onLook, isTable, onSaveCsv }: Props) {
  return (
    <>
      {isTable && (
        <ColumnsMenu columns={look.columns} onColumns={(columns) => onLook({ columns })} />
      )}
      <SavedViews view={view} look={look} onLook={onLook} />
      {isTable && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label="Save these rows as CSV…"
          title="Save these rows as CSV…"
          onClick={onSaveCsv}
        >
          CSV…
        </Button>
      )}
    </>
  );
}
