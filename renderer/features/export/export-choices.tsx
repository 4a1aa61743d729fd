import { Alert, Button, Checkbox, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Lane } from '../../../shared/chronology/lanes.ts';
import type { CopyRule } from '../../../shared/copies/copy-rule.ts';
import { hasLanguages } from '../../../shared/copies/copy-rules.ts';
import { partsIn } from '../../../shared/export/part-names.ts';
import type { OfficeLanguage } from '../../../shared/phrases/office-languages.ts';
import { SaveOutcome } from '../../ui/save-outcome.tsx';
import classes from './export-dialog.module.css';
import { Choice } from './choice.tsx';
import { ChartChoice, RangeChoice } from './chart-choice.tsx';
import { CopyChoice } from './copy-choice.tsx';
import { ColumnsChoice } from './columns-choice.tsx';
import { EveryPageChoice } from './every-page-choice.tsx';
import { chosenParts, type ExportDraft, problemsIn } from './export-draft.ts';
import { LanguageChoice, languageProblem } from './language-choice.tsx';
import { LinesChoice } from './lines-choice.tsx';
import { PartsChoice } from './parts-choice.tsx';
import { sayHeldBack } from './say-held-back.ts';
import type { Paper } from './use-paper.ts';
import { type StateCourt, StateCourtChoice } from './state-court-choice.tsx';
import type { SavePdf } from './use-save-pdf.ts';

type Props = {
  readonly draft: ExportDraft;
  /** By which the copy is made. */
  readonly rule: CopyRule;
  readonly stateCourts: readonly StateCourt[];
  readonly languages: readonly OfficeLanguage[];
  /** Of the matter, from top to bottom. */
  readonly lanes: readonly Lane[];
  readonly hiddenRows: number;
  readonly saysFilter: string;
  /** What was kept printed only what the filter showed; that filter is gone. */
  readonly wasFiltered: boolean;
  readonly savedViews: readonly { readonly id: string; readonly name: string }[];
  /** Stands over all choices. */
  readonly profile: ReactNode;
  /** What the chosen one shows; empty where none is chosen. */
  readonly saysView: string;
  /** Null while it is being laid out. */
  readonly paper: Paper | null;
  readonly save: Pick<SavePdf, 'isBusy' | 'outcome'>;
  readonly onSave: () => void;
  readonly onDraft: (draft: ExportDraft) => void;
  readonly onClose: () => void;
};

