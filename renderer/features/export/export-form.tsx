import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { filterChronology } from '../../../shared/chronology/filter.ts';
import { sayWhatIsShown } from '../../../shared/chronology/say-look.ts';
import { lookOf } from '../../../shared/chronology/view-look.ts';
import { buildChronology, type Chronology } from '../../../shared/chronology/chronology.ts';
import { ruleOfCopy } from '../../../shared/copies/copy-rules.ts';
import type { StateProfile } from '../../../shared/copies/filing-state.ts';
import { copyOfMatter, type MatterCopy } from '../../../shared/export/copy-of-matter.ts';
import type { CopyKind } from '../../../shared/copies/copy-kind.ts';
import type { OfficeOnPaper } from '../../../shared/export/office-on-paper.ts';
import type { PrintOptions } from '../../../shared/export/print-options.ts';
import type { ExportProfile } from '../../../shared/model/export-profile.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { OfficeLanguage } from '../../../shared/phrases/office-languages.ts';
import type { SavedView } from '../../../shared/model/saved-view.ts';
import { isUnverified } from '../../../shared/model/verification.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { useDialog } from '../../ui/dialog-frame.tsx';
import { useKeeping } from '../../ui/use-keeping.ts';
import { ExportChoices } from './export-choices.tsx';
import { type ExportDraft, firstDraft, optionsOf } from './export-draft.ts';
import classes from './export-dialog.module.css';
import { ExportPreview } from './export-preview.tsx';
import { draftOfKept, type KeptExport, keptExportOf } from './kept-export.ts';
import { type AttorneyChoice, Preflight } from './preflight.tsx';
import { ProfileChoice } from './profile-choice.tsx';
import { choicesOf, isAsKept, withChoices } from './profile-choices.ts';
import { usePaper } from './use-paper.ts';
import { useSavePdf } from './use-save-pdf.ts';

type Props = {
  readonly view: MatterView;
  /** As filtered on screen. */
  readonly chronology: Chronology;
  /** What the filter on screen shows, in words. */
  readonly saysFilter: string;
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
  /** In which papers for the client and the family can be said. */
  readonly languages: readonly OfficeLanguage[];
  /** What paper has to know of the office. */
  readonly office: OfficeOnPaper;
  readonly keeping: ProfileKeeping;
  /** What was chosen before and kept; null where the form begins as always. */
  readonly initial: KeptExport | null;
  /** What stands on top of the form. */
  readonly over: ExportOver;
  readonly onOver: (over: ExportOver) => void;
  /** Draws the dialog in which choices are kept under a name. */
  readonly renderProfiles: (given: {
    readonly choices: ExportProfile['choices'];
    /** Told the id of a new profile. */
    readonly onAdded: (id: string) => void;
    readonly onClose: () => void;
  }) => ReactNode;
};

/** The dialog on top of the export, if any: the list of profiles, or the look through a filing. */
export type ExportOver = 'profiles' | 'look-through' | null;

/** Choices that the office keeps under a name, and what becomes of them. */
export type ProfileKeeping = {
  /** By name, archived ones too. */
  readonly profiles: readonly ExportProfile[];
  /** By kind of copy, the id of the one that was last used on this laptop. */
  readonly lastUsed: Readonly<Record<string, string>>;
  readonly onUsed: (copy: CopyKind, id: string) => void;
  /** The id under which it is kept; null where it could not be. */
  readonly onAdd: (name: string, choices: ExportProfile['choices']) => Promise<string | null>;
  readonly onChange: (
    act: 'edit' | 'archive' | 'restore',
    profile: ExportProfile,
  ) => Promise<boolean>;
};

