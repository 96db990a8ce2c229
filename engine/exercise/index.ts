export { nextTickMinute } from './advance-clock.ts';
export { append, placeOrder } from './append.ts';
export { applyEvent } from './apply-event.ts';
export { assetLifeMachine } from './asset-life-machine.ts';
export { ASSET_LIFE_TABLE, buildAssetLifeTable } from './asset-life-table.ts';
export type { Askable, AvailableAction } from './available-actions.ts';
export { availableActions } from './available-actions.ts';
export { conditionHolds, dayOf, minuteOfDay } from './condition-book.ts';
export { daylightAt } from './daylight.ts';
export { openDecisions } from './decisions.ts';
export type { Outcome } from './event-handler.ts';
export type { Exercise, ExerciseInput } from './exercise.ts';
export { prepareExercise } from './exercise.ts';
export type {
  DecisionState,
  ExerciseState,
  InjectState,
  ObjectiveState,
  OrderState,
  OrderStatus,
  Setting,
  ShownMessage,
  Sighting,
  SmallState,
  StorylineState,
  TimedFact,
} from './exercise-state.ts';
export type { FoldOptions } from './fold-path.ts';
export { foldPath } from './fold-path.ts';
export type { Log } from './log.ts';
export { branch, EMPTY_LOG, pathTo, undo } from './log.ts';
export { nextMoment } from './next-moment.ts';
export type { OrderPreview, OrderRequest } from './orders.ts';
export { previewOrder } from './orders.ts';
export type { Budget, Speed } from './pace.ts';
export { budgetOf, readingMs, SPEEDS, spend, talkAhead, tickMs, ticksLeft } from './pace.ts';
export { chapterAt, phaseMachine } from './phase-machine.ts';
export type { Playback } from './playback.ts';
export { createPlayback } from './playback.ts';
export type { Course as PlayedCourse } from './policies/course.ts';
export type { EveningPlan } from './policies/evening-plan.ts';
export { drawEvening } from './policies/evening-plan.ts';
export { explore } from './policies/explore.ts';
export { unmetHours } from './policies/helpful.ts';
export type { UseCounts } from './policies/least-used.ts';
export { oftenRarest } from './policies/least-used.ts';
export type { PlayFile, PlayStep } from './policies/play-file.ts';
export type { Policy } from './policies/policy.ts';
export type { Picker } from './policies/random.ts';
export { luck } from './policies/random.ts';
export type { PolicyName, PolicyOptions, PolicyRun } from './policies/run-policy.ts';
export { POLICIES, policyOf, runPlayer, runPolicy } from './policies/run-policy.ts';
export type { Replay, ReplayOptions } from './replay.ts';
export { foldHashed, recordHashes, replay } from './replay.ts';
export { advanceTick } from './run-tick.ts';
export { restoreState, saveState } from './save-state.ts';
export type { ScriptStep } from './script-step.ts';
export type { OpenedSession, SessionFault, SessionParts, SessionSources } from './session-file.ts';
export { joinLibrary, matchesSession, openSessionFile, splitLibrary, toSessionFile } from './session-file.ts';
export { startState } from './start-state.ts';
export { stateColumnHashes, stateHash } from './state-hash.ts';
export type { StorylineConfig } from './storyline-machine.ts';
export { storylineConfig, transitionEvent } from './storyline-machine.ts';
export { tableView, truthView } from './table-view.ts';
export type {
  AssetView,
  ClosedDecision,
  HouseholdView,
  Known,
  MessageView,
  ObjectiveView,
  OpenDecision,
  OrderView,
  StreetFigures,
  StreetHazards,
  StreetView,
  TableView,
  VenueView,
  WeatherView,
} from './view-shape.ts';
export { withPreparations } from './with-preparations.ts';
export { withoutChoices } from './without-choices.ts';
