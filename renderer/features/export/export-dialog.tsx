import { useDeferredValue, useMemo, useState } from 'react';
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
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { ExportChoices } from './export-choices.tsx';
import { type ExportDraft, firstDraft, optionsOf } from './export-draft.ts';
import classes from './export-dialog.module.css';
import { ExportPreview } from './export-preview.tsx';
import { NamedListForm } from '../../ui/named-list-form.tsx';
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
  readonly onClose: () => void;
};

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

const profileWords = {
  one: 'profile',
  present: 'the present choices',
  all: 'Profiles',
  none: 'No profile is saved yet. A profile keeps copy, paper, parts, columns and what stands on every page; every matter offers it. Days, an exhibit’s label and a stamp’s prefix and numbers are never in it.',
};

/** Choices on the left, on the right the very sheets that become the PDF. */
export function ExportDialog({
  view,
  chronology,
  today,
  savedViews,
  stateCourts,
  languages,
  office,
  keeping,
  onClose,
  ...on
}: Props) {
  const [draft, setDraft] = useState<ExportDraft>(() => firstDraft(today));
  const [profileId, setProfileId] = useState<string | null>(null);
  const [isManaging, setIsManaging] = useState(false);
  const viewIds = savedViews.map(({ id }) => id);
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
    <DialogFrame
      title="Export PDF"
      fullScreen
      isCovered={isLookedAt || isManaging}
      onClose={onClose}
    >
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
              onManage={() => setIsManaging(true)}
            />
          }
          saysView={saved === null ? '' : `${sayWhatIsShown(lookOf(saved, view))}.`}
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
      {isManaging && (
        <DialogFrame title="Profiles" size="lg" onClose={() => setIsManaging(false)}>
          <NamedListForm
            words={profileWords}
            rows={keeping.profiles}
            present=""
            onSaveAs={async (name) => {
              const id = await keeping.onAdd(name, choicesOf(draft));
              if (id === null) return false;
              setProfileId(id);
              keeping.onUsed(draft.copy, id);
              setIsManaging(false);
              return true;
            }}
            onReplace={(one) =>
              void keeping.onChange('edit', { ...one, choices: choicesOf(draft) })
            }
            onRename={(one, name) => keeping.onChange('edit', { ...one, name })}
            onArchive={(one, archived) =>
              void keeping.onChange(archived ? 'archive' : 'restore', { ...one, archived })
            }
          />
        </DialogFrame>
      )}
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
