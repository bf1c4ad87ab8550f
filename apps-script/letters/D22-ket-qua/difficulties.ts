// Part III of the report: difficulties and proposals, each with the petition it is about (A-PL.7, A-II.5c.4).
import { isUpwardRoute, type PetitionFacts } from '../../rules/petitions/facts.ts';
import { gap, phrase } from '../shared/petition.ts';
import { movedWords, sentence } from '../shared/petition-words.ts';

interface Line {
  readonly nội_dung: string;
}

/** What stands in the way of every petition that is not settled; what nobody wrote down is left open in a draft. */
export function obstaclesOf(
  inProgress: readonly PetitionFacts[],
  moved: readonly PetitionFacts[],
  isDraft: boolean,
): Line[] {
  const blank = isDraft ? gap('vướng mắc; không có thì ghi “không có vướng mắc”') : '';
  return [
    ...inProgress.map((petition) => about(petition, phrase(petition.obstacle) || blank)),
    ...moved.map((petition) =>
      about(petition, phrase(petition.obstacle) || phrase(movedWords(petition).nguyên_nhân)),
    ),
  ].flat();
}

/** What is asked of higher bodies: what a petition in the ward's own competence needs is the ward's own task. */
export const proposalsOf = (petitions: readonly PetitionFacts[]): Line[] =>
  petitions
    .filter(({ route }) => isUpwardRoute(route))
    .flatMap((petition) => about(petition, phrase(petition.proposal)));

const about = ({ code, unitName }: PetitionFacts, text: string): Line[] =>
  text === '' ? [] : [{ nội_dung: `Kiến nghị ${code} (${unitName}): ${sentence(text)}` }];
