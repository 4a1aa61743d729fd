import { Alert } from '@mantine/core';
import type { NoticeReading } from '../../../shared/notices/notice-reading.ts';
import { isAboutMatter, sayProblem } from '../../../shared/notices/say-doubt.ts';
import classes from './notices.module.css';

type Props = {
  readonly reading: NoticeReading;
  /** What of the file was not read, in sentences. */
  readonly leftOut: readonly string[];
};

/** What a person must know before ticking: whose notice it is first and loudly, then the rest. */
export function ProblemList({ reading, leftOut }: Props) {
  const loud = reading.problems.filter(isAboutMatter).map(sayProblem);
  const others = [
    ...reading.problems.filter((problem) => !isAboutMatter(problem)).map(sayProblem),
    ...leftOut,
  ];
  return (
    <>
      {loud.length > 0 && (
        <Alert color="red" title="Is this the right client?" role="alert">
          <Sentences all={loud} />
        </Alert>
      )}
      {others.length > 0 && (
        <Alert
          color="yellow"
          title={<span className={classes['warning']}>Look at these</span>}
          role="status"
        >
          <Sentences all={others} />
        </Alert>
      )}
    </>
  );
}

function Sentences({ all }: { readonly all: readonly string[] }) {
  return (
    <ul className={classes['plain']}>
      {all.map((sentence, index) => (
        <li key={index}>{sentence}</li>
      ))}
    </ul>
  );
}
