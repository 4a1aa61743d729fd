import { Badge, Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import {
  CLOCK_RULE,
  type ReactionClock,
  runningClocksOf,
} from '../../shared/conditions/reaction-clock.ts';
import type { MatterView } from '../../shared/model/matter-view.ts';
import { useOffice } from '../data/office.ts';
import { ClockNews } from '../features/conditions/clock-news.tsx';
import { ClockText } from '../features/conditions/clock-text.tsx';
import classes from './clock-bar.module.css';
import { ClockDialog } from './clock-dialog.tsx';
import type { Go } from './place.ts';
import { ReportDialog } from './report-dialog.tsx';
import { RuleDialog } from './rule-dialog.tsx';

type Running = { readonly view: MatterView; readonly clock: ReactionClock };
type Open = {
  readonly matterId: string;
  readonly contactId: string;
  readonly what: 'tell' | 'report' | 'rule';
};

/** As many clocks stand in the bar; the docket lists them all. */
const MOST = 3;

/** While a contact is to be reported, a line on every screen says until when. */
export function ClockBar({ go }: { readonly go: Go }) {
  const matters = useOffice()?.matters;
  const [open, setOpen] = useState<Open | null>(null);
  const running = useMemo(
    () =>
      (matters ?? [])
        .flatMap((view): readonly Running[] =>
          runningClocksOf(view).map((clock) => ({ view, clock })),
        )
        .toSorted((one, other) => one.clock.endsAt - other.clock.endsAt),
    [matters],
  );
  const opened = running.find(
    ({ view, clock }) => view.matter.id === open?.matterId && clock.contact.id === open.contactId,
  );
  const close = () => setOpen(null);
  const more = running.length - MOST;
  return (
    <>
      {running.length > 0 && (
        <section aria-label="Reports due" className={classes['bar']}>
          {running.slice(0, MOST).map(({ view, clock }) => {
            const { id, title } = clock.contact;
            const ask = (what: Open['what']) => () =>
              setOpen({ matterId: view.matter.id, contactId: id, what });
            return (
              <div key={id} className={classes['line']}>
                <span className={classes['text']}>
                  <b>{view.client.name}</b>: {title}
                  {view.matter.sampleNotice !== '' && (
                    <Badge size="xs" variant="outline" color="gray" mx={6}>
                      Sample
                    </Badge>
                  )}
                  {' · '}
                  <ClockText clock={clock} />
                </span>
                <Button
                  variant="subtle"
                  size="compact-xs"
                  aria-label={`Rule ${CLOCK_RULE}: ${title}, ${view.client.name}`}
                  onClick={ask('rule')}
                >
                  Rule {CLOCK_RULE}
                </Button>
                <Button
                  variant="default"
                  size="compact-xs"
                  aria-label={`What to do: ${title}, ${view.client.name}`}
                  onClick={ask('tell')}
                >
                  What to do…
                </Button>
                <Button
                  variant="default"
                  size="compact-xs"
                  aria-label={`Report made: ${title}, ${view.client.name}`}
                  onClick={ask('report')}
                >
                  Report made…
                </Button>
              </div>
            );
          })}
          {more > 0 && (
            <div className={classes['line']}>
              <span className={classes['text']}>
                {more === 1 ? '1 more report is due' : `${String(more)} more reports are due`}
              </span>
              <Button
                variant="default"
                size="compact-xs"
                onClick={() => go({ type: 'office', key: 'docket' })}
              >
                Docket
              </Button>
            </div>
          )}
        </section>
      )}
      <ClockNews clocks={running.map(({ clock }) => clock)} />
      {open?.what === 'tell' && opened !== undefined && (
        <ClockDialog matterId={open.matterId} contactId={open.contactId} go={go} onClose={close} />
      )}
      {open?.what === 'rule' && <RuleDialog ruleId={CLOCK_RULE} onClose={close} />}
      {open?.what === 'report' && opened !== undefined && (
        <ReportDialog view={opened.view} clock={opened.clock} onClose={close} />
      )}
    </>
  );
}
