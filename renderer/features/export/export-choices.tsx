import {
  Alert,
  Button,
  Checkbox,
  Group,
  NumberInput,
  Radio,
  SegmentedControl,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useId } from 'react';
import type { CopyRule } from '../../../shared/copies/copy-rule.ts';
import { hasLanguages } from '../../../shared/copies/copy-rules.ts';
import { type PartName, partsIn } from '../../../shared/export/part-names.ts';
import type { PrintOptions } from '../../../shared/export/print-options.ts';
import { isCivilDay } from '../../../shared/time/civil-day.ts';
import { SaveOutcome } from '../../ui/save-outcome.tsx';
import classes from './export-dialog.module.css';
import { CopyChoice } from './copy-choice.tsx';
import { type ListedPart, PartsChoice } from './parts-choice.tsx';
import { sayHeldBack } from './say-held-back.ts';
import type { Paper } from './use-paper.ts';
import { type StateCourt, StateCourtChoice } from './state-court-choice.tsx';
import type { SavePdf } from './use-save-pdf.ts';

/** What stands in the form; `asOf` may be half typed. */
export type ExportDraft = {
  readonly asOf: string;
  readonly copy: PrintOptions['copy'];
  readonly paper: PrintOptions['paper'];
  readonly orientation: PrintOptions['orientation'];
  readonly isAuto: boolean;
  readonly pagesAcross: number;
  readonly pagesDown: number;
  readonly parts: readonly ListedPart[];
  /** Of the client sheet, and of copies for the client and the family. */
  readonly language: PrintOptions['language'];
  /** The profile of the state court that it goes to; null = none is picked. */
  readonly stateCourtId: string | null;
  readonly onlyFiltered: boolean;
  /** The saved view whose lines alone print; null = none. */
  readonly savedViewId: string | null;
  /** Ids of records that print though the copy leaves them out by itself. */
  readonly alsoPrint: readonly string[];
};

/** The parts that print: those that are ticked, as far as the copy has them. */
export function chosenParts({ copy, parts }: ExportDraft): readonly PartName[] {
  const offered = partsIn(copy);
  return parts
    .filter(({ name, isChosen }) => isChosen && offered.includes(name))
    .map(({ name }) => name);
}

type Props = {
  readonly draft: ExportDraft;
  /** By which the copy is made. */
  readonly rule: CopyRule;
  readonly stateCourts: readonly StateCourt[];
  readonly hiddenRows: number;
  readonly savedViews: readonly { readonly id: string; readonly name: string }[];
  /** Null while it is being laid out. */
  readonly paper: Paper | null;
  readonly save: Pick<SavePdf, 'isBusy' | 'outcome'>;
  readonly onSave: () => void;
  readonly onDraft: (draft: ExportDraft) => void;
  readonly onClose: () => void;
};

/** What a person decides before a PDF leaves the office, and what came of it. */
export function ExportChoices({ draft, rule, paper, save, ...props }: Props) {
  const { hiddenRows, savedViews, stateCourts, onDraft, onSave, onClose } = props;
  const set = (change: Partial<ExportDraft>) => onDraft({ ...draft, ...change });
  const isDay = isCivilDay(draft.asOf);
  const { isFiling, onlyOn } = rule;
  const isForNoCourt = draft.copy === 'filing-state' && draft.stateCourtId === null;
  const offered = partsIn(draft.copy);
  const listed = draft.parts.filter(({ name }) => offered.includes(name));
  const chosen = chosenParts(draft);
  return (
    <form
      className={classes['choices']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isDay && chosen.length > 0 && !isForNoCourt) onSave();
      }}
    >
      <Stack gap="md" className={classes['scrolled']}>
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
        <FitChoice draft={draft} set={set} />
        <TextInput
          type="date"
          label="As of"
          description="Custody is counted to this day, or to the day facts are current through if that is earlier."
          value={draft.asOf}
          error={isDay ? null : 'Give a day.'}
          onChange={(event) => set({ asOf: event.currentTarget.value })}
        />
        <PartsChoice
          parts={listed}
          onChange={(parts) =>
            set({ parts: [...parts, ...draft.parts.filter((part) => !listed.includes(part))] })
          }
        />
        {(hasLanguages(draft.copy) || chosen.includes('client-sheet')) && (
          <Choice
            label={
              hasLanguages(draft.copy) ? 'Language of this copy' : 'Language of the client sheet'
            }
            value={draft.language}
            data={[
              { value: 'en', label: 'English' },
              { value: 'es', label: 'Spanish' },
            ]}
            onChange={(language) => set({ language })}
          />
        )}
        <Stack gap={6}>
          {savedViews.length > 0 && (
            <Select
              label="Lines of a saved view"
              placeholder="All lines"
              data={savedViews.map(({ id, name }) => ({ value: id, label: name }))}
              value={draft.savedViewId}
              clearable
              onChange={(savedViewId) => set({ savedViewId })}
            />
          )}
          {hiddenRows > 0 && draft.savedViewId === null && (
            <Checkbox
              label="Only what the filter shows"
              description={`The filter hides ${String(hiddenRows)} lines; the copy says so.`}
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
          <Button
            type="submit"
            loading={save.isBusy}
            disabled={paper === null || !isDay || chosen.length === 0 || isForNoCourt}
          >
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

function FitChoice({
  draft,
  set,
}: {
  readonly draft: ExportDraft;
  readonly set: (change: Partial<ExportDraft>) => void;
}) {
  const pages = (label: string, value: number, key: 'pagesAcross' | 'pagesDown') => (
    <NumberInput
      label={label}
      value={value}
      min={1}
      max={30}
      clampBehavior="strict"
      allowDecimal={false}
      w={110}
      onChange={(next) => {
        if (typeof next === 'number') set({ [key]: Math.min(30, Math.max(1, next)) });
      }}
    />
  );
  return (
    <Radio.Group
      label="Chart"
      value={draft.isAuto ? 'auto' : 'pages'}
      onChange={(value) => set({ isAuto: value === 'auto' })}
    >
      <Stack gap={6} mt={4}>
        <Radio value="auto" label="As few pages as the labels allow" />
        <Radio value="pages" label="Fit to pages" />
        {!draft.isAuto && (
          <Group gap="xs" pl={28}>
            {pages('Pages across', draft.pagesAcross, 'pagesAcross')}
            {pages('Pages down', draft.pagesDown, 'pagesDown')}
          </Group>
        )}
      </Stack>
    </Radio.Group>
  );
}

function Choice<T extends string>({
  label,
  value,
  data,
  onChange,
}: {
  readonly label: string;
  readonly value: T;
  readonly data: { value: T; label: string; disabled?: boolean }[];
  readonly onChange: (value: T) => void;
}) {
  const id = useId();
  return (
    <div>
      <Text id={id} size="sm" fw={500} mb={4}>
        {label}
      </Text>
      <SegmentedControl
        aria-labelledby={id}
        fullWidth
        value={value}
        data={data}
        onChange={onChange}
      />
    </div>
  );
}
