import type { ListPlan } from '../../../shared/sample/sample-plan';
import { buildBoard } from './build-board';
import { TEAM_A } from './course-team-a';
import { TEAM_B } from './course-team-b';
import { TEAM_C } from './course-team-c';
import type { SampleBoard } from './sample-board';

const ofTeam = (team: string, lists: readonly ListPlan[]): ListPlan[] =>
  lists.map((list) => ({ ...list, name: `${team}: ${list.name}` }));

/** A course's board: three teams, from first guesses to a canvas that stands on evidence. */
export const COURSE: SampleBoard = {
  name: 'course',
  title: 'Course: three teams',
  description: 'Three teams of a course on one board: one far along, one half way, one with guesses only.',
  build: (today) =>
    buildBoard(
      {
        name: 'course',
        title: 'Course: three teams',
        lists: [...ofTeam('Team A', TEAM_A), ...ofTeam('Team B', TEAM_B), ...ofTeam('Team C', TEAM_C)],
      },
      today,
    ),
};
