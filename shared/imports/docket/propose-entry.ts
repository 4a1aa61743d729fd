import { capital } from '../../model/capital.ts';
import type { ImportDoubt, ImportProposal } from '../file-reading.ts';
import { daysBetween } from '../../time/civil-day.ts';
import { proposeEvent } from '../propose.ts';
import { caseDateOf } from './case-date-of.ts';
import { type DocketContext, docketSource } from './docket-source.ts';
import { orderTypeOf } from './order-type.ts';
import type { EntryReading } from './read-entry.ts';
import { whereOfEntry } from './report-problems.ts';
import { docketDoubts } from './say-docket.ts';

/** Days from a signature to the docket; a date further back is of another order that this one names. */
const LONGEST_TO_DOCKET = 90;

/** Orders that change where the person is or may be brought to. */
const MATTERS = new Set(['release', 'detention', 'stay', 'transfer', 'judgment', 'bail']);

/**
 * The paper that an entry enters: an order, or a filing. Ticked where it charges, holds, releases, stays
 * or judges; everything else waits for somebody who wants it.
 *
 * @param isHabeas a grant or a denial is then of the person's release as well
 * @param isBankruptcy nothing in it then charges, holds or releases anybody
 */
export function proposeEntry(
  reading: EntryReading,
  subject: string | null,
  context: DocketContext,
  { isHabeas, isBankruptcy }: { readonly isHabeas: boolean; readonly isBankruptcy: boolean },
): ImportProposal {
  const { entry, type, text, ownDay, signed } = reading;
  const doubts: ImportDoubt[] = [];
  const id = `entry-${entry.order}${subject === null ? '' : `-${subject}`}`;
  const base = { id, title: reading.title === '' ? whereOfEntry(entry) : reading.title };
  if (reading.whose.type === 'others') doubts.push(docketDoubts.otherPerson());
  if (ownDay === null) doubts.push(docketDoubts.noDate());
  for (const written of reading.badDates.slice(0, 3)) doubts.push(docketDoubts.badDate(written));
  const isOrder = type === 'order' || type === 'judgment';
  const { row, matters } = isOrder ? orderRow() : filingRow();
  const event = proposeEvent(row);
  return {
    key: id,
    entries: [entry.order],
    where: whereOfEntry(entry),
    subject,
    record: { table: 'events', row: event },
    doubts,
    ticked: matters && !isBankruptcy && doubts.length === 0,
  };

  function doubtEntered() {
    if (ownDay !== null && entry.filedOn === null) doubts.push(docketDoubts.enteredOnly());
  }

  function orderRow() {
    const { orderType, isUnless } = orderTypeOf(text, type);
    if (isUnless && orderType === 'release') doubts.push(docketDoubts.unless());
    const isLate = signed !== null && ownDay !== null && signed.day > ownDay;
    if (isLate) doubts.push(docketDoubts.signedLate());
    const matters =
      MATTERS.has(orderType) ||
      (isHabeas &&
        (orderType === 'grant' || orderType === 'denial' || orderType === 'termination') &&
        /petition|writ|habeas/i.test(text.slice(0, 300)));
    const isOfThisOrder =
      signed !== null && ownDay !== null && daysBetween(signed.day, ownDay) <= LONGEST_TO_DOCKET;
    const isSigned = isOfThisOrder && !isLate;
    if (!isSigned) doubtEntered();
    const row = {
      ...base,
      kind: 'order',
      date: isSigned
        ? caseDateOf(signed.day, signed.written)
        : caseDateOf(ownDay, entry.dateAsStated),
      sources: [docketSource(reading, context, isSigned ? signed.written : '')],
      note: datesNote(reading, isSigned),
      details: { orderType, issuedBy: judgeOf(text) },
    };
    return { row, matters };
  }

  function filingRow() {
    doubtEntered();
    const row = {
      ...base,
      kind: 'filing',
      date: caseDateOf(ownDay, entry.dateAsStated),
      sources: [docketSource(reading, context)],
      details: {
        document: reading.title,
        filedBy: filedByOf(reading),
        enteredOn: entry.enteredOn !== entry.filedOn ? entry.enteredOn : null,
      },
    };
    return { row, matters: type === 'charging' };
  }
}

/** The days of an order apart: signed, filed, entered. */
function datesNote({ entry, signed }: EntryReading, isSigned: boolean): string {
  const days = [
    isSigned && signed !== null ? `signed ${signed.day}` : '',
    entry.filedOn === null ? '' : `filed ${entry.filedOn}`,
    entry.enteredOn === null ? '' : `entered ${entry.enteredOn}`,
  ].filter((one) => one !== '');
  const differ = new Set(
    [isSigned ? signed?.day : null, entry.filedOn, entry.enteredOn].filter(
      (one) => one !== null && one !== undefined,
    ),
  );
  if (differ.size < 2) return '';
  const text = days.join(', ');
  return `${capital(text)}.`;
}

const JUDGE =
  /\b(?:signed|ordered|so ordered) by:?\s(?<name>(?:(?:Chief|Senior|District|Magistrate|US|U\.S\.)\s){0,3}(?:Judge\s)?(?:[A-Z][\w'.-]*,?\s?){1,5}?)(?=\s?(?:on|\)|$|\.\s|\())/;

function judgeOf(text: string): string {
  return (JUDGE.exec(text)?.groups?.['name'] ?? '').replace(/[,\s.]+$/, '').slice(0, 200);
}

function filedByOf({ type, text }: EntryReading): 'government' | 'court' | 'unknown' {
  if (type === 'minutes' || type === 'settings') return 'court';
  const head = text.slice(0, 400);
  if (/\bby (?:USA|the (?:government|united states)|united states)\b/i.test(head))
    return 'government';
  if (type === 'notice' && /\bnotice of (?:hearing|setting|re-?setting)/i.test(head))
    return 'court';
  return 'unknown';
}
