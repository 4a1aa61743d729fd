import { capital } from '../model/capital.ts';
import { findPeriods } from './find-periods.ts';
import type { NoticeContext } from './make-proposals.ts';
import type { Proposal, TextSpan } from './notice-reading.ts';
import { sentenceAt } from './split-sentences.ts';

/**
 * Proposes each period that binds somebody ("within 14 days of this order") as a deadline without a
 * date, to be computed: the reader never counts days.
 */
export function proposePeriods(
  text: string,
  folded: string,
  {
    sentences,
    days,
  }: { readonly sentences: readonly TextSpan[]; readonly days: readonly TextSpan[] },
  context: NoticeContext,
): readonly Proposal[] {
  const periods = findPeriods(folded, days, (span) => sentenceAt(sentences, span));
  return periods.map((span): Proposal => {
    const sentenceSpan = sentenceAt(sentences, span);
    const dateText = text.slice(span.start, span.end);
    const asTyped = dateText.replace(/\s+/g, ' ').slice(0, 200);
    return {
      key: `${span.start}-${span.end}`,
      what: 'deadline',
      sentence: text.slice(sentenceSpan.start, sentenceSpan.end),
      sentenceSpan,
      dateText,
      span,
      date: { kind: 'undated', asTyped },
      weekday: 'not-written',
      title: capital(asTyped),
      attended: 'hearing',
      type: '',
      judge: '',
      place: '',
      link: '',
      mode: 'unknown',
      resetAs: 'reset',
      oldDay: null,
      matchedEventId: null,
      candidates: [],
      doubts: [
        ...(context.contradicts ? [{ code: 'matter-unsure' } as const] : []),
        ...(context.isOfAnother(span) ? [{ code: 'other-person' } as const] : []),
        { code: 'to-be-computed' },
      ],
      ticked: false,
    };
  });
}
