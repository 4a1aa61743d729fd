import type { ComponentProps, Ref } from 'react';
import type { ChronologyRow } from '../../shared/chronology/chronology-row.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import { DetailPanel } from '../features/records/detail-panel.tsx';
import { useStartState } from '../host/host-context.tsx';
import { PanelBoundary } from '../ui/panel-boundary.tsx';
import { DocketedDetails } from './docketed-details.tsx';
import classes from './matter-screen.module.css';
import type { MatterDialog } from './use-matter-dialogs.ts';
import { useNameOfPerson } from './use-name-of-person.ts';

type Props = {
  /** Takes the focus when somebody asks for the details. */
  readonly ref: Ref<HTMLDivElement>;
  readonly view: MatterView;
  readonly row: ChronologyRow;
  readonly today: CivilDay;
  readonly onAction: ComponentProps<typeof DetailPanel>['onAction'];
  readonly onOpenRow: (key: string) => void;
  readonly onDialog: (dialog: MatterDialog) => void;
  readonly onClose: () => void;
};

/** All that is recorded of the selected line, beside the axis or the table. */
export function MatterDetails({ ref, view, row, today, onOpenRow, onDialog, ...on }: Props) {
  const { zone } = useStartState();
  const nameOfPerson = useNameOfPerson();
  return (
    <div
      ref={ref}
      role="group"
      aria-label={`Details of ${row.title}; Escape closes them`}
      tabIndex={-1}
      className={classes['details']}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) on.onClose();
      }}
    >
      <PanelBoundary key={row.key} name="The details">
        <DetailPanel
          view={view}
          row={row}
          today={today}
          laptopZone={zone}
          nameOfPerson={nameOfPerson}
          onAction={on.onAction}
          onDocument={(id) => onDialog({ type: 'document', id })}
          counted={
            <DocketedDetails
              view={view}
              recordId={row.ref?.id ?? null}
              today={today}
              onOpenRow={onOpenRow}
              onOrder={(id) => onDialog({ type: 'order-date', id })}
            />
          }
          onClose={on.onClose}
        />
      </PanelBoundary>
    </div>
  );
}
