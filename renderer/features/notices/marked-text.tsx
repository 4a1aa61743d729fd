import { useEffect, useRef } from 'react';
import type { NoticeReading, TextSpan } from '../../../shared/notices/notice-reading.ts';
import classes from './notices.module.css';

type Mark = {
  readonly span: TextSpan;
  readonly kind: 'found' | 'aside' | 'problem';
  readonly key: string;
};

type Props = {
  readonly reading: NoticeReading;
  /** The proposal that is being looked at; null for none. */
  readonly currentKey: string | null;
};

/** The text of a notice with what was found in it: proposed dates, dates set aside, unreadable ones. */
export function MarkedText({ reading, currentKey }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (currentKey === null) return;
    box.current?.querySelector('[data-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [currentKey]);
  const { text } = reading;
  const marks = marksOf(reading);
  const starts = [0, ...marks.map((mark) => mark.span.end)];
  return (
    <div
      ref={box}
      className={classes['text']}
      role="region"
      aria-label="Text of the notice"
      tabIndex={0}
    >
      {marks.map((mark, index) => (
        <span key={mark.key}>
          {text.slice(starts[index], mark.span.start)}
          <mark
            className={classes[mark.key === currentKey ? 'current' : mark.kind]}
            data-current={mark.key === currentKey}
          >
            {text.slice(mark.span.start, mark.span.end)}
          </mark>
        </span>
      ))}
      {text.slice(starts.at(-1))}
    </div>
  );
}

/** In the order of the text; where two overlap, the proposal stays. */
function marksOf({ proposals, setAside, problems }: NoticeReading): readonly Mark[] {
  const all: Mark[] = [
    ...proposals.map(({ span, key }) => ({ span, key, kind: 'found' as const })),
    ...setAside.map(({ span }) => ({ span, key: `aside-${span.start}`, kind: 'aside' as const })),
    ...problems.flatMap((problem) =>
      'span' in problem
        ? [{ span: problem.span, key: `problem-${problem.span.start}`, kind: 'problem' as const }]
        : [],
    ),
  ];
  const kept: Mark[] = [];
  for (const mark of all)
    if (kept.every((one) => one.span.end <= mark.span.start || one.span.start >= mark.span.end))
      kept.push(mark);
  return kept.sort((one, other) => one.span.start - other.span.start);
}
