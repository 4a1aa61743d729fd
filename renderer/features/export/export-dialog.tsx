import { useDeferredValue, useMemo, useState } from 'react';
import { filterChronology } from '../../../shared/chronology/filter.ts';
import { lookOf } from '../../../shared/chronology/view-look.ts';
import { buildChronology, type Chronology } from '../../../shared/chronology/chronology.ts';
import { ruleOfCopy } from '../../../shared/copies/copy-rules.ts';
import type { StateProfile } from '../../../shared/copies/filing-state.ts';
import { copyOfMatter, type MatterCopy } from '../../../shared/export/copy-of-matter.ts';
import type { OfficeOnPaper } from '../../../shared/export/office-on-paper.ts';
import { partNameSchema, usualParts } from '../../../shared/export/part-names.ts';
import type { PrintOptions } from '../../../shared/export/print-options.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { SavedView } from '../../../shared/model/saved-view.ts';
import { isUnverified } from '../../../shared/model/verification.ts';
import { type CivilDay, isCivilDay } from '../../../shared/time/civil-day.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { chosenParts, ExportChoices, type ExportDraft } from './export-choices.tsx';
import classes from './export-dialog.module.css';
import { ExportPreview } from './export-preview.tsx';
import { type AttorneyChoice, Preflight } from './preflight.tsx';
import { usePaper } from './use-paper.ts';
import { useSavePdf } from './use-save-pdf.ts';

type Props = {
  readonly view: MatterView;
  /** As filtered on screen. */
  readonly chronology: Chronology;
  readonly today: CivilDay;
  /** By name; archived ones are not among them. */
  readonly savedViews: readonly SavedView[];
  /** Who may let a filing copy out. */
  readonly attorneys: readonly AttorneyChoice[];
  /** The attorney at this laptop; null where there is none. */
  readonly self: string | null;
  /** An attorney looked through a filing copy: false where that could not be kept. */
  readonly onCleared: (copy: MatterCopy, by: string) => Promise<boolean>;
  /** What state courts ask of filings, by the name of the court. */
  readonly stateCourts: readonly (StateProfile & { readonly id: string })[];
  /** What paper has to know of the office. */
  readonly office: OfficeOnPaper;
  readonly onClose: () => void;
};

/** Choices on the left, on the right the very sheets that become the PDF. */
export function ExportDialog({
  view,
  chronology,
  today,
  savedViews,
  stateCourts,
  office,
  onClose,
  ...on
}: Props) {
  const [draft, setDraft] = useState<ExportDraft>(() => firstDraft(today));
  const hidden = useHiddenRows(view, chronology);
  const saved = savedViews.find((one) => one.id === draft.savedViewId) ?? null;
  const options = useMemo(() => {
    const shown = saved === null ? chronology : throughView(view, saved, today);
    const court = stateCourts.find(({ id }) => id === draft.stateCourtId);
    return optionsOf(draft, shown, court ?? null, today);
  }, [draft, saved, view, chronology, stateCourts, today]);
  const shown = useDeferredValue(options);
  const paper = usePaper(view, shown, office);
  const save = useSavePdf(view, options, office);
  const [isLookedAt, setLookedAt] = useState(false);
  const lookedAt = useMemo(
    () => (isLookedAt ? copyOfOptions(view, options) : null),
    [isLookedAt, view, options],
  );
  const clear = async (copy: MatterCopy, by: string) => {
    const isKept = await on.onCleared(copy, by);
    setLookedAt(false);
    if (isKept) save.start();
  };
  return (
    <DialogFrame title="Export PDF" fullScreen isCovered={isLookedAt} onClose={onClose}>
      <div className={classes['columns']}>
        <ExportChoices
          draft={draft}
          rule={ruleOfCopy(options)}
          stateCourts={stateCourts}
          hiddenRows={hidden}
          savedViews={savedViews}
          paper={paper}
          save={save}
          onSave={() => {
            if (ruleOfCopy(options).isFiling) setLookedAt(true);
            else save.start();
          }}
          onDraft={setDraft}
          onClose={onClose}
        />
        <ExportPreview paper={paper?.document ?? null} />
      </div>
      {lookedAt !== null && (
        <Preflight
          copy={lookedAt}
          unverified={unverifiedIn(view)}
          attorneys={on.attorneys}
          self={on.self}
          onCleared={(by) => void clear(lookedAt, by)}
          alsoPrint={draft.alsoPrint}
          onAlsoPrint={(alsoPrint) => setDraft({ ...draft, alsoPrint })}
          onClose={() => setLookedAt(false)}
        />
      )}
    </DialogFrame>
  );
}

function firstDraft(today: CivilDay): ExportDraft {
  return {
    asOf: today,
    copy: 'working',
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
    stateCourtId: null,
    onlyFiltered: false,
    savedViewId: null,
    alsoPrint: [],
  };
}

/** While a day is being typed, or no part is chosen, what holds is what was offered first. */
function optionsOf(
  draft: ExportDraft,
  chronology: Chronology,
  court: (StateProfile & { readonly id: string }) | null,
  today: CivilDay,
): PrintOptions {
  const chosen = chosenParts(draft);
  const { copy, language } = draft;
  const stateProfile = court === null ? null : withoutId(court);
  return {
    asOf: isCivilDay(draft.asOf) ? draft.asOf : today,
    copy,
    paper: ruleOfCopy({ copy, language, stateProfile }).onlyOn ?? draft.paper,
    orientation: draft.orientation,
    fit: draft.isAuto ? 'auto' : { w: draft.pagesAcross, h: draft.pagesDown },
    parts: chosen.length === 0 ? [...usualParts] : [...chosen],
    language,
    stateProfile,
    onlyRows:
      draft.onlyFiltered || draft.savedViewId !== null
        ? chronology.rows.map((row) => row.key)
        : null,
    alsoPrint: [...draft.alsoPrint],
  };
}

function withoutId({ id: _id, ...profile }: StateProfile & { readonly id: string }): StateProfile {
  return profile;
}

/** What a saved view shows of this matter; archived records never print. */
function throughView(view: MatterView, saved: SavedView, asOf: CivilDay): Chronology {
  return filterChronology(buildChronology(view, { asOf }), lookOf(saved, view).filter);
}

/** The copy that is about to be written. */
function copyOfOptions(view: MatterView, options: PrintOptions): MatterCopy {
  const { asOf, onlyRows, alsoPrint } = options;
  return copyOfMatter(view, asOf, onlyRows, ruleOfCopy(options), alsoPrint);
}

/** Events whose date nobody has compared with its source; the copy itself does not say so. */
function unverifiedIn({ events }: MatterView): ReadonlySet<string> {
  return new Set(events.filter(isUnverified).map(({ id }) => id));
}

/** Lines that the filter on screen hides. */
function useHiddenRows(view: MatterView, chronology: Chronology): number {
  return useMemo(() => {
    const whole = buildChronology(view, { asOf: chronology.asOf });
    const shown = new Set(chronology.rows.map((row) => row.key));
    return whole.rows.filter((row) => !shown.has(row.key)).length;
  }, [view, chronology]);
}
