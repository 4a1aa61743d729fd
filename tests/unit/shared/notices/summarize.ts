import type { NoticeReading } from '../../../../shared/notices/notice-reading.ts';

/** What a case file says of a reading: all that a person would see, without places in the text. */
export function summarize(reading: NoticeReading): object {
  return {
    shape: reading.shape,
    noticeDate: reading.noticeDate,
    aNumbers: reading.aNumbers,
    docketNumbers: reading.docketNumbers,
    matter: reading.matterId,
    proceeding: reading.proceedingId,
    proposals: reading.proposals.map((one) => ({
      dateText: one.dateText,
      what: one.what === 'reset' ? one.resetAs : one.what,
      date:
        one.date.kind === 'undated'
          ? 'undated'
          : [one.date.kind, one.date.from, one.date.time, one.date.zone]
              .filter((part) => part !== undefined)
              .join(' '),
      title: one.title,
      ...(one.judge === '' ? {} : { judge: one.judge }),
      ...(one.place === '' ? {} : { place: one.place }),
      ...(one.link === '' ? {} : { link: one.link }),
      ...(one.mode === 'unknown' ? {} : { mode: one.mode }),
      ...(one.oldDay === null ? {} : { oldDay: one.oldDay }),
      ...(one.matchedEventId === null ? {} : { known: one.matchedEventId }),
      ticked: one.ticked,
      doubts: one.doubts.map((doubt) => doubt.code),
    })),
    setAside: reading.setAside.map((one) => `${one.dateText.replace(/\s+/g, ' ')}: ${one.why}`),
    problems: reading.problems.map((problem) =>
      'text' in problem ? `${problem.code}: ${problem.text}` : problem.code,
    ),
  };
}
