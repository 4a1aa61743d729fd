import { Select, Text } from '@mantine/core';
import { type OfficeLanguage, sayMissing } from '../../../shared/phrases/office-languages.ts';
import { Choice } from './choice.tsx';

type Props = {
  readonly label: string;
  readonly languages: readonly OfficeLanguage[];
  readonly tag: string;
  /** Why nothing can be printed in it; null where it can. */
  readonly problem: string | null;
  readonly onTag: (tag: string) => void;
};

/** In which language a client or a family reads: those that are whole. */
export function LanguageChoice({ label, languages, tag, problem, onTag }: Props) {
  const offered = languages.filter(({ language }) => language !== null);
  const [first, second, ...others] = offered;
  const partial = languages.filter(({ missing }) => missing.length > 0 && problem === null);
  const data = offered.map((one) => ({ value: one.tag, label: nameOf(one) }));
  return (
    <div>
      {problem === null && first !== undefined && second !== undefined && others.length === 0 ? (
        <Choice label={label} value={tag} data={data} onChange={onTag} />
      ) : (
        <Select
          label={label}
          data={data}
          value={offered.some((one) => one.tag === tag) ? tag : null}
          error={problem}
          allowDeselect={false}
          onChange={(picked) => {
            if (picked !== null) onTag(picked);
          }}
        />
      )}
      {partial.map((one) => (
        <Text key={one.tag} size="xs" c="dimmed" mt={4}>
          {sayMissing(one)}
        </Text>
      ))}
    </div>
  );
}

function nameOf({ name, tag }: OfficeLanguage): string {
  return tag === 'en' || tag === 'es' ? name : `${name} (${tag})`;
}

/** Why a copy cannot be printed in the language that was chosen; null where it can. */
export function languageProblem(languages: readonly OfficeLanguage[], tag: string): string | null {
  const chosen = languages.find((one) => one.tag === tag);
  return chosen === undefined
    ? `The office has no phrases in ${tag} any more. Choose another language.`
    : sayMissing(chosen);
}
