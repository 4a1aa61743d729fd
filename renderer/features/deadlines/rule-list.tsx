import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type RefObject, useMemo, useRef } from 'react';
import type { RulePack } from '../../../shared/deadlines/rule-pack.ts';
import { LineCell } from '../../ui/line-cell.tsx';
import { LineGrid } from '../../ui/line-grid.tsx';
import { type RuleLine, ruleRows } from './rule-lines.ts';
import classes from './calculator.module.css';

type Props = {
  readonly packs: readonly RulePack[];
  /** The field that finds, for whoever gives it the focus. */
  readonly finder: RefObject<HTMLInputElement | null>;
  readonly find: string;
  readonly onFind: (text: string) => void;
  /** The rule that is chosen; empty = none. */
  readonly ruleId: string;
  readonly onChoose: (ruleId: string) => void;
  /** Enter: goes on to the case. */
  readonly onEnter: () => void;
};

const columns = [{ label: 'Rule' }, { label: 'What it gives, and what starts it' }];

/** Every rule by pack, found by typing; arrows choose, Enter goes on to the case. */
export function RuleList({ packs, finder, find, onFind, ruleId, onChoose, onEnter }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => ruleRows(packs, find), [packs, find]);
  const lines = rows.filter((row): row is RuleLine => row.type === 'line');
  const isShown = lines.some(({ key }) => key === ruleId);
  /** The first that is found, unless the chosen one is among them. */
  const choose = () => {
    const [first] = lines;
    if (!isShown && first !== undefined) onChoose(first.key);
    return isShown || first !== undefined;
  };
  return (
    <div className={classes['rules']}>
      <TextInput
        ref={finder}
        type="search"
        aria-label="Find a rule"
        placeholder="Find: 14 days, bond, 3161, CR-03…"
        leftSection={<IconSearch size={14} />}
        value={find}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onFind(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && choose()) list.current?.focus();
          else if (event.key === 'Enter' && choose()) onEnter();
          else return;
          event.preventDefault();
        }}
      />
      <p role="status" className={classes['count']}>
        {lines.length === 0
          ? 'No rule has all of these words.'
          : `${String(lines.length)} found: ↓ to the list, Enter to the case`}
      </p>
      <div className={classes['list']}>
        <LineGrid
          ref={list}
          name="Rules"
          className={classes['grid']}
          columns={columns}
          rows={rows}
          linePx={52}
          currentKey={isShown ? ruleId : null}
          onCurrent={onChoose}
          onOpen={onEnter}
          onKey={() => false}
        >
          {({ key, title, trigger, signs }) => (
            <>
              <LineCell className={classes['id']}>{key}</LineCell>
              <LineCell>
                <span className={classes['name']}>{title}</span>
                {signs.map((sign) => (
                  <span key={sign} className={classes['sign']} data-sign={sign}>
                    {sign}
                  </span>
                ))}
                {trigger !== '' && <span className={classes['trigger']}>{trigger}</span>}
              </LineCell>
            </>
          )}
        </LineGrid>
      </div>
    </div>
  );
}
