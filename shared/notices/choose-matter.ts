import { maskANumber } from '../model/a-number.ts';
import type { MatterView } from '../model/matter-view.ts';
import { aNumbersOf, docketProceedings, findMatters } from './find-matter.ts';
import type { MatterHit, NoticeProblem } from './notice-reading.ts';

type Choice = {
  readonly view: MatterView | null;
  readonly matters: readonly MatterHit[];
  readonly problems: readonly NoticeProblem[];
  /** The notice speaks against the matter: nothing of it is ticked by itself. */
  readonly contradicts: boolean;
};

/**
 * Decides which matter a notice belongs to, and says loudly where its numbers speak against the one
 * that is open.
 *
 * @param asked the matter that a person chose in the dialog; null while nobody has
 * @param openMatterId the matter on screen; null for none
 */
export function chooseMatter(
  views: readonly MatterView[],
  marks: {
    readonly text: string;
    readonly aNumbers: readonly string[];
    readonly docketNumbers: readonly string[];
  },
  { asked, openMatterId }: { readonly asked: string | null; readonly openMatterId: string | null },
): Choice {
  const matters = findMatters(views, marks);
  const byId = new Map(views.map((view) => [view.matter.id, view]));
  const preferred = byId.get(asked ?? openMatterId ?? '') ?? null;
  const problems: NoticeProblem[] = [];
  const strong = matters.filter((hit) => hit.by[0] !== 'name');
  const topMark = strong[0]?.by[0];
  const top = (strong.length > 0 ? strong : matters).filter(
    (hit) => strong.length === 0 || hit.by[0] === topMark,
  );
  const narrowed = narrow(top);
  const own = matters.find((hit) => hit.matterId === preferred?.matter.id);

  if (preferred !== null && own !== undefined && (strong.length === 0 || own.by[0] !== 'name')) {
    const other = contradiction(preferred, matters, byId, marks);
    if (other !== null) problems.push(other);
    problems.push(...unknownNumbers(preferred, marks, own));
    return { view: preferred, matters, problems, contradicts: problems.some(isLoud) };
  }
  const [first, second] = narrowed;
  if (first === undefined) {
    problems.push({ code: 'no-matter' });
    if (preferred !== null) problems.push(...unknownNumbers(preferred, marks, undefined));
    // What is said of nobody is not ticked for whoever is on screen.
    const isGuess = preferred !== null && asked === null;
    return { view: preferred, matters, problems, contradicts: isGuess || problems.some(isLoud) };
  }
  const found = byId.get(first.matterId) ?? null;
  if (preferred !== null && found !== null) {
    // A person who chose the matter is told, and obeyed.
    problems.push({
      code: 'other-matter',
      by: first.by[0] ?? 'name',
      matterTitle: found.matter.title,
    });
    return {
      view: asked === null && strong.length > 0 && second === undefined ? found : preferred,
      matters,
      problems,
      contradicts: true,
    };
  }
  if (second !== undefined) {
    problems.push({ code: 'several-matters', count: narrowed.length });
    return { view: null, matters, problems, contradicts: false };
  }
  if (strong.length === 0) problems.push({ code: 'name-alone' });
  if (found !== null) problems.push(...unknownNumbers(found, marks, first));
  return { view: found, matters, problems, contradicts: problems.some(isLoud) };
}

/** Of several matters of one client, the one whose docket or whose more marks fit. */
function narrow(hits: readonly MatterHit[]): readonly MatterHit[] {
  const byDocket = hits.filter((hit) => hit.by.includes('docket'));
  return byDocket.length > 0 ? byDocket : hits;
}

/** Another client's number in the same notice. */
function contradiction(
  own: MatterView,
  matters: readonly MatterHit[],
  byId: ReadonlyMap<string, MatterView>,
  marks: { readonly aNumbers: readonly string[]; readonly docketNumbers: readonly string[] },
): NoticeProblem | null {
  const ownNumber =
    aNumbersOf(own).some((one) => marks.aNumbers.includes(one)) ||
    docketProceedings(own, marks.docketNumbers).length > 0;
  const other = matters.find((hit) => {
    const view = byId.get(hit.matterId);
    if (view === undefined || view.matter.id === own.matter.id) return false;
    if (view.client.id === own.client.id) return !ownNumber && hit.by.includes('docket');
    return hit.by[0] !== 'name';
  });
  const title = byId.get(other?.matterId ?? '')?.matter.title;
  return other === undefined || title === undefined
    ? null
    : { code: 'other-matter', by: other.by[0] ?? 'name', matterTitle: title };
}

function unknownNumbers(
  view: MatterView,
  marks: { readonly aNumbers: readonly string[]; readonly docketNumbers: readonly string[] },
  hit: MatterHit | undefined,
): readonly NoticeProblem[] {
  const problems: NoticeProblem[] = [];
  const known = aNumbersOf(view);
  const [aNumber] = marks.aNumbers;
  if (aNumber !== undefined && !marks.aNumbers.some((one) => known.includes(one)))
    problems.push({
      code: 'unknown-a-number',
      masked: maskANumber(aNumber),
      hasOther: known.length > 0,
    });
  const [docket] = marks.docketNumbers;
  if (docket !== undefined && hit?.by.includes('docket') !== true && !hasDocket(view, marks))
    problems.push({ code: 'unknown-docket', docket });
  return problems;
}

const hasDocket = (view: MatterView, marks: { readonly docketNumbers: readonly string[] }) =>
  docketProceedings(view, marks.docketNumbers).length > 0;
const isLoud = (problem: NoticeProblem) =>
  problem.code === 'other-matter' ||
  (problem.code === 'unknown-a-number' && problem.hasOther) ||
  problem.code === 'name-alone';
