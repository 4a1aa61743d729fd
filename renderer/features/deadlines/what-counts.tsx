import { Table, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { markWords } from '../../../shared/deadlines/mark-words.ts';
import type { RulePack } from '../../../shared/deadlines/rule-pack.ts';
import { methodWords } from '../../../shared/deadlines/rule-words.ts';
import { STATES_WITH_HOLIDAYS } from '../../../shared/time/state-holidays.ts';
import { nameOfPack } from './rule-lines.ts';
import classes from './what-counts.module.css';
import { TableHeads } from '../../ui/table-heads.tsx';

/** What is counted, how, and what is left out; the lists come from the rules themselves. */
export function WhatCounts({ packs }: { readonly packs: readonly RulePack[] }) {
  const off = packs.flatMap(({ rules }) => rules.filter((rule) => rule.off !== null));
  const withoutDate = packs.flatMap(({ rules }) => rules.filter(({ noDate }) => noDate !== null));
  return (
    <div className={classes['page']}>
      <p>
        <strong>This is not legal advice.</strong> Paradocket counts the last day from the text of a
        rule and lays the count open, so that a lawyer can check it by hand. The text of the rule,
        and the order in hand, come before anything that it shows. Nobody is ever said to have
        broken a rule.
      </p>

      <Part title="What it counts">
        <ul>
          {packs.map(({ id, rules }) => (
            <li key={id}>
              {nameOfPack(id)}: {new Set(rules.map((rule) => rule.id)).size} rules
            </li>
          ))}
          <li>a period that an order or a text in hand names, by one of the methods below</li>
        </ul>
      </Part>

      <Part title="What it does not know">
        <ul>
          <li>Local rules and standing orders. None has been read.</li>
          <li>
            Whether a motion, a consent, a waiver or an indictment ended a clock. Record it; the
            clock does not look for it. Only release and a judge’s order are heeded.
          </li>
          <li>
            The holidays of states but {listed([...STATES_WITH_HOLIDAYS])}, and days of one county.
            Each result says which were not counted; a missing holiday can only make a date earlier.
          </li>
          <li>
            The text of the time rules before December 1, 2009: earlier triggers are counted by the
            present one and say so.
          </li>
          <li>
            The hours of a clerk’s office: a day is a day. Where a rule asks for receipt (the Board,
            immigration courts), the day is that of receipt.
          </li>
          <li>
            The law of states, and whatever changed after the day on which the rules were read.
          </li>
        </ul>
      </Part>

      <Part title="Switched off until somebody reads their text">
        <ul>
          {off.map(({ id, version, title, off: why }) => (
            <li key={`${id} ${String(version)}`}>
              <strong>
                {id} {title}
              </strong>
              : {why}
            </li>
          ))}
        </ul>
      </Part>

      <Part title="No date, because the law gives no number">
        <ul>
          {withoutDate.map(({ id, version, title, noDate }) => (
            <li key={`${id} ${String(version)}`}>
              <strong>
                {id} {title}
              </strong>
              : {noDate}
            </li>
          ))}
        </ul>
      </Part>

      <Part title="What the words mean">
        <Rows
          head={['Word', 'Meaning']}
          rows={[
            [
              'Safe',
              'The date to lean on: the last day that is a business day on every reading, and not later than the last day counted without any roll, added days or disputed holiday.',
            ],
            ['Computed', 'The last day under the text as it is read.'],
            [
              'Other dates',
              'Dates that can be right, each with its “if”. “Only if”: a fact decides. “Warning only”: it does not hold. “Marker only”: another clock.',
            ],
            ['Unknown, because', 'A fact is missing. Nothing is guessed.'],
            [
              'Past the bare limit, no exclusion recorded',
              'Of the government or the court: the day after the earliest reading, and the day after the latest. It asserts nothing.',
            ],
            ...Object.entries(markWords).map(
              ([mark, { long }]) => [mark === 'note' ? 'Note' : `Mark ${mark}`, long] as const,
            ),
          ]}
        />
      </Part>

      <Part title="Holidays">
        <Rows
          head={['Days', 'Counted']}
          rows={[
            ['The eleven days of 5 USC 6103(a)', 'yes'],
            ['The Monday after one that falls on Sunday', 'yes; the other date is shown'],
            ['The Friday before one that falls on Saturday', 'no; the other date is shown'],
            [
              'Days on which the President closed the executive branch',
              'no; the other date is shown',
            ],
            [
              'Holidays of the court’s state',
              'yes, forward in a federal court; for 18 USC 3142 only as another date',
            ],
            [
              'The weekday on which a state’s offices keep its holiday',
              'no; the other date is shown',
            ],
            ['Inauguration Day in the District of Columbia', 'no; the other date is shown'],
            ['The day after Thanksgiving, December 24, days of leave', 'no'],
          ]}
        />
        <p>
          This is how they are counted unless the office chose otherwise. The safe date stands on
          none of them. A day on which the clerk’s office could not be reached carries a last day
          on; it takes no day out of a count.
        </p>
      </Part>

      <Part title="Counting methods">
        <Rows head={['Code', 'In short']} rows={Object.entries(methodWords)} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <Title order={3} size="h5" mb={4}>
        {title}
      </Title>
      {children}
    </section>
  );
}

type RowsProps = {
  readonly head: readonly [string, string];
  readonly rows: readonly (readonly [string, string])[];
};

function Rows({ head, rows }: RowsProps) {
  return (
    <Table verticalSpacing={4} className={classes['table'] ?? ''}>
      <TableHeads heads={head} />
      <Table.Tbody>
        {rows.map(([first, second]) => (
          <Table.Tr key={first}>
            <Table.Td fw={600}>{first}</Table.Td>
            <Table.Td>{second}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const stateNames: Readonly<Record<string, string>> = { MA: 'Massachusetts', VT: 'Vermont' };

function listed(states: readonly string[]): string {
  return states.map((state) => stateNames[state] ?? state).join(' and ');
}
