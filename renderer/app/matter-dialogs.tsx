import type { Chronology } from '../../shared/chronology/chronology.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import { PictureDialog } from '../features/export/picture-dialog.tsx';
import { WordDialog } from '../features/export/word-dialog.tsx';
import { BarsDialog } from './bars-dialog.tsx';
import { BondDialog } from './bond-dialog.tsx';
import { AddDeadlinesDialog } from './add-deadlines-dialog.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import { ChargesDialog } from './charges-dialog.tsx';
import { ChecksDialog } from './checks-dialog.tsx';
import { ClosingDialog } from './closing-dialog.tsx';
import { ClientDialog } from './client-dialog.tsx';
import { ConditionsDialog } from './conditions-dialog.tsx';
import { ConvertDialog } from './convert-dialog.tsx';
import { CountersDialog } from './counters-dialog.tsx';
import { EventDialog } from './event-dialog.tsx';
import { ExportPdfDialog } from './export-pdf-dialog.tsx';
import { ExcludedDialog } from './excluded-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { KeptDocumentDialog } from './kept-document-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { NoticeHistoryDialog } from './notice-history-dialog.tsx';
import { OrderDialog } from './order-dialog.tsx';
import { OutcomeDialog } from './outcome-dialog.tsx';
import { PastDialog } from './past-dialog.tsx';
import { ProceedingDialog } from './proceeding-dialog.tsx';
import { PurgeDialog } from './purge-dialog.tsx';
import { ReleaseDialog } from './release-dialog.tsx';
import { ReleaseForumDialog } from './release-forum-dialog.tsx';
import { ResetDialog } from './reset-dialog.tsx';
import { RowDialog } from './row-dialog.tsx';
import { SaveCsvDialog } from './save-csv-dialog.tsx';
import { useSavedViews } from './saved-views.tsx';
import { StintDialog } from './stint-dialog.tsx';
import { TicklerDialog } from './tickler-dialog.tsx';
import { TransferDialog } from './transfer-dialog.tsx';
import { UnshareDialog } from './unshare-dialog.tsx';
import type { MatterDialog } from './use-matter-dialogs.ts';

type Props = {
  readonly view: MatterView;
  /** As filtered on screen: what the export offers to print. */
  readonly chronology: Chronology;
  /** The filter on screen hides something. */
  readonly isFiltered: boolean;
  /** What it shows, in words. */
  readonly saysFilter: string;
  readonly today: CivilDay;
  readonly dialog: MatterDialog | null;
  readonly onOpen: (dialog: MatterDialog) => void;
  readonly onClose: () => void;
  /** Told the key of a record that was saved. */
  readonly onSaved: (key: string) => void;
  /** Shows the matter as it was known on a past day. */
  readonly onPast: (day: CivilDay) => void;
};

/** The dialog of a matter that is open, if any. */
export function MatterDialogs({ view, chronology, today, dialog, onClose, ...on }: Props) {
  const { isFiltered } = on;
  const savedViews = useSavedViews().filter((one) => !one.archived);
  if (dialog === null) return null;
  const common = { view, today, onClose, onSaved: on.onSaved };
  switch (dialog.type) {
    case 'event':
      return <EventDialog {...common} id={dialog.id} kind={dialog.kind} />;
    case 'reset':
      return <ResetDialog {...common} id={dialog.id} proposed={dialog.proposed ?? ''} />;
    case 'move':
      return <MoveDialog {...common} id={dialog.id} days={dialog.days} />;
    case 'outcome': {
      const { id } = dialog;
      return <OutcomeDialog {...common} id={id} onReset={() => on.onOpen({ type: 'reset', id })} />;
    }
    case 'notices':
      return <NoticeHistoryDialog view={view} id={dialog.id} onClose={onClose} />;
    case 'unshare':
      return <UnshareDialog {...common} id={dialog.id} />;
    case 'document':
      return <KeptDocumentDialog id={dialog.id} onClose={onClose} />;
    case 'stint':
      return (
        <StintDialog
          {...common}
          id={dialog.id}
          onTransfer={(stintId) => on.onOpen({ type: 'transfer', stintId })}
        />
      );
    case 'transfer':
      return <TransferDialog {...common} stintId={dialog.stintId} />;
    case 'counters':
      return <CountersDialog {...common} />;
    case 'purge':
      return <PurgeDialog view={view} onClose={onClose} />;
    case 'bond':
      return <BondDialog {...common} />;
    case 'charges':
      return <ChargesDialog {...common} />;
    case 'removal-bars':
      return <BarsDialog {...common} />;
    case 'claim':
    case 'bar':
    case 'confirmation':
    case 'position':
      return <RowDialog {...common} kind={dialog.type} id={dialog.id} />;
    case 'bulk':
      return <BulkDialog view={view} keys={dialog.keys} onClose={onClose} />;
    case 'convert':
      return <ConvertDialog {...common} keys={dialog.keys} />;
    case 'merge':
      return <MergeDialog {...common} keys={dialog.keys} />;
    case 'proceeding':
      return <ProceedingDialog {...common} id={dialog.id} />;
    case 'matter':
      return <RowDialog {...common} kind="matter" id={view.matter.id} />;
    case 'client':
      return <ClientDialog client={view.client} onOpenMatter={() => undefined} onClose={onClose} />;
    case 'tickler':
      return <TicklerDialog {...common} triggerKey={dialog.key} />;
    case 'release':
      return <ReleaseDialog view={view} record={dialog.record} onClose={onClose} />;
    case 'deadlines-from':
      return <AddDeadlinesDialog {...common} record={dialog.record} />;
    case 'order-date':
      return <OrderDialog {...common} id={dialog.id} />;
    case 'excluded':
      return <ExcludedDialog {...common} id={dialog.id} />;
    case 'closing':
      return <ClosingDialog view={view} today={today} onClose={onClose} />;
    case 'checks':
      return <ChecksDialog {...common} />;
    case 'conditions':
      return <ConditionsDialog {...common} />;
    case 'release-forum':
      return <ReleaseForumDialog view={view} today={today} onClose={onClose} />;
    case 'past':
      return (
        <PastDialog matterId={view.matter.id} today={today} onDay={on.onPast} onClose={onClose} />
      );
    case 'csv':
      return (
        <SaveCsvDialog
          view={view}
          chronology={chronology}
          isFiltered={isFiltered}
          startsFiltered={dialog.onlyShown}
          onClose={onClose}
        />
      );
    case 'picture':
      return <PictureDialog {...{ view, chronology, isFiltered, today, onClose }} />;
    case 'word':
      return <WordDialog {...{ view, chronology, isFiltered, today, onClose }} />;
    case 'export':
      return (
        <ExportPdfDialog
          view={view}
          chronology={chronology}
          saysFilter={on.saysFilter}
          today={today}
          savedViews={savedViews}
          onClose={onClose}
        />
      );
  }
}
