import type { ComponentChildren } from 'preact';
import { words } from '../session/language.ts';
import { HAZARD_COLOURS, type HazardKind } from './hazard-kinds.ts';

/** The signs of the map, drawn as the map draws them: each has a shape of its own besides its colour. Hazards only when there are. */
export function MapLegend({ hazards }: { hazards: readonly HazardKind[] }) {
  return (
    <ul class="plain-list map-legend" aria-label={words('map.legend')}>
      <li>
        <Sign>
          <rect x="2" y="2" width="20" height="20" rx="2" fill="#6a4a2c" />
          <rect x="4.5" y="4.5" width="15" height="15" fill="#ffc55c" />
        </Sign>
        {words('map.legend.lit')}
      </li>
      <li>
        <Sign>
          <rect x="2" y="2" width="20" height="20" rx="2" fill="#8d9cc4" />
          <rect x="4.5" y="4.5" width="15" height="15" fill="#050912" />
        </Sign>
        {words('map.legend.dark')}
      </li>
      <li>
        <Sign>
          <rect x="2" y="2" width="20" height="20" rx="2" fill="#7584ad" />
          <path d="M5 7h14M5 12h14M5 17h14" stroke="#eef2fa" stroke-width="2.6" />
        </Sign>
        {words('app.unknown')}
      </li>
      <li>
        <Sign>
          <circle cx="12" cy="12" r="10.5" fill="#0a5fc4" stroke="#d6e6ff" stroke-width="1.6" />
          <path
            d="M12 6.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 1 0 0-5M7 18c0-6 10-6 10 0"
            fill="none"
            stroke="#fff"
            stroke-width="2"
          />
        </Sign>
        {words('map.legend.walking')}
      </li>
      {hazards.map((kind) => (
        <li key={kind} data-hazard={kind}>
          <Sign>{HAZARD_SIGNS[kind]}</Sign>
          {words(`map.legend.${kind}`)}
        </li>
      ))}
    </ul>
  );
}

const HAZARD_SIGNS: Record<HazardKind, ComponentChildren> = {
  flood: (
    <>
      <rect x="1" y="4" width="22" height="16" rx="3" fill={css(HAZARD_COLOURS.flood)} />
      <path d="M4 12q2-4 4 0t4 0t4 0t4 0" fill="none" stroke="#fff" stroke-width="2.2" />
    </>
  ),
  smoke: (
    <g fill="#b5aca4" fill-opacity="0.75">
      <circle cx="8" cy="15" r="6" />
      <circle cx="15" cy="14" r="7" />
      <circle cx="12" cy="8" r="5.5" />
    </g>
  ),
  blocked: (
    <>
      <path d="M5 5l14 14M5 19L19 5" stroke="#fff4e4" stroke-width="6" stroke-linecap="round" />
      <path d="M5 5l14 14M5 19L19 5" stroke={css(HAZARD_COLOURS.blocked)} stroke-width="3" stroke-linecap="round" />
    </>
  ),
  cordon: (
    <>
      <path d="M1 12h22" stroke="#fff" stroke-width="6" />
      <path d="M1 12h22" stroke={css(HAZARD_COLOURS.cordon)} stroke-width="6" stroke-dasharray="5 5" />
    </>
  ),
};

function css(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}

function Sign({ children }: { children: ComponentChildren }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" class="map-sign">
      {children}
    </svg>
  );
}
