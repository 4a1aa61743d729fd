import { Button, Group, Text, Title } from '@mantine/core';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { RulePack } from '../../../shared/deadlines/rule-pack.ts';
import type { Rule } from '../../../shared/deadlines/rule.ts';
import { isBareMethod } from '../../../shared/deadlines/rule-words.ts';
import type { CivilDay } from '../../../shared/time/civil-day.ts';
import classes from './calculator.module.css';
import type { CaseDraft } from './case-draft.ts';
import { CaseForm } from './case-form.tsx';
import { CaseResult } from './case-result.tsx';
import type { CountedCase } from './count-case.ts';
import { PackAgeLine } from './pack-age-line.tsx';
import { RuleList } from './rule-list.tsx';
import { unusedFacts } from './unused-facts.ts';

type Props = {
  readonly packs: readonly RulePack[];
  readonly draft: CaseDraft;
  /** Null while no rule is chosen. */
  readonly counted: CountedCase | null;
  readonly onChange: (part: Partial<CaseDraft>) => void;
  readonly today: CivilDay;
  /** The field that finds a rule. */
  readonly finder: RefObject<HTMLInputElement | null>;
  /** The field that picks a court. */
  readonly court: ReactNode;
  /** What the office recorded of the court; empty where there is nothing. */
  readonly courtNote: string;
  readonly laptopZone: string;
  /** How old the rules are. */
  readonly age: { readonly isOld: boolean; readonly says: string } | null;
  /** That the case was kept, and how to start afresh. */
  readonly keptNote: ReactNode;
  /** Puts what is to be read first in place of a computed date. */
  readonly gate: (result: ReactNode) => ReactNode;
  /** Whether an attorney adopted the text. */
  readonly adoption: (rule: Rule) => ReactNode;
  readonly onOpenRule: (ruleId: string) => void;
  readonly onPrint: () => void;
  readonly onCopy: () => void;
};

/** Every rule on the left; on the right the case and what comes out of it, live while typing. */
export function Calculator(props: Props) {
  const { packs, draft, counted, onChange, finder, age, keptNote } = props;
  const [find, setFind] = useState('');
  const form = useRef<HTMLDivElement>(null);
  /** Counts how often somebody asked to go on to the case, which may not be drawn yet. */
  const [asks, setAsks] = useState(0);
  useEffect(() => {
    if (asks > 0) form.current?.querySelector<HTMLElement>('input')?.focus();
  }, [asks]);
  return (
    <div className={classes['screen']}>
      <RuleList
        packs={packs}
        finder={finder}
        find={find}
        onFind={setFind}
        ruleId={draft.ruleId}
        onChoose={(ruleId) => onChange({ ruleId })}
        onEnter={() => setAsks((now) => now + 1)}
      />
      <div className={classes['case']}>
        <Group justify="space-between" gap="md">
          <PackAgeLine age={age} />
          {keptNote}
        </Group>
        {counted === null ? (
          <p className={classes['empty']}>
            Choose a rule on the left: type a word of it, go down to it with the arrows, and press
            Enter to come to the case.
          </p>
        ) : (
          <OpenCase {...props} counted={counted} form={form} />
        )}
      </div>
    </div>
  );
}

type OpenProps = Props & {
  readonly counted: CountedCase;
  readonly form: RefObject<HTMLDivElement | null>;
};

function OpenCase({ counted, form, draft, onChange, ...props }: OpenProps) {
  const { today, court, courtNote, laptopZone, gate, adoption, onOpenRule, onPrint, onCopy } =
    props;
  const { rule, asked, errors } = counted;
  const method = isBareMethod(draft.ruleId) ? draft.ruleId : null;
  const unused = unusedFacts(draft, asked);
  return (
    <>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <div>
          <Title order={2} size="h4">
            {method === null ? `${rule.id} ${rule.title}` : `${method}: a period alone`}
          </Title>
          <Text size="sm" c="dimmed">
            {method === null
              ? `Starts with: ${rule.trigger}`
              : 'The period of an order or a text in hand'}
          </Text>
          {method === null && adoption(rule)}
        </div>
        <Group gap="xs" wrap="nowrap">
          {method === null && (
            <Button variant="default" size="xs" onClick={() => onOpenRule(rule.id)}>
              The rule…
            </Button>
          )}
          <Button variant="default" size="xs" onClick={onCopy}>
            Copy as text
          </Button>
          <Button variant="default" size="xs" onClick={onPrint}>
            PDF…
          </Button>
        </Group>
      </Group>
      <div ref={form}>
        <CaseForm {...{ draft, asked, method, errors, today, court, courtNote, onChange }} />
      </div>
      {unused.length > 0 && (
        <Text size="xs" c="dimmed" role="note">
          Typed, and not used because this rule does not ask for it: {unused.join(', ')}.
        </Text>
      )}
      <CaseResult
        {...{ counted, draft, method, laptopZone, gate, onOpenRule }}
        onEvenOff={(isOn) => onChange({ evenOffFor: isOn ? draft.ruleId : '' })}
      />
    </>
  );
}
