/**
 * The pictograms, drawn for this project on a grid of 24 by 24 as strokes of width 2.
 * One source for the buttons and cards (inline SVG) and for the marks on the map (canvas).
 */
export const PICTOGRAM_PATHS = {
  // channels
  observation: 'M2 12s4-6.5 10-6.5S22 12 22 12s-4 6.5-10 6.5S2 12 2 12z M12 9a3 3 0 1 1 0 6a3 3 0 1 1 0-6z',
  'nl-alert': 'M8 3h8v18H8z M11 18h2 M12 7v5 M12 14.5v.5 M4 8v8 M20 8v8',
  radio: 'M3 9h18v11H3z M6 9l11-5 M8 12a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5z M14 13h4 M14 16h4',
  phone: 'M6 3l4 1 1 4-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 4 1 1 4c0 2-1.5 3-3 3C10 21 3 14 3 6c0-1.500 1-3 3-3z',
  neighbour:
    'M8 4a3 3 0 1 1 0 6a3 3 0 1 1 0-6z M16.500 6a2.500 2.500 0 1 1 0 5a2.500 2.500 0 1 1 0-5z M2.500 20c0-4 2-7 5.500-7s5.500 3 5.500 7 M15 14c3.500-.5 6.500 1.500 6.500 6',
  notice: 'M4 4h16v12H4z M12 16v5 M8 21h8 M7.500 8h9 M7.500 12h6',
  official: 'M12 3l8 3v6c0 5-3.500 7.500-8 9c-4.500-1.500-8-4-8-9V6z M9 12l2 2l4-4',
  social: 'M3 5h18v11H11l-5 4v-4H3z M7.500 9h9 M7.500 12h5',
  // feelings
  faceCalm: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z M8 10h1.500 M14.500 10h1.500 M8.500 15h7',
  faceGlad: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z M9 9v1.500 M15 9v1.500 M8 13.500c1 2.500 7 2.500 8 0',
  faceSad: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z M9 9.500v1 M15 9.500v1 M8 16.500c1-2.500 7-2.500 8 0',
  faceTense: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z M9 9v1.500 M15 9v1.500 M8 15.500l2-1.500l2 1.500l2-1.500l2 1.500',
  faceAngry:
    'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z M7.500 8.500l3 2 M16.500 8.500l-3 2 M8.500 16c1.500-1.500 5.500-1.500 7 0',
  faceOh:
    'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z M9 8.500v1.500 M15 8.500v1.500 M12 13a1.800 2 0 1 1 0 4a1.800 2 0 1 1 0-4z',
  // needs
  water: 'M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11z',
  warmth: 'M10 4a2 2 0 0 1 4 0v9a4.500 4.500 0 1 1-4 0z M12 9v8',
  cooling: 'M12 2v20 M3.500 7l17 10 M20.500 7l-17 10 M9 4l3 3l3-3 M9 20l3-3l3 3',
  food: 'M3 11h18c0 5-3.500 8-9 8s-9-3-9-8z M9 4c-1 1.500 1 2.500 0 4 M14 4c-1 1.500 1 2.500 0 4',
  care: 'M12 20C5 15 3 11.500 3 8.500A4.500 4.500 0 0 1 12 7a4.500 4.500 0 0 1 9 1.500C21 11.500 19 15 12 20z M12 9v5 M9.500 11.500h5',
  information: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z M12 11v6 M12 7v.5',
  safety: 'M12 3l8 3v6c0 5-3.500 7.500-8 9c-4.500-1.500-8-4-8-9V6z',
  sanitation: 'M4 12h16v2a6 6 0 0 1-6 6h-4a6 6 0 0 1-6-6z M7 12V5h4v2',
  contact:
    'M7 5a2.500 2.500 0 1 1 0 5a2.500 2.500 0 1 1 0-5z M17 5a2.500 2.500 0 1 1 0 5a2.500 2.500 0 1 1 0-5z M2.500 19c0-4 1.500-6 4.500-6s4.500 2 5 3c.500-1 2-3 5-3s4.500 2 4.500 6',
  // controls
  aloud: 'M4 9h4l5-4v14l-5-4H4z M16 9c1.500 1.500 1.500 4.500 0 6 M18.500 6.500c3 3 3 8 0 11',
  play: 'M7 4l13 8l-13 8z',
  pause: 'M8 4v16 M16 4v16',
  step: 'M6 5l9 7l-9 7z M19 5v14',
  next: 'M4 5l7 7l-7 7z M12 5l7 7l-7 7z M21 5v14',
  speed: 'M4 18a9 9 0 1 1 16 0 M12 16l5-6',
  list: 'M8 6h12 M8 12h12 M8 18h12 M3.500 6h.5 M3.500 12h.5 M3.500 18h.5',
  map: 'M3 6l6-2l6 2l6-2v14l-6 2l-6-2l-6 2z M9 4v14 M15 6v14',
  close: 'M5 5l14 14 M19 5L5 19',
  minus: 'M5 12h14',
  plus: 'M12 5v14 M5 12h14',
  back: 'M19 12H5 M11 6l-6 6l6 6',
  forward: 'M5 12h14 M13 6l6 6l-6 6',
  check: 'M4 12.500l5.500 5.500L20 6.500',
  question: 'M8 9a4 4 0 1 1 5.500 3.700c-1 .5-1.500 1.300-1.500 2.300 M12 19v.5',
  file: 'M6 3h8l4 4v14H6z M14 3v4h4',
  save: 'M12 3v12 M7 10l5 5l5-5 M4 20h16',
  open: 'M12 16V4 M7 9l5-5l5 5 M4 20h16',
  stop: 'M8 3h8l5 5v8l-5 5H8l-5-5V8z M12 8v5 M12 16v.5',
  undo: 'M4 9h10a6 6 0 0 1 0 12h-3 M8 5L4 9l4 4',
  eye: 'M2 12s4-6.500 10-6.500S22 12 22 12s-4 6.500-10 6.500S2 12 2 12z M12 9a3 3 0 1 1 0 6a3 3 0 1 1 0-6z',
  mist: 'M4 8h12 M8 12h12 M4 16h12 M19 8h1 M4 12h1 M19 16h1',
  fit: 'M4 9V4h5 M20 9V4h-5 M4 15v5h5 M20 15v5h-5',
  timer: 'M12 6a7.500 7.500 0 1 1 0 15a7.500 7.500 0 1 1 0-15z M12 10v4l2.500 1.500 M9 2.500h6',
  language:
    'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z M3 12h18 M12 3c3 3 3.500 6 3.500 9s-.5 6-3.500 9c-3-3-3.500-6-3.500-9s.5-6 3.500-9z',
  agreement: 'M5 3h14v18H5z M8.500 12l2.500 2.500l4.500-5',
  number: 'M9 4L7 20 M17 4l-2 16 M4 9h16 M3.500 15h16',
  search: 'M10.500 4a6.500 6.500 0 1 1 0 13a6.500 6.500 0 1 1 0-13z M15.500 15.500L21 21',
  // people and places
  person: 'M12 3.500a3.500 3.500 0 1 1 0 7a3.500 3.500 0 1 1 0-7z M5 21c0-5 2.500-8 7-8s7 3 7 8',
  child: 'M12 7a2.800 2.800 0 1 1 0 5.600a2.800 2.800 0 1 1 0-5.600z M7 21c0-4 2-6 5-6s5 2 5 6',
  elder:
    'M10 3.500a3 3 0 1 1 0 6a3 3 0 1 1 0-6z M4.500 21c0-5 2-8.500 5.500-8.500s5 3 5 5 M18.500 12v9 M15.500 13a2 2 0 0 1 3-1',
  house: 'M3 12l9-8l9 8 M6 10v10h12V10 M10 20v-6h4v6',
  bolt: 'M13 2L5 14h6l-1 8l9-13h-6z',
  mast: 'M12 9l-5 12 M12 9l5 12 M9 16h6 M12 6a1.500 1.500 0 1 1 0 3a1.500 1.500 0 1 1 0-3z M7 3.500a6 6 0 0 0 0 8 M17 3.500a6 6 0 0 1 0 8',
  fibre: 'M4 6h16v12H4z M8 18v3 M16 18v3 M8 10v4 M12 10v4 M16 10v4',
  pump: 'M4 20V9h7v11 M11 12h5V8h4 M2 20h13 M6 9V5h3v4',
  heat: 'M6 21c-3-5 3-6 0-11 M12 21c-3-5 3-6 0-11 M18 21c-3-5 3-6 0-11 M4 5h16',
  shop: 'M4 9l1.500-5h13L20 9 M4 9h16v2a3 3 0 0 1-5.300 1.800a3.300 3.300 0 0 1-5.400 0A3 3 0 0 1 4 11z M6 14v6h12v-6',
  cross: 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6z',
  school: 'M2 9l10-5l10 5l-10 5z M6 11.500V17c4 2.500 8 2.500 12 0v-5.500 M22 9v6',
  hall: 'M3 20V10l9-6l9 6v10z M9 20v-5h6v5 M7 12h.5 M16.500 12h.5',
  church: 'M12 2v6 M10 4h4 M7 20v-8l5-4l5 4v8z M3 20v-5l4-2 M21 20v-5l-4-2 M11 20v-4h2v4',
  mosque: 'M5 20v-8c0-4 7-6 7-9c0 3 7 5 7 9v8z M10 20v-4a2 2 0 0 1 4 0v4 M2 20h20',
  ball: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z M12 8l4 3l-1.500 4.500h-5L8 11z M12 3v5 M16 11l4.500-1 M14.500 15.500l3 4 M9.500 15.500l-3 4 M8 11l-4.500-1',
  tent: 'M12 4L3 20h18z M12 11l-4 9 M12 11l4 9',
  book: 'M4 5c3-1.500 6-1 8 1c2-2 5-2.500 8-1v14c-3-1.500-6-1-8 1c-2-2-5-2.500-8-1z M12 6v14',
  flame: 'M12 3c1 4 6 6 6 11a6 6 0 0 1-12 0c0-2.500 1.500-4 2.500-5.500C9 10 10 11 10.500 11C11 8.500 10.500 6 12 3z',
  cup: 'M4 9h12v6a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5z M16 10h2a2.500 2.500 0 0 1 0 5h-2 M8 3v3 M12 3v3',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4z M10 21h4 M12 3v2',
  soup: 'M3 11h18c0 5-3.500 8-9 8s-9-3-9-8z M9 4c-1 1.500 1 2.500 0 4 M14 4c-1 1.500 1 2.500 0 4',
  blanket: 'M4 5h13a3 3 0 0 1 3 3v11H7a3 3 0 0 1-3-3z M4 13h16 M8 5v8 M16 5v8',
  walk: 'M13 2.500a2 2 0 1 1 0 4a2 2 0 1 1 0-4z M8 22l3-7l-1-5l4-1l3 3h2 M11 15l4 3v4 M10 10l-3 2v3',
  bed: 'M3 20V6 M3 12h18v8 M3 16h18 M7 12V9h7a4 4 0 0 1 4 3',
  bike: 'M6 11a5 5 0 1 1 0 10a5 5 0 1 1 0-10z M18 11a5 5 0 1 1 0 10a5 5 0 1 1 0-10z M6 16l4-8h6l2 8 M10 8l4 8 M15 5h2l1 3',
  generator: 'M3 9h18v10H3z M6 9V6h5v3 M7 19v2 M17 19v2 M14 11l-3 3h3l-2 3',
  helpers:
    'M8 4a3 3 0 1 1 0 6a3 3 0 1 1 0-6z M16.500 6a2.500 2.500 0 1 1 0 5a2.500 2.500 0 1 1 0-5z M2.500 20c0-4 2-7 5.500-7s5.500 3 5.500 7 M15 14c3.500-.5 6.500 1.500 6.500 6',
  key: 'M8 8a4 4 0 1 1 0 8a4 4 0 1 1 0-8z M12 12h9v4 M17 12v3',
  message: 'M3 5h18v11H11l-5 4v-4H3z M7.500 9h9 M7.500 12h5',
  door: 'M6 21V3h12v18 M3 21h18 M14.500 12v.5',
} as const;

export type PictogramName = keyof typeof PICTOGRAM_PATHS;

/** A pictogram name from a scenario file, or the one given instead when this project has not drawn it. */
export function pictogramFor(name: string | null | undefined, otherwise: PictogramName): PictogramName {
  return name && Object.hasOwn(PICTOGRAM_PATHS, name) ? (name as PictogramName) : otherwise;
}
