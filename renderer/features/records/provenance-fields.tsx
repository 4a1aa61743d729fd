import { Checkbox, MultiSelect, Select, SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import { standingNames } from '../../../shared/chronology/kind-names.ts';
import type { RestrictedClass, Source, Standing } from '../../../shared/model/record.ts';
import { restrictedNames } from '../../../shared/model/restricted-names.ts';
import { SourceFields } from './source-fields.tsx';

/** Where a fact comes from, who disputes it, and what keeps it out of copies. */
export type Provenance = {
  readonly sources: readonly Source[];
  readonly standing: Standing;
  readonly restricted: readonly RestrictedClass[];
  readonly doNotDisclose: boolean;
};

/** What a new fact begins with. */
export const noProvenance: Provenance = {
  sources: [],
  standing: 'undisputed',
  restricted: [],
  doNotDisclose: false,
};

/** The provenance of a record that is there, and nothing else of it. */
export function provenanceOf(record: Provenance): Provenance {
  const { sources, standing, restricted, doNotDisclose } = record;
  return { sources, standing, restricted, doNotDisclose };
}

type Props = {
  readonly value: Provenance;
  readonly onChange: (part: Partial<Provenance>) => void;
  /** Stands beside the standing. */
  readonly beside?: ReactNode;
};

/** The fields that every fact has: sources, standing, restricted, do not disclose. */
export function ProvenanceFields({ value, onChange, beside }: Props) {
  return (
    <>
      <SourceFields sources={value.sources} onChange={(sources) => onChange({ sources })} />
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label="Standing"
          data={Object.entries(standingNames).map(([name, label]) => ({ value: name, label }))}
          value={value.standing}
          onChange={(next) => onChange({ standing: (next ?? 'unsure') as Standing })}
        />
        {beside}
      </SimpleGrid>
      <MultiSelect
        label="Restricted because"
        data={Object.entries(restrictedNames).map(([name, label]) => ({ value: name, label }))}
        value={[...value.restricted]}
        onChange={(values) => onChange({ restricted: values as RestrictedClass[] })}
      />
      <Checkbox
        label="Do not disclose: never print this"
        checked={value.doNotDisclose}
        onChange={(input) => onChange({ doNotDisclose: input.currentTarget.checked })}
      />
    </>
  );
}
