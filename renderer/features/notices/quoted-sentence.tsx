import type { Proposal } from '../../../shared/notices/notice-reading.ts';
import classes from './notices.module.css';

/** Letters kept ahead of the date and behind it, of a longer sentence. */
const AHEAD = 150;
const BEHIND = 190;

type Props = { readonly proposal: Pick<Proposal, 'sentence' | 'sentenceSpan' | 'span'> };

/** The sentence of a date in the words of the notice, on one run of lines, with the date in sight. */
export function QuotedSentence({ proposal: { sentence, sentenceSpan, span } }: Props) {
  const start = Math.max(span.start - sentenceSpan.start, 0);
  const end = Math.max(span.end - sentenceSpan.start, start);
  const ahead = oneLine(sentence.slice(0, start));
  const behind = oneLine(sentence.slice(end));
  return (
    <p className={classes['sentence']}>
      {ahead.length > AHEAD ? `… ${ahead.slice(-AHEAD).replace(/^\S*\s/, '')}` : ahead}
      <strong>{oneLine(sentence.slice(start, end))}</strong>
      {behind.length > BEHIND ? `${behind.slice(0, BEHIND).replace(/\s\S*$/, '')} …` : behind}
    </p>
  );
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
