import { words } from '../session/language.ts';

/** The signs of the map, drawn as the map draws them: each has a shape of its own besides its colour. */
export function MapLegend() {
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
    </ul>
  );
}

function Sign({ children }: { children: preact.ComponentChildren }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" class="map-sign">
      {children}
    </svg>
  );
}
