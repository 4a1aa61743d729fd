import { useMemo, useState } from 'react';
import { daysByPosition } from '../../shared/custody/days-by-position.ts';
import { type Convention, petitionSentence } from '../../shared/custody/petition-sentence.ts';
import { positionConflicts } from '../../shared/custody/position-conflicts.ts';
import { sentenceCredits } from '../../shared/custody/sentence-credits.ts';
import { limitOfFacts } from '../../shared/custody/spans.ts';
import { summarizeCustody } from '../../shared/custody/summary.ts';
import { maskRecord } from '../../shared/copies/mask-a-numbers.ts';
import type { Sorted } from '../../shared/findings/accepted.ts';
import { custodyFindings } from '../../shared/findings/custody-findings.ts';
import type { Finding } from '../../shared/findings/finding.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import type { CivilDay } from '../../shared/time/civil-day.ts';
import { AsOfBar } from '../features/custody/as-of-bar.tsx';
import { ChecksSection } from '../features/custody/checks-section.tsx';
import { CustodyBoard } from '../features/custody/custody-board.tsx';
import { DaysSection } from '../features/custody/days-section.tsx';
import { FactsSection } from '../features/custody/facts-section.tsx';
import { ForumSection } from '../features/custody/forum-section.tsx';
import { PetitionSection } from '../features/custody/petition-section.tsx';
import { PlaceSection } from '../features/custody/place-section.tsx';
import { PositionsSection } from '../features/custody/positions-section.tsx';
import { readAsOf } from '../features/custody/read-as-of.ts';
import { StintsSection } from '../features/custody/stints-section.tsx';
import { CountersSection } from './counters-section.tsx';
import { notifyDone } from './notify.ts';
import { openSettled } from './open-settled.ts';
import { PrintCustodyDialog } from './print-custody-dialog.tsx';
import { rowDraft, useCommands } from './use-commands.ts';
import { useIsAttorney } from './use-is-attorney.ts';
import type { MatterDialog } from './use-matter-dialogs.ts';
import { useMenu } from './use-menu.ts';

type Props = {
  readonly view: MatterView;
  /** Null until the matter is looked through. */
  readonly sorted: Sorted | null;
  readonly today: CivilDay;
  readonly nameOfPerson: (id: string) => string;
  /** Opens the details of a record that the table has. */
  readonly onOpenRow: (key: string) => void;
  readonly onDialog: (dialog: MatterDialog) => void;
};

/** The place where a lawyer checks custody by hand. */
export function CustodyView({ view, sorted, today, nameOfPerson, onOpenRow, onDialog }: Props) {
  const commands = useCommands();
  const isAttorney = useIsAttorney();
  const [text, setText] = useState('');
  const [convention, setConvention] = useState<Convention>('elapsed');
  const [isPrinting, setIsPrinting] = useState(false);
  const limit = limitOfFacts(view, today);
  const { asOf, problem } = readAsOf(text, { today, limit });
  const whole = useMemo(() => summarizeCustody(view, today), [view, today]);
  const summary = useMemo(
    () => (asOf === limit ? whole : summarizeCustody(view, asOf)),
    [view, asOf, limit, whole],
  );
  const findings = useMemo(
    () =>
      sorted === null ? null : custodyFindings(sorted.open, asOf, view.matter.factsCurrentThrough),
    [sorted, asOf, view.matter.factsCurrentThrough],
  );
  const sentence = useMemo(
    () =>
      findings === null ? null : petitionSentence(view, summary, { convention, open: findings }),
    [view, summary, convention, findings],
  );
  const settle = (finding: Finding) => openSettled(finding.settleBy.record, onOpenRow, onDialog);
  const copy = (words: string) => {
    const numbers = view.client.identifiers
      .filter(({ kind }) => kind === 'a-number')
      .map(({ value }) => value);
    void navigator.clipboard.writeText(maskRecord({ words }, numbers).words).then(
      () => notifyDone('Copied. Read it against the records before it is filed.'),
      () => notifyDone('It could not be copied: select the sentence and press Ctrl C.'),
    );
  };
  useMenu({ 'export-pdf': () => setIsPrinting(true) });
  return (
    <>
      <CustodyBoard
        top={
          <AsOfBar
            text={text}
            problem={problem}
            summary={summary}
            asOf={asOf}
            today={today}
            isOtherDay={asOf !== limit}
            onText={setText}
            onPrint={() => setIsPrinting(true)}
          />
        }
        main={
          <>
            <DaysSection
              summary={summary}
              credits={sentenceCredits(view.events)}
              onOpenRow={onOpenRow}
            />
            <FactsSection summary={summary} findings={findings} onSettle={settle} />
            <PositionsSection
              days={daysByPosition(view, summary)}
              conflicts={positionConflicts(view.positions)}
              archived={view.positions.filter(({ archived }) => archived)}
              onEdit={(id) => onDialog({ type: 'position', id })}
              onArchive={(row) =>
                void commands.save(`position/${row.archived ? 'restore' : 'archive'}`, [
                  rowDraft('positions', { ...row, archived: !row.archived }),
                ])
              }
            />
          </>
        }
        side={
          <>
            <PlaceSection summary={whole} events={view.events} today={today} />
            <PetitionSection
              sentence={sentence}
              convention={convention}
              onConvention={setConvention}
              onCopy={copy}
              onSettle={settle}
              onOpenRow={onOpenRow}
            />
            <ForumSection
              forum={view.matter.releaseForum}
              nameOfPerson={nameOfPerson}
              mayEnter={isAttorney}
              onEdit={() => onDialog({ type: 'release-forum' })}
            />
            <CountersSection
              view={view}
              asOf={asOf}
              today={today}
              onOpen={() => onDialog({ type: 'counters' })}
            />
            <ChecksSection
              confirmations={view.confirmations}
              limit={summary.limit}
              nameOfPerson={nameOfPerson}
              onAdd={() => onDialog({ type: 'confirmation', id: null })}
              onAll={() => onDialog({ type: 'checks' })}
            />
          </>
        }
        across={
          <StintsSection
            summary={summary}
            onOpenRow={onOpenRow}
            onAdd={() => onDialog({ type: 'stint', id: null })}
          />
        }
      />
      {isPrinting && (
        <PrintCustodyDialog
          view={view}
          asOf={asOf}
          today={today}
          onClose={() => setIsPrinting(false)}
        />
      )}
    </>
  );
}
