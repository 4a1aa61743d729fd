import { useMemo, useState } from 'react';
import { catchUp } from '../../shared/imports/catch-up.ts';
import { countEntries, sayCounts } from '../../shared/imports/count-entries.ts';
import type {
  FileReading,
  ImportHeader,
  ProposedRecord,
} from '../../shared/imports/file-reading.ts';
import { type Known, knownIn } from '../../shared/imports/known-in.ts';
import { partsOfMapping } from '../../shared/imports/saved-mapping.ts';
import { type Taken, toRows } from '../../shared/imports/to-rows.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { newRow } from '../../shared/model/new-row.ts';
import { MAX_ROWS_PER_COMMAND } from '../data/draft.ts';
import { useOffice } from '../data/office.ts';
import {
  type ImportShow,
  importShows,
  type ImportTicks,
  isShown,
  isTicked,
  type KnownChoice,
  type KnownChoices,
  linesOfReading,
  type ProposalLine,
} from '../features/imports/import-lines.ts';
import { ImportSide, type ImportTarget } from '../features/imports/import-side.tsx';
import { ImportToolbar } from '../features/imports/import-toolbar.tsx';
import classes from '../features/imports/imports.module.css';
import { ProposalDetail } from '../features/imports/proposal-detail.tsx';
import { ProposalGrid } from '../features/imports/proposal-grid.tsx';
import { sayTaken } from '../features/imports/say-taken.ts';
import { useToday } from '../host/host-context.tsx';
import { currentPerson } from './current-person.ts';
import { notifyDone } from './notify.ts';
import type { OfficeDialogProps } from './office-dialog-props.ts';
import { rowDraft, useCommands } from './use-commands.ts';
import type { ImportReadingState } from './use-import-reading.ts';

type Props = Pick<OfficeDialogProps, 'matterId' | 'go' | 'onClose'> & {
  readonly fileName: string;
  readonly state: ImportReadingState;
  readonly reading: FileReading;
  readonly onOther: () => void;
};

const noViews: readonly MatterView[] = [];
const nothingKnown: ReadonlyMap<string, Known> = new Map();

