import { MultiSelect, Stack } from '@mantine/core';
import type { Lane } from '../../../shared/chronology/lanes.ts';
import { type DetailLevel, detailLevelSchema } from '../../../shared/export/detail-level.ts';
import { Choice } from './choice.tsx';
import type { DraftProblems, ExportDraft } from './export-draft.ts';

type Props = {
  readonly draft: ExportDraft;
  /** Of the matter, from top to bottom. */
  readonly lanes: readonly Lane[];
  readonly problem: DraftProblems['lanes'];
  readonly set: (change: Partial<ExportDraft>) => void;
};

const levels: Readonly<Record<DetailLevel, string>> = {
  full: 'Full',
  short: 'Short labels',
  milestones: 'Milestones',
};

/** How much timeline and chronology say, and which lanes of them print. */
export function LinesChoice({ draft, lanes, problem, set }: Props) {
  // A profile can name a lane that this matter does not have.
  const isHere = (laneId: string): boolean => lanes.some(({ id }) => id === laneId);
  return (
    <Stack gap="md">
      <Choice
        label="Detail"
        value={draft.detail}
        data={detailLevelSchema.options.map((value) => ({ value, label: levels[value] }))}
        onChange={(detail) => set({ detail })}
      />
      <MultiSelect
        label="Lanes left out"
        placeholder={draft.hiddenLanes.some(isHere) ? undefined : 'None: every lane prints'}
        data={lanes.map(({ id, title }) => ({ value: id, label: title }))}
        value={draft.hiddenLanes.filter(isHere)}
        error={problem}
        clearable
        searchable
        hidePickedOptions
        onChange={(picked) =>
          set({ hiddenLanes: [...draft.hiddenLanes.filter((id) => !isHere(id)), ...picked] })
        }
      />
    </Stack>
  );
}
