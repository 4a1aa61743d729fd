import { Checkbox } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { LineCell } from '../../ui/line-cell.tsx';
import { LineGrid } from '../../ui/line-grid.tsx';
import { type ImportLine, type ImportTicks, isTicked, type ProposalLine } from './import-lines.ts';
import classes from './imports.module.css';
import { sayProposal } from './say-proposal.ts';

type Props = {
  readonly lines: readonly ImportLine[];
  readonly ticks: ImportTicks;
  readonly currentKey: string | null;
  readonly onCurrent: (key: string) => void;
  readonly onTick: (key: string, isTicked: boolean) => void;
};

const columns = [
  { label: 'Add', isHidden: true },
  { label: 'When' },
  { label: 'Kind' },
  { label: 'What' },
  { label: 'Where in the file' },
  { label: 'Look twice' },
];
const LINE_PX = 37;

/** What was found in a file, line by line; the space bar ticks. */
export function ProposalGrid({ lines, ticks, currentKey, onCurrent, onTick }: Props) {
  const grid = useRef<HTMLDivElement>(null);
  // The dialog was there before the file was read: the lines get the focus now.
  useEffect(() => grid.current?.focus(), []);
  const toggle = (line: ImportLine) => {
    if (line.kind === 'problem') return false;
    onTick(line.key, !isTicked(line, ticks));
    return true;
  };
  return (
    <LineGrid
      ref={grid}
      name="Found in the file"
      className={classes['grid']}
      columns={columns}
      rows={lines}
      linePx={LINE_PX}
      currentKey={currentKey}
      onCurrent={onCurrent}
      onOpen={toggle}
      onFocus={() => {
        if (currentKey === null && lines[0] !== undefined) onCurrent(lines[0].key);
      }}
      onKey={(key, line) => key === ' ' && toggle(line)}
    >
      {(line: ImportLine) =>
        line.kind === 'problem' ? (
          <>
            <LineCell>
              <span aria-hidden className={classes['sign']}>
                !
              </span>
            </LineCell>
            <LineCell className={classes['dimmed']}>
              {line.problem.entry === null ? 'The whole file' : 'Problem'}
            </LineCell>
            <LineCell>{''}</LineCell>
            <LineCell className={classes['warning']}>{line.problem.text}</LineCell>
            <LineCell className={classes['dimmed']}>{line.problem.where}</LineCell>
            <LineCell>{''}</LineCell>
          </>
        ) : (
          <ProposalCells line={line} isTicked={isTicked(line, ticks)} onTick={onTick} />
        )
      }
    </LineGrid>
  );
}

function ProposalCells({
  line,
  isTicked: isOn,
  onTick,
}: {
  readonly line: ProposalLine;
  readonly isTicked: boolean;
  readonly onTick: Props['onTick'];
}) {
  const { when, kind, what } = sayProposal(line.proposal.record);
  const { where } = line.proposal;
  const doubts = line.known?.type === 'same' ? [] : line.proposal.doubts;
  return (
    <>
      <LineCell>
        <Checkbox
          size="xs"
          mt={2}
          tabIndex={-1}
          aria-label={`Add ${what}, ${when}`}
          checked={isOn}
          onChange={(event) => onTick(line.key, event.currentTarget.checked)}
          // Each of its clicks ticked already.
          onDoubleClick={(event) => event.stopPropagation()}
        />
      </LineCell>
      <LineCell>{when}</LineCell>
      <LineCell>{kind}</LineCell>
      <LineCell className={classes['what']}>{what}</LineCell>
      <LineCell className={classes['dimmed']}>{where}</LineCell>
      <LineCell className={classes['marks']}>
        {line.known !== null && (
          <span data-conflict={line.known.type === 'conflict' || undefined}>
            {line.known.type === 'same' ? 'Known already' : 'The record says otherwise'}
          </span>
        )}
        {doubts[0] !== undefined && <span data-doubt>{doubts[0].text}</span>}
        {doubts.length > 1 && <span>and {doubts.length - 1} more</span>}
      </LineCell>
    </>
  );
}
