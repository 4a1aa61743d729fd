import { Button, Group, Kbd, Stack, TextInput } from '@mantine/core';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { SharedLine } from '../../../shared/model/shared-hearing.ts';
import { matterChoice } from '../../../shared/quick-add/resolve-matter.ts';
import { sayReading } from '../../../shared/quick-add/say-reading.ts';
import { sharedOfLine, withFollowers } from '../../../shared/quick-add/shared-lines.ts';
import { staysUnverified } from '../../../shared/quick-add/stays-unverified.ts';
import { settingStatusNames } from '../../../shared/chronology/kind-names.ts';
import type { Understanding } from '../../../shared/quick-add/reading.ts';
import { formatCaseDate } from '../../../shared/time/format-case-date.ts';
import { tellsOfTransfer } from '../../../shared/custody/transfer-learned.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import type { LineDraft } from '../../../shared/quick-add/line-draft.ts';
import { toDrafts } from '../../../shared/quick-add/to-drafts.ts';
import { sayTextProblem } from '../../../shared/model/say-text-problem.ts';
import type { Vocabulary } from '../../../shared/quick-add/vocabulary.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import { clearDialogNotice } from '../../ui/dialog-notice.ts';
import { useDialog } from '../../ui/dialog-frame.tsx';
import { useOneAtATime } from '../../ui/one-at-a-time.ts';
import { ChipButton } from './chip-button.tsx';
import { LineNotes } from './line-notes.tsx';
import { QuestionPanel } from './question-panel.tsx';
import classes from './quick-add.module.css';
import { type SavedLine, SavedLines, UndoButton } from './saved-lines.tsx';
import { type LineDraftKept, useQuickLine } from './use-quick-line.ts';

type Props = {
  /** Null while the matters are read: the line can be typed, not yet saved. */
  readonly vocabulary: Vocabulary | null;
  readonly today: CivilDay;
  readonly openMatterId: string | null;
  /** What was typed before and kept; null where the line begins empty. */
  readonly initial: LineDraftKept | null;
  readonly enteredBy: string;
  readonly isMac: boolean;
  /** True once it is flushed to disk. */
  readonly onSave: (draft: LineDraft) => Promise<boolean>;
  readonly onUndo: (matterId: string) => Promise<void>;
  readonly onOpen: (matterId: string, main: LineDraft['main']) => void;
  /** Opens the tick list of a transfer that a saved line tells of. */
  readonly onTransfer: (matterId: string, stintId: string) => void;
  /** Something lies over the dialog: Escape is meant for that. */
  readonly onCover: (isCovered: boolean) => void;
  /** Shows the other clients of a hearing that the line changes, and which of their records follow. */
  readonly others: SharedTicks;
};

/** A line of a record has more room than anybody types here. */
const MOST_OF_LINE = { most: 1_000, isProse: false };
/** The list of the other clients of a hearing, as the app draws it everywhere. */
export type SharedTicks = {
  readonly view: (given: {
    readonly lines: readonly SharedLine[];
    readonly unseen: number;
    readonly ticks: Readonly<Record<string, boolean>>;
    /** What would stand in each record that follows. */
    readonly becomes: string;
    readonly onTick: (ticks: Readonly<Record<string, boolean>>) => void;
  }) => ReactNode;
  readonly isFollowing: (line: SharedLine, ticks: Readonly<Record<string, boolean>>) => boolean;
};

const noOthers = { lines: [], unseen: 0 };

const nobody: Vocabulary = { matters: [], courts: [], hearingTypes: [] };

/**
 * One line for everything. What was understood stands under it as chips; what is not clear is asked
 * under them. Enter saves and the next line begins.
 */