/** What was read of a file, to be ticked and added as one act. */
export function ImportPreview({ fileName, state, reading, matterId, go, onClose, onOther }: Props) {
  const views = useOffice()?.matters ?? noViews;
  const commands = useCommands();
  const today = useToday();
  const [target, setTarget] = useState<ImportTarget>({
    matterId,
    proceedingId: null,
    subject: null,
  });
  const [ticks, setTicks] = useState<ImportTicks>({});
  const [choices, setChoices] = useState<KnownChoices>({});
  const [show, setShow] = useState<ImportShow>('all');
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});

  const view = views.find((one) => one.matter.id === target.matterId) ?? null;
  const known = useMemo(
    () => (view === null ? nothingKnown : knownIn(view, reading.proposals)),
    [view, reading],
  );
  // Other columns may tell of other people than the one who was chosen.
  const subject =
    reading.subjects.length > 1
      ? (reading.subjects.find(({ key }) => key === target.subject)?.key ?? null)
      : null;
  const lines = useMemo(() => linesOfReading(reading, known, subject), [reading, known, subject]);
  const counts = useMemo(() => {
    const records = reading.proposals.filter(({ key }) => known.get(key)?.type !== 'same').length;
    return sayCounts(reading.format, countEntries(reading, known), records);
  }, [reading, known]);
  const sizes = useMemo(
    () =>
      Object.fromEntries(
        importShows.map((one) => [one, lines.filter((line) => isShown(line, one, ticks)).length]),
      ) as Record<ImportShow, number>,
    [lines, ticks],
  );
  // What is unticked while only ticked lines are shown stays in sight until the choice is made anew.
  const [shownTicks, setShownTicks] = useState(ticks);
  const shown = useMemo(
    () => lines.filter((line) => isShown(line, show, shownTicks)),
    [lines, show, shownTicks],
  );
  const proposals = lines.filter((line): line is ProposalLine => line.kind === 'proposal');
  const ticked = proposals.filter((line) => isTicked(line, ticks));
  const current = shown.find(({ key }) => key === currentKey) ?? null;

  const tick = (key: string, isOn: boolean) => setTicks((now) => ({ ...now, [key]: isOn }));
  const choose = (key: string, choice: KnownChoice | null) => {
    tick(key, choice !== null);
    setChoices(({ [key]: _before, ...rest }) =>
      choice === null ? rest : { ...rest, [key]: choice },
    );
  };
  const entering = { newId: () => crypto.randomUUID(), enteredBy: currentPerson(), today };
  const caughtUp = (line: ProposalLine): ProposedRecord | null => {
    const { record } = line.proposal;
    if (line.known?.type !== 'conflict' || record.table !== 'events') return null;
    const there = view?.events.find(({ id }) => id === line.known?.id);
    const row = catchUp(there, record.row, entering);
    return row === null ? null : { table: 'events', row };
  };
  /** In another matter a line may have nothing that is later than the record. */
  const choiceOf = (line: ProposalLine): KnownChoice | null => {
    if (line.known === null || !isTicked(line, ticks)) return null;
    const chosen = choices[line.key] ?? 'source';
    return chosen === 'dates' && caughtUp(line) === null ? 'source' : chosen;
  };
  const intoOf = (line: ProposalLine): Taken['into'] => {
    const as = choiceOf(line);
    return line.known === null || as === null || as === 'beside' ? null : { id: line.known.id, as };
  };
  const into = ticked.map(intoOf);
  const taken = {
    added: into.filter((one) => one === null).length,
    changed: new Set(into.flatMap((one) => one?.id ?? [])).size,
  };

  const save = async () => {
    // What is in sight is of the answers before.
    if (state.isReading) return;
    const wrong = problemsOf(view, reading, subject, ticked.length);
    setErrors(wrong);
    if (view === null || Object.keys(wrong).length > 0) return;
    const there = proposals.flatMap(({ proposal: { record }, known: one }) =>
      one === null ? [] : [{ record, id: one.id }],
    );
    const rows = toRows(
      ticked.map((line) => ({ proposal: line.proposal, into: intoOf(line) })),
      { ...entering, view, proceedingId: target.proceedingId, known: there },
    );
    if (!(await commands.save('file/take-in', rows.map(draftOf)))) return;
    onClose();
    notifyDone(sayTaken(taken));
    if (view.matter.id !== matterId) go({ type: 'matter', matterId: view.matter.id });
  };
  const saveMapping = async (name: string) => {
    if (reading.sheet === null) return false;
    const row = newRow('importMappings', {
      id: crypto.randomUUID(),
      name,
      ...partsOfMapping(reading.sheet, state.answers.sheet?.dayFirst ?? {}),
    });
    const isSaved = await commands.save('mapping/add', [rowDraft('importMappings', row)]);
    if (isSaved)
      notifyDone(`The mapping “${name}” is kept; a file with the same headings gets it.`);
    return isSaved;
  };

  return (
    <div className={classes['columns']}>
      <div className={classes['pane']} data-busy={state.isReading || undefined}>
        <ImportToolbar
          fileName={fileName}
          head={sayHeader(reading.header)}
          counts={state.isReading ? 'Reading again …' : counts}
          show={show}
          sizes={sizes}
          onShow={(next) => {
            setShow(next);
            setShownTicks(ticks);
          }}
          onTickAll={(isOn) =>
            setTicks((now) => ({
              ...now,
              ...Object.fromEntries(
                shown.flatMap((line) => (line.kind === 'proposal' ? [[line.key, isOn]] : [])),
              ),
            }))
          }
          onOther={onOther}
        />
        <ProposalGrid
          lines={shown}
          ticks={ticks}
          currentKey={currentKey}
          onCurrent={setCurrentKey}
          onTick={tick}
        />
      </div>
      <div className={classes['side']}>
        <ImportSide
          reading={reading}
          answers={state.answers}
          views={views}
          target={{ ...target, subject }}
          isReading={state.isReading}
          taken={taken}
          draft={[ticks, choices, target, state.answers]}
          errors={errors}
          mappingName={state.mapping?.name ?? null}
          detail={
            current === null ? null : (
              <ProposalDetail
                line={current}
                choice={current.kind === 'proposal' ? choiceOf(current) : null}
                onChoose={(choice) => choose(current.key, choice)}
                caughtUp={current.kind === 'proposal' ? caughtUp(current) : null}
              />
            )
          }
          onTarget={(part) => {
            setTarget((now) => ({ ...now, ...part }));
            setErrors({});
          }}
          onZone={(zone) => state.answer({ ...state.answers, zone })}
          onSheet={(sheet) => {
            // Other columns make other records: what was ticked was ticked of those.
            setTicks({});
            setChoices({});
            state.answer({ ...state.answers, sheet });
          }}
          onSaveMapping={saveMapping}
          onSave={save}
        />
      </div>
    </div>
  );
}

function draftOf(record: ProposedRecord) {
  switch (record.table) {
    case 'events':
      return rowDraft('events', record.row);
    case 'stints':
      return rowDraft('stints', record.row);
    case 'claims':
      return rowDraft('claims', record.row);
    case 'bars':
      return rowDraft('bars', record.row);
  }
}

function sayHeader(header: ImportHeader | null): string {
  if (header === null) return '';
  return [header.caption, header.docketNumber, header.courtName]
    .filter((part) => part !== '')
    .join(', ');
}

function problemsOf(
  view: MatterView | null,
  { subjects }: FileReading,
  subject: string | null,
  ticked: number,
): Readonly<Record<string, string>> {
  return {
    ...(view === null ? { matter: 'Choose the client and the matter.' } : {}),
    ...(subjects.length > 1 && subject === null
      ? { subject: 'Choose whose lines these are: one person at a time.' }
      : {}),
    ...(ticked === 0 ? { ticked: 'Tick at least one line; what is doubtful is left to you.' } : {}),
    ...(ticked > MAX_ROWS_PER_COMMAND
      ? {
          ticked: `At most ${MAX_ROWS_PER_COMMAND.toLocaleString('en-US')} lines are added at once.`,
        }
      : {}),
  };
}