/** Choices on the left, on the right the very sheets that become the PDF. */
export function ExportForm({
  view,
  chronology,
  today,
  savedViews,
  stateCourts,
  languages,
  office,
  keeping,
  initial,
  over,
  onOver,
  renderProfiles,
  ...on
}: Props) {
  const { close } = useDialog();
  const viewIds = savedViews.map(({ id }) => id);
  const [draft, setDraft] = useState<ExportDraft>(() =>
    initial === null ? firstDraft(today) : draftOfKept(initial, today, viewIds),
  );
  const wasFiltered = initial?.wasFiltered ?? false;
  const { settle } = useKeeping(keptExportOf(draft, today, wasFiltered));
  const [profileId, setProfileId] = useState<string | null>(null);
  const profiles = keeping.profiles.filter(({ archived }) => !archived);
  const profile = profiles.find(({ id }) => id === profileId) ?? null;
  const last = profiles.find(({ id }) => id === keeping.lastUsed[draft.copy]) ?? null;
  const take = (picked: ExportProfile | null) => {
    setProfileId(picked?.id ?? null);
    if (picked === null) return;
    const next = withChoices(draft, picked.choices, viewIds);
    setDraft(next);
    keeping.onUsed(next.copy, picked.id);
  };
  const whole = useMemo(
    () => buildChronology(view, { asOf: chronology.asOf }),
    [view, chronology.asOf],
  );
  const hidden = countHidden(whole, chronology);
  const saved = savedViews.find((one) => one.id === draft.savedViewId) ?? null;
  const options = useMemo(() => {
    const shown = saved === null ? chronology : throughView(view, saved, today);
    const court = stateCourts.find(({ id }) => id === draft.stateCourtId);
    return optionsOf(
      draft,
      shown.rows.map(({ key }) => key),
      today,
      court === undefined ? null : withoutId(court),
      languages,
    );
  }, [draft, saved, view, chronology, stateCourts, languages, today]);
  const shown = useDeferredValue(options);
  const paper = usePaper(view, shown, office);
  const save = useSavePdf(view, options, office);
  const lookedAt = useMemo(
    () => (over === 'look-through' ? copyOfOptions(view, options) : null),
    [over, view, options],
  );
  const write = async () => {
    if (await save.start()) settle();
  };
  const clear = async (copy: MatterCopy, by: string) => {
    const isKept = await on.onCleared(copy, by);
    onOver(null);
    if (isKept) await write();
  };
  return (
    <>
      <div className={classes['columns']}>
        <ExportChoices
          draft={draft}
          rule={ruleOfCopy(options)}
          stateCourts={stateCourts}
          languages={languages}
          lanes={whole.lanes}
          hiddenRows={hidden}
          saysFilter={on.saysFilter}
          savedViews={savedViews}
          profile={
            <ProfileChoice
              profiles={profiles}
              current={profile}
              isChanged={profile !== null && !isAsKept(draft, profile, viewIds)}
              last={last?.id === profileId ? null : last}
              onPick={take}
              onManage={() => onOver('profiles')}
            />
          }
          wasFiltered={wasFiltered}
          saysView={saved === null ? '' : `${sayWhatIsShown(lookOf(saved, view))}.`}
          paper={paper}
          save={save}
          onSave={() => {
            if (ruleOfCopy(options).isFiling) onOver('look-through');
            else void write();
          }}
          onDraft={setDraft}
          onClose={close}
        />
        <ExportPreview paper={paper?.document ?? null} />
      </div>
      {over === 'profiles' &&
        renderProfiles({
          choices: choicesOf(draft),
          onAdded: (id) => {
            setProfileId(id);
            keeping.onUsed(draft.copy, id);
          },
          onClose: () => onOver(null),
        })}
      {lookedAt !== null && (
        <Preflight
          copy={lookedAt}
          unverified={unverifiedIn(view)}
          attorneys={on.attorneys}
          self={on.self}
          onCleared={(by) => void clear(lookedAt, by)}
          alsoPrint={draft.alsoPrint}
          onAlsoPrint={(alsoPrint) => setDraft({ ...draft, alsoPrint })}
          onClose={() => onOver(null)}
        />
      )}
    </>
  );
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
  return copyOfMatter(view, asOf, onlyRows, ruleOfCopy(options), alsoPrint, options);
}

/** Events whose date nobody has compared with its source; the copy itself does not say so. */
function unverifiedIn({ events }: MatterView): ReadonlySet<string> {
  return new Set(events.filter(isUnverified).map(({ id }) => id));
}

/** Lines that the filter on screen hides. */
function countHidden(whole: Chronology, { rows }: Chronology): number {
  const shown = new Set(rows.map((row) => row.key));
  return whole.rows.filter((row) => !shown.has(row.key)).length;
}
