import { Alert, Text } from '@mantine/core';
import { sentenceOf } from '../../shared/result/failure-sentence.ts';
import type { Failure } from '../../shared/result/result.ts';

/** The whole window, where the record cannot be opened: what is wrong and what to do. */
export function OpenFailure({ failure }: { readonly failure: Failure }) {
  const { title, sentence, nextStep } = sentenceOf(failure);
  return (
    <Alert color="red" title={title} m="xl" role="alert">
      <Text>{sentence}</Text>
      <Text mt="xs">{nextStep}</Text>
    </Alert>
  );
}