export function QuickAdd({
  vocabulary,
  today,
  openMatterId,
  initial,
  enteredBy,
  isMac,
  ...acts
}: Props) {
  const { onSave, onUndo, onOpen, onTransfer, onCover, others } = acts;
  const line = useQuickLine({ vocabulary: vocabulary ?? nobody, today, openMatterId, initial });
  const { text, reading } = line;
  const problem = sayTextProblem(text, MOST_OF_LINE);
  const { close, setTyped } = useDialog();
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const { run } = useOneAtATime();
  const [saved, setSaved] = useState<readonly SavedLine[]>([]);
  const [said, setSaid] = useState('');
  const [isJustSaved, setIsJustSaved] = useState(false);
  const [openChip, setOpenChip] = useState<string | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const { understanding: understood } = reading;
  const shared = useMemo(
    () =>
      understood === null ? noOthers : sharedOfLine(understood, (vocabulary ?? nobody).matters),
    [understood, vocabulary],
  );
  const following = shared.lines.filter((one) => others.isFollowing(one, ticks));
  useEffect(() => {
    setTyped(text.trim() !== '');
  }, [setTyped, text]);
  useEffect(() => {
    onCover(openChip !== null);
  }, [onCover, openChip]);

  const backToLine = () => field.current?.focus();
  const [question] = reading.questions;
  /** Enter before the names that a line can call were read; whether what it saves is opened. */
  const due = useRef<boolean | null>(null);
  const type = (next: string) => {
    due.current = null;
    setSaid('');
    setIsJustSaved(false);
    setIsAsked(false);
    line.type(next);
  };

  const undo = () => run(undoLast);
  const saveLine = async (opens: boolean) => {
    if (problem !== null) return;
    const { understanding } = reading;
    const own = toDrafts(reading, { newId: () => crypto.randomUUID(), enteredBy });
    const draft =
      own === null || understanding === null ? null : withFollowers(own, understanding, following);
    if (draft === null || understanding === null || understanding.view === null) {
      setIsAsked(true);
      panel.current?.querySelector<HTMLElement>('button, input')?.focus();
      return;
    }
    clearDialogNotice();
    if (!(await onSave(draft))) return;
    const matterId = understanding.view.matter.id;
    if (opens) onOpen(matterId, draft.main);
    else {
      const said = sayReading(understanding);
      const sentence =
        following.length === 0 ? said : `${said}; for ${String(following.length + 1)} clients`;
      const unverified = staysUnverified(understanding);
      const transfer = transferIn(draft, understanding.view);
      const one = { text, sentence, unverified, matterId, id: draft.main.id, transfer };
      setSaved((before) => [one, ...before]);
      setSaid(`Saved. ${sentence}.`);
      setIsJustSaved(true);
      setIsAsked(false);
      setTicks({});
      line.start('');
      backToLine();
    }
  };
  const save = (opens: boolean): void => {
    if (vocabulary !== null) void run(() => saveLine(opens));
    else {
      due.current = opens;
      setSaid('The names on record are still being read; then it is saved.');
    }
  };
  const saveWhatIsDue = useEffectEvent(() => {
    const opens = due.current;
    due.current = null;
    if (opens === null) return;
    setSaid('');
    save(opens);
  });
  useEffect(() => {
    if (vocabulary !== null) saveWhatIsDue();
  }, [vocabulary]);
  const undoLast = async () => {
    const [last, ...others] = saved;
    if (last === undefined) return;
    await onUndo(last.matterId);
    setSaved(others);
    setSaid('Taken back. Change the line, or empty it.');
    setIsJustSaved(false);
    line.start(last.text);
    backToLine();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isCommand = isMac ? event.metaKey : event.ctrlKey;
    if (event.key === 'ArrowDown' && panel.current !== null)
      panel.current.querySelector<HTMLElement>('button, input')?.focus();
    else if (event.key === 'Enter') save(isCommand);
    else if (isCommand && event.key.toLowerCase() === 'z' && text === '' && !event.shiftKey)
      void undo();
    else return;
    event.preventDefault();
  };

  const matters = useMemo(
    () => (vocabulary ?? nobody).matters.filter(({ matter }) => !matter.archived).map(matterChoice),
    [vocabulary],
  );
  const [last] = saved;
  const isEmpty = text.trim() === '' || vocabulary === null;
  const blocks = reading.warnings.filter(({ weight }) => weight === 'blocks');
  return (
    <Stack gap="sm" className={classes['whole'] ?? ''}>
      <TextInput
        ref={field}
        data-autofocus
        size="md"
        label="One line"
        description={
          text.trim() === ''
            ? 'For example: bail hearing 5/28 10a reiss burlington petrova'
            : undefined
        }
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        error={
          problem ??
          (isAsked && blocks.length > 0 ? blocks.map(({ sentence }) => sentence).join(' ') : null)
        }
        autoComplete="off"
        spellCheck={false}
      />
      {reading.chips.length > 0 && vocabulary !== null && (
        <div role="group" aria-label="Understood" className={classes['chips']}>
          {reading.chips.map((chip) => {
            const key = `${chip.field} ${chip.start}`;
            const choices = chip.about === 'matter' ? matters : chip.choices;
            return (
              <ChipButton
                key={key}
                chip={chip}
                choices={choices}
                isOpen={openChip === key}
                onOpen={(isOpen) => setOpenChip(isOpen ? key : null)}
                onChoose={(value) => {
                  if (chip.about !== null) line.answer(chip.about, value);
                }}
                onRewrite={(words) => line.rewrite(chip, words)}
                onLeaveInTitle={() => line.leaveInTitle(chip)}
              />
            );
          })}
          {reading.title !== '' && (
            <span className={classes['rest']}>
              <span className={classes['field']}>Title</span> {reading.title}
            </span>
          )}
        </div>
      )}
      {question !== undefined && !isEmpty && (
        <QuestionPanel
          key={question.about}
          question={question}
          matters={matters}
          panel={panel}
          onAnswer={(value) => {
            line.answer(question.about, value);
            setIsAsked(false);
            backToLine();
          }}
          onCover={onCover}
          onLeave={backToLine}
        />
      )}
      {!isEmpty && (
        <LineNotes reading={reading} isAsked={isAsked} offersOthers={shared.lines.length > 0} />
      )}
      {!isEmpty &&
        understood !== null &&
        others.view({ ...shared, ticks, becomes: sayBecomes(understood), onTick: setTicks })}
      <div className={classes['said']}>
        <p role="status">{said}</p>
        {isJustSaved && <UndoButton onUndo={() => void undo()} />}
        {isJustSaved && last !== undefined && last.transfer !== null && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => onTransfer(last.matterId, last.transfer ?? '')}
          >
            What a transfer asks for…
          </Button>
        )}
      </div>
      <SavedLines
        lines={isJustSaved ? saved.slice(1) : saved}
        onUndo={isJustSaved ? null : () => void undo()}
      />
      <Group gap="xs" mt="auto">
        <span className={classes['keys']}>
          <Kbd size="xs">Enter</Kbd> saves, <Kbd size="xs">{isMac ? 'Cmd' : 'Ctrl'} Enter</Kbd>{' '}
          saves and opens
        </span>
        <Button variant="default" ml="auto" onClick={close}>
          Close
        </Button>
        <Button onClick={() => save(false)}>
          {following.length === 0 ? 'Save' : `Save for ${String(following.length + 1)} clients`}
        </Button>
      </Group>
    </Stack>
  );
}

/** What would stand in the record of another client that follows. */
function sayBecomes({ reset, date, outcome }: Understanding): string {
  if (reset === null) return outcome === null ? '' : settingStatusNames[outcome];
  if (date === null) return settingStatusNames[reset.as];
  const next =
    date.kind === 'undated' ? 'to be determined' : formatCaseDate(date, { style: 'table' });
  return `${settingStatusNames[reset.as]}; next ${next}`;
}

/** The stint of a line that tells of a transfer; null where none does. */
function transferIn({ rows, main }: LineDraft, view: MatterView): string | null {
  const stints = rows.flatMap((row) => (row.table === 'stints' ? [row.after] : []));
  const telling = stints.filter((stint) =>
    tellsOfTransfer(view, view.stints.find(({ id }) => id === stint.id) ?? null, stint),
  );
  // One that ends by it is told of beside the one that begins: that is where the client is now.
  return (telling.find(({ id }) => id === main.id) ?? telling[0])?.id ?? null;
}
