import { MultiSelect, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { nameProceeding } from '../../../shared/chronology/lanes.ts';
import type { MatterView } from '../../../shared/model/matter-view.ts';
import { nameMatter } from '../../../shared/model/name-matter.ts';
import type { Proceeding } from '../../../shared/model/proceeding.ts';
import { proposeProceeding } from '../../../shared/model/share-hearing.ts';
import type { EventDraft } from './event-draft.ts';

type Also = EventDraft['also'];

type Props = {
  /** Matters of other clients that can be chosen. */
  readonly matters: readonly MatterView[];
  /** Clients whom the hearing serves already, beside this one. */
  readonly served: readonly string[];
  /** The docket that the hearing belongs to here. */
  readonly like: Proceeding | null;
  readonly value: Also;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (also: Also) => void;
};

/** As many as a list shows at once; the rest is found by typing. */
const SHOWN = 40;

/** Other clients whom the same hearing serves: families, co-defendants. */
export function AlsoForFields({ matters, served, like, value, errors, onChange }: Props) {
  const choices = useMemo(() => choicesOf(matters), [matters]);
  const chosen = value.flatMap((one) => {
    const view = matters.find(({ matter }) => matter.id === one.matterId);
    return view === undefined ? [] : [{ ...one, view }];
  });
  return (
    <Stack gap="xs">
      {served.length > 0 && <Text size="sm">Serves also: {served.join('; ')}</Text>}
      <MultiSelect
        label="Also for"
        description="The hearing is entered in each of these matters; a reset of one shows all."
        placeholder={value.length === 0 ? 'Name of a client' : ''}
        data={choices}
        value={value.map(({ matterId }) => matterId)}
        searchable
        limit={SHOWN}
        nothingFoundMessage="No other client of this name"
        onChange={(ids) =>
          onChange(
            ids.map((matterId) => {
              const known = value.find((one) => one.matterId === matterId);
              const view = matters.find(({ matter }) => matter.id === matterId);
              const proceedingId = view === undefined ? null : proposeProceeding(view, like);
              return known ?? { matterId, proceedingId };
            }),
          )
        }
      />
      <SimpleGrid cols={2} spacing="sm">
        {chosen
          .filter(({ view }) => view.proceedings.some((one) => !one.archived))
          .map(({ view, matterId, proceedingId }) => (
            <Select
              key={matterId}
              label={`Proceeding of ${view.client.name}`}
              placeholder="Choose one"
              data={view.proceedings
                .filter((one) => !one.archived)
                .map((one) => ({ value: one.id, label: nameDocket(one) }))}
              value={proceedingId}
              error={errors[`also-${matterId}`]}
              onChange={(id) =>
                onChange(
                  value.map((one) =>
                    one.matterId === matterId ? { matterId, proceedingId: id } : one,
                  ),
                )
              }
            />
          ))}
      </SimpleGrid>
    </Stack>
  );
}

/** Each matter by its client; with its title where there are several of that name. */
function choicesOf(matters: readonly MatterView[]): { value: string; label: string }[] {
  const times = new Map<string, number>();
  for (const { client } of matters) times.set(client.name, (times.get(client.name) ?? 0) + 1);
  return matters.map(({ client, matter }) => ({
    value: matter.id,
    label: times.get(client.name) === 1 ? client.name : nameMatter({ client, matter }),
  }));
}

function nameDocket(proceeding: Proceeding): string {
  const name = nameProceeding(proceeding);
  return proceeding.docketNumber === '' ? name : `${name}, ${proceeding.docketNumber}`;
}
