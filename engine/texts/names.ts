import type {
  AssetKind,
  AssetState,
  Barrier,
  Channel,
  Cut,
  HelpSource,
  InitiativeKind,
  Need,
  Phase,
  RefusalCode,
  Service,
  VenueKind,
  VenueUse,
  Whereabouts,
} from '../model/index.ts';
import { type Language, say, UI_KEYS, type UiKey } from './say.ts';

/** Names of what the model's lists hold, as one says them: lower case unless they head a screen. */
export const needName = (language: Language, need: Need) => say(language, `need.${need}`);
export const serviceName = (language: Language, service: Service) => say(language, `service.${service}`);
export const sourceName = (language: Language, source: HelpSource) => say(language, `source.${source}`);
export const assetKindName = (language: Language, kind: AssetKind) => say(language, `asset.${kind}`);
export const assetStateName = (language: Language, state: AssetState) => say(language, `assetState.${state}`);
export const venueKindName = (language: Language, kind: VenueKind) => say(language, `venue.${kind}`);
export const venueUseName = (language: Language, use: VenueUse) => say(language, `use.${use}`);
export const initiativeKindName = (language: Language, kind: InitiativeKind) => say(language, `initiative.${kind}`);
export const channelName = (language: Language, channel: Channel) => say(language, `channel.${channel}`);
export const barrierName = (language: Language, barrier: Barrier) => say(language, `barrier.${barrier}`);
export const phaseName = (language: Language, phase: Phase) => say(language, `phase.${phase}`);
export const whereaboutsName = (language: Language, place: Whereabouts) => say(language, `whereabouts.${place}`);
export const cutName = (language: Language, cut: Cut) => say(language, `cut.${cut}`);

/** Why something is refused, and what to do next. */
/** Why something was not done and what to do instead; `failed`: the program itself could not do it. */
export const refusalText = (language: Language, code: RefusalCode | 'failed') => say(language, `refusal.${code}`);

/** A reason that a table may pick; '' for none, and for one that this version does not know. */
export function reasonName(language: Language, reason: string | null): string {
  const key = UI_KEYS.find((known) => known === `reason.${reason}`);
  return key ? say(language, key) : '';
}

/** A whole number as the language writes it: `1.234`. */
export const numberText = (language: Language, value: number): string => new Intl.NumberFormat(language).format(value);

/** Name of a series of `insight`: `coldHomes`, `without.power`, `unmet.warmth`; one without a name is shown as it is. */
export function seriesName(language: Language, series: string): string {
  const [kind, of] = series.split('.');
  const named = (key: string) => UI_KEYS.find((known): known is UiKey => known === key);
  if (of !== undefined) {
    const head = named(`series.${kind}`);
    const what = named(`${kind === 'without' ? 'service' : 'need'}.${of}`);
    return head && what ? say(language, head, { what: say(language, what) }) : series;
  }
  const key = named(`series.${series}`);
  return key ? say(language, key) : series;
}
