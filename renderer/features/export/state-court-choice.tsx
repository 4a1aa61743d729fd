import { Alert, Select } from '@mantine/core';

/** A state court that the office has a profile of. */
export type StateCourt = { readonly id: string; readonly court: string };

type Props = {
  readonly courts: readonly StateCourt[];
  /** Null while none is picked. */
  readonly courtId: string | null;
  readonly onCourt: (id: string) => void;
};

/** To which state court a filing goes. Nothing is filed by a profile that nobody made. */
export function StateCourtChoice({ courts, courtId, onCourt }: Props) {
  if (courts.length === 0)
    return (
      <Alert color="orange" variant="light">
        No state court has a profile yet. A filing copy for a state court is written once an
        attorney has read what that court redacts: Edit, State courts. The preview is masked by the
        strictest of the federal rules.
      </Alert>
    );
  return (
    <Select
      label="State court"
      placeholder="Pick the court that it goes to"
      data={courts.map(({ id, court }) => ({ value: id, label: court }))}
      value={courtId}
      searchable
      withAsterisk
      onChange={(id) => {
        if (id !== null) onCourt(id);
      }}
    />
  );
}
