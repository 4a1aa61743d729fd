import { Anchor, Text, VisuallyHidden } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { shippedCourts } from '../../shared/courts/all-courts.ts';
import type { CourtEntry } from '../../shared/courts/court-entry.ts';
import { closuresOf } from '../../shared/courts/closures-of.ts';
import { isOwnCourt, toOwnCourt } from '../../shared/courts/own-court.ts';
import { type CourtPlace, courtPlace } from '../../shared/deadlines/court-place.ts';
import { type Calculation, deadlinePage } from '../../shared/pages/deadline-page.ts';
import { pageText } from '../../shared/pages/page-text.ts';
import { sentenceOf } from '../../shared/result/failure-sentence.ts';
import { standingsOf } from '../../shared/time/read-days.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { useOfficeSettings } from '../data/office.ts';
import { Calculator } from '../features/deadlines/calculator.tsx';
import { type CaseDraft, emptyCase, readCaseDraft } from '../features/deadlines/case-draft.ts';
import { countCase } from '../features/deadlines/count-case.ts';
import { CourtPicker } from '../features/records/court-picker.tsx';
import { nowOf, useStartState, useToday } from '../host/host-context.tsx';
import { useKeptDraft } from '../host/use-kept-draft.ts';
import { useFirstFocus } from '../ui/return-focus.ts';
import { sayWhenKept } from '../ui/say-when-kept.ts';
import { AdoptionLine } from './adoption-line.tsx';
import { AdviceGate } from './advice-gate.tsx';
import { CourtsDialog } from './courts-dialog.tsx';
import { notifyDone } from './notify.ts';
import { RuleDialog } from './rule-dialog.tsx';
import { useAgeOfPacks } from './use-age-of-packs.ts';
import { useIsAdvised } from './use-is-advised.ts';
import { useMenu } from './use-menu.ts';
import { usePrintPage } from './use-print-page.ts';
import { usePacks } from './use-packs.ts';

/** Any rule for any day, counted while it is typed. Nothing of it goes into a matter. */
export function CalculatorScreen() {
  const packs = usePacks();
  const start = useStartState();
  const today = useToday();
  const kept = useKeptDraft('calculator/case', 0, readCaseDraft);
  const [draft, setDraft] = useState<CaseDraft>(kept.found?.value ?? emptyCase);
  const [dialog, setDialog] = useState<{ readonly ruleId: string } | 'courts' | null>(null);
  const finder = useRef<HTMLInputElement>(null);
  const courtField = useRef<HTMLInputElement>(null);
  useFirstFocus(finder);
  const own = useOfficeRows('courts');
  const courts = useMemo(
    () => [
      ...(own ?? []).filter((court) => !court.archived && isOwnCourt(court)).map(toOwnCourt),
      ...shippedCourts,
    ],
    [own],
  );
  const pack = packs.find(({ rules }) => rules.some(({ id }) => id === draft.ruleId)) ?? null;
  const age = useAgeOfPacks(pack);
  const courtId = draft.court.picked?.id ?? null;
  const place = useMemo(() => placeOf(courtId, courts), [courtId, courts]);
  const { countedTiers } = useOfficeSettings();
  const courtClosures = useMemo(
    () => (courtId === null ? [] : closuresOf(courtId, own ?? [])),
    [courtId, own],
  );
  const counted = useMemo(
    () =>
      countCase(draft, {
        packs,
        today,
        place,
        courtClosures,
        standings: standingsOf(countedTiers),
      }),
    [draft, packs, today, place, courtClosures, countedTiers],
  );
  const put = (next: CaseDraft) => {
    setDraft(next);
    kept.keep(JSON.stringify(next));
  };
  const change = (part: Partial<CaseDraft>) => put({ ...draft, ...part });
  const startAfresh = () => {
    kept.startAfresh();
    setDraft(emptyCase);
    finder.current?.focus();
  };
  const isAdvised = useIsAdvised();
  const printPage = usePrintPage();
  const withCalculation = (act: (calculation: Calculation) => void) => () => {
    const result = counted?.counted ?? null;
    if (!isAdvised) notifyDone('Read first what the date is and is not.');
    else if (result === null) notifyDone('Choose a rule and type the day of its trigger first.');
    else act({ ...result, courtName: draft.court.text, packAge: age?.says ?? '' });
  };
  const print = withCalculation((calculation) => {
    void printPage((stamp) => deadlinePage(calculation, { ...stamp, today }), 'nobody');
  });
  const copy = withCalculation((calculation) => {
    const page = deadlinePage(calculation, {
      today,
      printedAt: '',
      printedBy: '',
      lastMerged: 'never',
    });
    void navigator.clipboard
      .writeText(pageText(page))
      .then(() => notifyDone('The calculation is copied.'));
  });
  useMenu({ 'export-pdf': print, find: () => finder.current?.focus() });
  return (
    <main style={{ height: '100%' }}>
      <VisuallyHidden component="h1">Deadline calculator</VisuallyHidden>
      <Calculator
        packs={packs}
        draft={draft}
        counted={counted}
        onChange={change}
        today={today}
        finder={finder}
        court={
          <CourtPicker
            ref={courtField}
            value={draft.court}
            courts={courts}
            error={counted?.errors['court'] ?? null}
            onChange={(court) => change({ court })}
            onAdd={() => setDialog('courts')}
            onManage={() => setDialog('courts')}
          />
        }
        courtNote={sayCourtNote(courtId, place, courtClosures.length)}
        laptopZone={start.zone}
        age={age}
        keptNote={
          (kept.found !== null || draft !== emptyCase) && (
            <Text size="xs" c="dimmed" role="note">
              {kept.found === null
                ? 'The case stays here until you '
                : `Kept from ${sayWhenKept(kept.found.savedAt, nowOf(start), start.zone)}; `}
              <Anchor component="button" type="button" size="xs" onClick={startAfresh}>
                start afresh
              </Anchor>
              {kept.failure !== null && `. ${sentenceOf(kept.failure).sentence}`}
            </Text>
          )
        }
        gate={(result) => <AdviceGate>{result}</AdviceGate>}
        adoption={(rule) => <AdoptionLine rule={rule} />}
        onOpenRule={(ruleId) => setDialog({ ruleId })}
        onPrint={print}
        onCopy={copy}
      />
      {dialog === 'courts' && <CourtsDialog onClose={() => setDialog(null)} />}
      {dialog !== null && dialog !== 'courts' && (
        <RuleDialog ruleId={dialog.ruleId} onClose={() => setDialog(null)} />
      )}
    </main>
  );
}

/** What of a court the count needs; a court of the office counts as one of its state. */
function placeOf(id: string | null, courts: readonly CourtEntry[]): CourtPlace | null {
  if (id === null) return null;
  const shipped = courtPlace(id);
  if (shipped.ok) return shipped.value;
  const own = courts.find((court) => court.id === id);
  return own === undefined
    ? null
    : { id, state: own.state === '' ? null : own.state, forum: 'court' };
}

/** What is to be known of the court beside its name; empty where there is nothing. */
function sayCourtNote(id: string | null, place: CourtPlace | null, closed: number): string {
  if (id !== null && place === null)
    return 'This court is in no table of the office any more: it is counted as if none were named.';
  if (closed === 0) return '';
  const days = closed === 1 ? '1 closed day' : `${String(closed)} closed days`;
  return `${days} of this court that the office recorded: heeded.`;
}
