import { Text } from '@mantine/core';
import { runningClocksOf } from '../../../shared/conditions/reaction-clock.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import { ClockText } from './clock-text.tsx';
import classes from './conditions.module.css';

/** The clocks of one matter, under the strip that says who holds the client; nothing where none runs. */
export function MatterClocks({ view }: { readonly view: MatterView }) {
  return runningClocksOf(view).map((clock) => (
    <div key={clock.contact.id} role="note" aria-label="Report due" className={classes['strip']}>
      <Text span size="sm" fw={600}>
        Report due: {clock.contact.title}
      </Text>
      <ClockText clock={clock} />
    </div>
  ));
}