/** What a person decides before a PDF leaves the office, and what came of it. */
export function ExportChoices({ draft, rule, profile, paper, save, ...props }: Props) {
  const { hiddenRows, saysFilter, wasFiltered, savedViews, saysView, stateCourts, languages } =
    props;
  const { onDraft, onSave, onClose } = props;
  const set = (change: Partial<ExportDraft>) => onDraft({ ...draft, ...change });
  const problems = problemsIn(
    draft,
    props.lanes.map(({ id }) => id),
  );
  const isForNoCourt =
    draft.copy === 'filing-state' && !stateCourts.some(({ id }) => id === draft.stateCourtId);
  const chosen = chosenParts(draft);
  const hasLanguage = hasLanguages(draft.copy) || chosen.includes('client-sheet');
  const noLanguage = hasLanguage ? languageProblem(languages, draft.language) : null;
  const isSound =
    !isForNoCourt &&
    noLanguage === null &&
    Object.values(problems).every((problem) => problem === null);
  const { isFiling, onlyOn } = rule;
  const offered = partsIn(draft.copy);
  const listed = draft.parts.filter(({ name }) => offered.includes(name));
  return (
    <form
      className={classes['choices']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isSound) onSave();
      }}
    >
      <Stack gap="md" className={classes['scrolled']}>
        {profile}
        <CopyChoice copy={draft.copy} rule={rule} onCopy={(copy) => set({ copy, alsoPrint: [] })} />
        {draft.copy === 'filing-state' && (
          <StateCourtChoice
            courts={stateCourts}
            courtId={draft.stateCourtId}
            onCourt={(stateCourtId) => set({ stateCourtId, alsoPrint: [] })}
          />
        )}
        <Choice
          label="Paper"
          value={onlyOn ?? draft.paper}
          data={[
            { value: 'letter', label: 'Letter' },
            { value: 'legal', label: 'Legal', disabled: onlyOn === 'letter' },
          ]}
          onChange={(value) => set({ paper: value })}
        />
        <Choice
          label="Orientation"
          value={draft.orientation}
          data={[
            { value: 'landscape', label: 'Landscape' },
            { value: 'portrait', label: 'Portrait' },
          ]}
          onChange={(value) => set({ orientation: value })}
        />
        <ChartChoice draft={draft} set={set} />
        <TextInput
          type="date"
          label="As of"
          description="Custody is counted to this day, or to the day facts are current through if that is earlier."
          value={draft.asOf}
          error={problems.asOf}
          onChange={(event) => set({ asOf: event.currentTarget.value })}
        />
        <RangeChoice draft={draft} problem={problems.range} set={set} />
        <LinesChoice draft={draft} lanes={props.lanes} problem={problems.lanes} set={set} />
        <PartsChoice
          parts={listed}
          problem={problems.parts}
          onChange={(parts) =>
            set({ parts: [...parts, ...draft.parts.filter((part) => !listed.includes(part))] })
          }
        />
        {chosen.includes('table') && (
          <ColumnsChoice
            columns={draft.columns}
            problem={problems.columns}
            onChange={(columns) => set({ columns })}
          />
        )}
        {hasLanguage && (
          <LanguageChoice
            label={
              hasLanguages(draft.copy) ? 'Language of this copy' : 'Language of the client sheet'
            }
            languages={languages}
            tag={draft.language}
            problem={noLanguage}
            onTag={(language) => set({ language })}
          />
        )}
        <EveryPageChoice draft={draft} problems={problems} set={set} />
        <Stack gap={6}>
          {savedViews.length > 0 && (
            <Select
              label="Lines of a saved view"
              placeholder="All lines"
              description={saysView === '' ? undefined : saysView}
              data={savedViews.map(({ id, name }) => ({ value: id, label: name }))}
              value={draft.savedViewId}
              clearable
              onChange={(savedViewId) => set({ savedViewId })}
            />
          )}
          {wasFiltered && !draft.onlyFiltered && draft.savedViewId === null && (
            <Text size="sm" c="var(--warning-text)" role="note">
              Only what the filter showed was to print. The filter is not kept: set it again, or all
              lines print.
            </Text>
          )}
          {hiddenRows > 0 && draft.savedViewId === null && (
            <Checkbox
              label="Only what the filter shows"
              description={`${saysFilter}. The filter hides ${String(hiddenRows)} lines; the copy says so.`}
              checked={draft.onlyFiltered}
              onChange={(event) => set({ onlyFiltered: event.currentTarget.checked })}
            />
          )}
        </Stack>
        {draft.copy === 'working' && chosen.includes('client-sheet') && (
          <Text size="sm" c="dimmed">
            The client sheet alone does not say that it is work product.
          </Text>
        )}
        {paper !== null && <Warnings copy={draft.copy} paper={paper} />}
      </Stack>
      <div className={classes['actions']}>
        <Group gap="xs">
          <Button type="submit" loading={save.isBusy} disabled={paper === null || !isSound}>
            {isFiling ? 'Look through and save…' : 'Save PDF…'}
          </Button>
          <Button variant="default" onClick={onClose}>
            Close
          </Button>
        </Group>
        <div role="status" className={classes['outcome']}>
          <SaveOutcome outcome={save.outcome} />
        </div>
      </div>
    </form>
  );
}

/** What this copy leaves out and redacts, and what may not print as it should. */
function Warnings({ copy, paper }: Pick<ExportDraft, 'copy'> & { readonly paper: Paper }) {
  const { document, uncovered } = paper;
  const { leftOut, redactions } = document;
  const what = copy === 'working' ? 'restricted item' : 'item';
  return (
    <>
      {leftOut > 0 && <Text size="sm">{sayHeldBack(leftOut, what)}</Text>}
      {redactions.length > 0 && (
        <Text size="sm">
          {redactions.length === 1
            ? 'Something is redacted in 1 place.'
            : `Something is redacted in ${String(redactions.length)} places.`}
        </Text>
      )}
      {uncovered.length > 0 && (
        <Alert color="yellow" title="Look at these letters in the PDF">
          Paradocket has no face for {uncovered.slice(0, 12).join(' ')}. They print only as this
          laptop’s own fonts allow.
        </Alert>
      )}
    </>
  );
}
