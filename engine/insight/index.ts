/** The one door of `insight`: what a run means, as keys and numbers. */

export { CAUSE_PARAMETERS } from './cause-parameters.ts';
export {
  type CourseComparison,
  compareCourses,
  type HouseholdDifference,
} from './compare-courses.ts';
export { COUNTED_HOURS, countPeople } from './count-people.ts';
export { explain, MOST_LINKS, type Question } from './explain.ts';
export { explainAt } from './explain-at.ts';
export {
  type Beside,
  type FollowedCourses,
  followSteps,
  type LookBack,
  lookBack,
  lookBackSteps,
  type StorylineEnd,
  startFollowing,
} from './look-back.ts';
export { measure, type ObjectiveResult, type RunTotals, readObjectives, unmetTotal } from './measure.ts';
export type { Act, PartingMoment } from './parting-moments.ts';
export { type Course, collectSeries, recordCourse, runToEnd, type Series, type SkippedEvent } from './record-course.ts';
export { type RunJson, runSummary } from './run-summary.ts';
