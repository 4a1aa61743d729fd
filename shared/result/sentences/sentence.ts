import type { Failure } from '../result.ts';

/** What a person reads about a failure. */
export type FailureSentence = {
  /** A few words, for a dialog's head. */
  readonly title: string;
  /** What happened, to what; a whole sentence. */
  readonly sentence: string;
  /** What to do next; a whole sentence, or empty where there is nothing to do. */
  readonly nextStep: string;
};

/** Makes the three texts from a failure's values. */
export type SayFailure = (details: Failure['details']) => FailureSentence;

/** The sentences of one area, by the part of the code behind the slash. */
export type AreaSentences = Readonly<Record<string, SayFailure>>;
