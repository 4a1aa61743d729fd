import { Alert, Select, SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { nameProceeding } from '../../../shared/chronology/lanes.ts';
import { isSameDocket } from '../../../shared/imports/same-docket.ts';
import type {
  ColumnMeaning,
  FileReading,
  ImportAnswers,
} from '../../../shared/imports/file-reading.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import { matterChoices } from '../../../shared/model/name-matter.ts';
import { zoneChoicesWith } from '../../../shared/time/zone-choices.ts';
import { FormFrame } from '../../ui/form-frame.tsx';
import { DayOrderQuestion } from './day-order-question.tsx';
import classes from './imports.module.css';
import { nameTaking, type TakenCounts } from './say-taken.ts';
import { SheetMapping } from './sheet-mapping.tsx';

type SheetAnswers = NonNullable<ImportAnswers['sheet']>;

/** Where what is ticked goes; null = nobody has said. */
export type ImportTarget = {
  readonly matterId: string | null;
  readonly proceedingId: string | null;
  /** The person of the file; null = all, or the file is of one. */
  readonly subject: string | null;
};

type Props = {
  readonly reading: FileReading;
  readonly answers: ImportAnswers;
  readonly views: readonly MatterView[];
  readonly target: ImportTarget;
  /** The file is being read with other answers: nothing can be added until it is. */
  readonly isReading: boolean;
  /** What the ticked lines come to. */
  readonly taken: TakenCounts;
  /** What was ticked or chosen by hand: where it is anything, closing asks first. */
  readonly draft: unknown;
  readonly errors: Readonly<Record<string, string>>;
  /** The saved mapping in use. */
  readonly mappingName: string | null;
  readonly detail: ReactNode;
  readonly onTarget: (part: Partial<ImportTarget>) => void;
  readonly onZone: (zone: string | null) => void;
  readonly onSheet: (sheet: SheetAnswers | null) => void;
  readonly onSaveMapping: (name: string) => Promise<boolean>;
  readonly onSave: () => unknown;
};

/** Beside the lines of a file: whose they are, what the file leaves open, what the columns mean. */
export function ImportSide(props: Props) {
  const { reading, answers, views, target, taken, errors, detail } = props;
  const view = views.find((one) => one.matter.id === target.matterId) ?? null;
  const { sheet, subjects, questions } = reading;
  const zoneQuestion = questions.find((one) => one.type === 'zone');
  const dayFirst = answers.sheet?.dayFirst ?? {};
  const changeSheet = (part: Partial<SheetAnswers>) => {
    props.onSheet({
      sheet: sheet?.sheet ?? 0,
      headingRow: sheet?.headingRow ?? null,
      columns: sheet?.columns.map(({ meaning }) => meaning) ?? [],
      dayFirst,
      ...part,
    });
  };
  const ofWhole = reading.problems.filter(({ entry }) => entry === null);
  return (
    <FormFrame
      draft={props.draft}
      errors={errors}
      submitLabel={props.isReading ? 'Reading again …' : nameTaking(taken)}
      onSubmit={props.onSave}
    >
      {ofWhole.length > 0 && (
        <Alert
          color="yellow"
          p="xs"
          title="About the file as a whole"
          styles={{ title: { color: 'var(--warning-text)' } }}
        >
          <ul className={classes['plain']}>
            {ofWhole.slice(0, 20).map(({ code, text }) => (
              <li key={`${code} ${text}`}>{text}</li>
            ))}
          </ul>
        </Alert>
      )}
      <Select
        label="Client and matter"
        placeholder="Choose"
        data={matterChoices(views)}
        value={target.matterId}
        error={errors['matter']}
        searchable
        onChange={(matterId) => props.onTarget({ matterId, proceedingId: null })}
      />
      {view !== null && !hasDocket(view, reading.header?.docketNumber ?? '') && (
        <Text size="sm" className={classes['warning']} role="status">
          No proceeding of this matter has the number {reading.header?.docketNumber}. Look whether
          it is the docket of this client.
        </Text>
      )}
      {subjects.length > 1 && (
        <Select
          label="Whose lines"
          description={`The file tells of ${subjects.length.toLocaleString('en-US')} people.`}
          placeholder="Choose the person"
          data={subjects.map(({ key, label, count }) => ({
            value: key,
            label: `${label} (${count.toLocaleString('en-US')})`,
          }))}
          value={target.subject}
          error={errors['subject']}
          searchable
          limit={200}
          onChange={(subject) => props.onTarget({ subject })}
        />
      )}
      <SimpleGrid cols={2} spacing="xs">
        <Select
          label="Proceeding"
          description="Of what names no docket of the matter"
          placeholder="Whole matter"
          data={(view?.proceedings ?? [])
            .filter((one) => !one.archived)
            .map((one) => ({ value: one.id, label: nameProceeding(one) }))}
          value={target.proceedingId}
          clearable
          onChange={(proceedingId) => props.onTarget({ proceedingId })}
        />
        {(zoneQuestion !== undefined || answers.zone !== null) && (
          <Select
            label="Time zone of the times"
            description={
              zoneQuestion === undefined
                ? 'Of times that carry none'
                : `${zoneQuestion.times.toLocaleString('en-US')} ${zoneQuestion.times === 1 ? 'time carries' : 'times carry'} none`
            }
            placeholder="Not known"
            data={zoneChoicesWith(answers.zone)}
            value={answers.zone}
            clearable
            onChange={props.onZone}
          />
        )}
      </SimpleGrid>
      {questions.map((question) =>
        question.type === 'day-order' ? (
          <DayOrderQuestion
            key={question.column}
            question={question}
            dayFirst={dayFirst[String(question.column)] ?? null}
            onAnswer={(isDayFirst) =>
              changeSheet({ dayFirst: { ...dayFirst, [String(question.column)]: isDayFirst } })
            }
          />
        ) : null,
      )}
      {detail}
      {sheet !== null && (
        <SheetMapping
          sheet={sheet}
          usedName={props.mappingName}
          onSheet={(next) =>
            changeSheet({ sheet: next, headingRow: null, columns: [], dayFirst: {} })
          }
          onHeadingRow={(headingRow) => changeSheet({ headingRow, columns: [], dayFirst: {} })}
          onMeaning={(column: number, meaning: ColumnMeaning) =>
            changeSheet({
              columns: sheet.columns.map((one, at) => (at === column ? meaning : one.meaning)),
            })
          }
          onAsRead={() => props.onSheet(null)}
          onSaveAs={props.onSaveMapping}
        />
      )}
    </FormFrame>
  );
}

/** True too where the file names no docket. */
function hasDocket({ proceedings }: MatterView, docketNumber: string): boolean {
  return (
    docketNumber === '' ||
    proceedings.some((one) => !one.archived && isSameDocket(one.docketNumber, docketNumber))
  );
}
