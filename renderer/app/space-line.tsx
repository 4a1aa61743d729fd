import { IconDatabaseExclamation } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { spaceFailure } from '../../shared/disk-space.ts';
import { sentenceOf } from '../../shared/result/failure-sentence.ts';
import { useHost, useStartState } from '../host/host-context.tsx';
import classes from './space-line.module.css';

/** One line for as long as the disk of the profile has too little room; nothing otherwise. */
export function SpaceLine() {
  const host = useHost();
  const start = useStartState();
  const [space, setSpace] = useState(start.space);
  useEffect(() => host.on('space:changed', setSpace), [host]);
  const failure = spaceFailure(space);
  if (failure === null) return null;
  const { sentence, nextStep } = sentenceOf(failure);
  const isWarning = space.level === 'low';
  return (
    <div
      role={isWarning ? 'status' : 'alert'}
      className={classes['line']}
      data-level={isWarning ? 'low' : 'full'}
    >
      <IconDatabaseExclamation size={16} aria-hidden />
      <span>
        {sentence} {nextStep}
      </span>
    </div>
  );
}
