import { useDeferredValue, useMemo, useState } from 'react';
import { filterChronology } from '../../../shared/chronology/filter.ts';
import { lookOf } from '../../../shared/chronology/view-look.ts';
import { buildChronology, type Chronology } from '../../../shared/chronology/chronology.ts';
import type { PrintOptions } from '../../../shared/export/print-options.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { SavedView } from '../../../shared/model/saved-view.ts';
import { type CivilDay, isCivilDay } from '../../../shared/time/civil-day.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { ExportChoices, type ExportDraft } from './export-choices.tsx';
import classes from './export-dialog.module.css';
import { ExportPreview } from './export-preview.tsx';
import { usePaper } from './use-paper.ts';
import { useSavePdf } from './use-save-pdf.ts';

type Props = {
  readonly view: MatterView;
  /** As filtered on screen. */
  readonly chronology: Chronology;
  readonly today: CivilDay;
  /** By name; archived ones are not among them. */
  readonly savedViews: readonly SavedView[];
  readonly onClose: () => void;
};

/** Choices on the left, on the right the very sheets that become the PDF. */
export function ExportDialog({ view, chronology, today, savedViews, onClose }: Props) {
  const [draft, setDraft] = useState<ExportDraft>(() => firstDraft(today));
  const hidden = useHiddenRows(view, chronology);
  const saved = savedViews.find((one) => one.id === draft.savedViewId) ?? null;
  const options = useMemo(
    () => optionsOf(draft, saved === null ? chronology : throughView(view, saved, today), today),
    [draft, saved, view, chronology, today],
  );
  const shown = useDeferredValue(options);
  const paper = usePaper(view, shown);
  const save = useSavePdf(view, options);
  return (
    <DialogFrame title="Export PDF" fullScreen onClose={onClose}>
      <div className={classes['columns']}>
        <ExportChoices
          draft={draft}
          hiddenRows={hidden}
          savedViews={savedViews}
          paper={paper}
          save={save}
          onDraft={setDraft}
          onClose={onClose}
        />
        <ExportPreview paper={paper?.document ?? null} />
      </div>
    </DialogFrame>
  );
}

function firstDraft(today: CivilDay): ExportDraft {
  return {
    asOf: today,
    paper: 'letter',
    orientation: 'landscape',
    isAuto: true,
    pagesAcross: 1,
    pagesDown: 1,
    table: true,
    custodySummary: true,
    onlyFiltered: false,
    savedViewId: null,
  };
}

/** While a day is being typed, the last good one holds. */
function optionsOf(draft: ExportDraft, chronology: Chronology, today: CivilDay): PrintOptions {
  return {
    asOf: isCivilDay(draft.asOf) ? draft.asOf : today,
    paper: draft.paper,
    orientation: draft.orientation,
    fit: draft.isAuto ? 'auto' : { w: draft.pagesAcross, h: draft.pagesDown },
    table: draft.table,
    custodySummary: draft.custodySummary,
    onlyRows:
      draft.onlyFiltered || draft.savedViewId !== null
        ? chronology.rows.map((row) => row.key)
        : null,
  };
}

/** What a saved view shows of this matter; archived records never print. */
function throughView(view: MatterView, saved: SavedView, asOf: CivilDay): Chronology {
  return filterChronology(buildChronology(view, { asOf }), lookOf(saved, view).filter);
}

/** Lines that the filter on screen hides. */
function useHiddenRows(view: MatterView, chronology: Chronology): number {
  return useMemo(() => {
    const whole = buildChronology(view, { asOf: chronology.asOf });
    const shown = new Set(chronology.rows.map((row) => row.key));
    return whole.rows.filter((row) => !shown.has(row.key)).length;
  }, [view, chronology]);
}
