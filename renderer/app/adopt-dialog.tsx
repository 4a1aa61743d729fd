import { useState } from 'react';
import type { RulePack } from '../../shared/deadlines/rule-pack.ts';
import type { Rule } from '../../shared/deadlines/rule.ts';
import { adoptionOf, adoptRule, withdrawAdoption } from '../../shared/docketing/adoption.ts';
import { sayAdoption } from '../../shared/docketing/say-adoption.ts';
import { sentenceOf } from '../../shared/result/failure-sentence.ts';
import { useOfficeRows } from '../data/live-queries.ts';
import { AdoptForm, readAdoptDraft } from '../features/deadlines/adopt-form.tsx';
import { RuleText } from '../features/deadlines/rule-text.tsx';
import { useToday } from '../host/host-context.tsx';
import { currentPerson } from './current-person.ts';
import { FormDialog } from './form-dialog.tsx';
import { rowDraft, useCommands } from './use-commands.ts';
import { useNameOfPerson } from './use-name-of-person.ts';

type Props = {
  readonly rule: Rule;
  readonly pack: RulePack;
  readonly onClose: () => void;
};

/** Adopts one text of a rule for the office's dockets, or takes its adoption back. */
export function AdoptDialog({ rule, pack, onClose }: Props) {
  const commands = useCommands();
  const today = useToday();
  const nameOf = useNameOfPerson();
  const persons = useOfficeRows('persons');
  const adoptions = useOfficeRows('ruleAdoptions');
  const [problem, setProblem] = useState<string | null>(null);
  if (persons === undefined || adoptions === undefined) return null;
  const state = adoptionOf(rule, adoptions);
  const person = persons.find(({ id }) => id === currentPerson()) ?? null;
  const isAdopted = state.state === 'adopted';
  return (
    <FormDialog
      title={`${isAdopted ? 'Take back' : 'Adopt'} ${rule.id}, version ${String(rule.version)}`}
      size="lg"
      keptAs={`adopt/${rule.id}/${String(rule.version)}`}
      read={readAdoptDraft}
      onClose={onClose}
    >
      {(draft, saved) => (
        <AdoptForm
          act={isAdopted ? 'withdraw' : 'adopt'}
          ruleText={<RuleText rule={rule} />}
          standing={sayAdoption(state, nameOf)}
          who={person === null ? 'nobody gave initials at this laptop' : nameOf(person.id)}
          initial={draft}
          problem={problem}
          onSave={async (note) => {
            const act = { person, on: today, note };
            const made =
              state.state === 'adopted'
                ? withdrawAdoption(state.adoption, act)
                : adoptRule(rule, pack, adoptions, act, () => crypto.randomUUID());
            if (!made.ok) {
              const { sentence, nextStep } = sentenceOf(made.failure);
              setProblem(`${sentence} ${nextStep}`.trim());
              return;
            }
            const verb = isAdopted ? 'rule/withdraw' : 'rule/adopt';
            if (await commands.save(verb, [rowDraft('ruleAdoptions', made.value)])) saved();
          }}
        />
      )}
    </FormDialog>
  );
}
