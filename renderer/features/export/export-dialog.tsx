import { useDeferredValue, useMemo, useState } from 'react';
import { filterChronology } from '../../../shared/chronology/filter.ts';
import { lookOf } from '../../../shared/chronology/view-look.ts';
import { buildChronology, type Chronology } from '../../../shared/chronology/chronology.ts';
import type { OfficeOnPaper } from '../../../shared/export/office-on-paper.ts';
import { partNameSchema, usualParts } from '../../../shared/export/part-names.ts';
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
  /** What paper has to know of the office. */
  readonly office: OfficeOnPaper;
  readonly onClose: () => void;
};

/** Choices on the left, on the right the very sheets that become the PDF. */
export function ExportDialog({ view, chronology, today, savedViews, office, onClose }: Props) {
  const [draft, setDraft] = useState<ExportDraft>(() => firstDraft(today));
  const hidden = useHiddenRows(view, chronology);
  const saved = savedViews.find((one) => one.id === draft.savedViewId) ?? null;
  const options = useMemo(
    () => optionsOf(draft, saved === null ? chronology : throughView(view, saved, today), today),
    [draft, saved, view, chronology, today],
  );
  const shown = useDeferredValue(options);
  const paper = usePaper(view, shown, office);
  const save = useSavePdf(view, options, office);
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
    parts: partNameSchema.options.map((name) => ({
      name,
      isChosen: usualParts.some((one) => one === name),
    })),
    language: 'en',
    onlyFiltered: false,
    savedViewId: null,
  };
}

/** While a day is being typed, or no part is chosen, what holds is what was offered first. */
function optionsOf(draft: ExportDraft, chronology: Chronology, today: CivilDay): PrintOptions {
  const chosen = draft.parts.filter(({ isChosen }) => isChosen).map(({ name }) => name);
  return {
    asOf: isCivilDay(draft.asOf) ? draft.asOf : today,
    paper: draft.paper,
    orientation: draft.orientation,
    fit: draft.isAuto ? 'auto' : { w: draft.pagesAcross, h: draft.pagesDown },
    parts: chosen.length === 0 ? [...usualParts] : chosen,
    language: draft.language,
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
