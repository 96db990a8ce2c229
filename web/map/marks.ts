import type { AssetKind, AssetState, VenueKind } from '../../engine/index.ts';
import { PICTOGRAM_PATHS, type PictogramName } from '../parts/pictogram-paths.ts';

/** Pictogram of each kind of asset on the map; kinds of one subject share one. */
export const ASSET_PICTOGRAMS: Partial<Record<AssetKind, PictogramName>> = {
  substation: 'bolt',
  transformer: 'bolt',
  'water-plant': 'water',
  'water-main': 'water',
  'booster-pump': 'pump',
  'mobile-mast': 'mast',
  'fibre-hub': 'fibre',
  'sewage-pump': 'pump',
  'drainage-pump': 'pump',
  'heat-station': 'heat',
  pharmacy: 'cross',
  gp: 'care',
  'gp-post': 'care',
  supermarket: 'shop',
  school: 'school',
  'care-home': 'care',
  hospital: 'care',
};

export const VENUE_PICTOGRAMS: Record<VenueKind, PictogramName> = {
  'community-centre': 'hall',
  'sports-canteen': 'ball',
  church: 'church',
  mosque: 'mosque',
  'school-hall': 'school',
  library: 'book',
  'scouting-hut': 'tent',
  'care-hall': 'care',
  'farm-shed': 'house',
  other: 'house',
};

interface MarkLook {
  fill: string;
  line: string;
  ring: string;
  /** A stroke across it: it does not work. Not by colour alone. */
  struck?: boolean;
}

/** Colours of an asset's mark by state; unknown is grey with no claim. */
export function assetLook(state: AssetState | null): MarkLook {
  if (state === null) return { fill: '#5b6780', line: '#eef2fa', ring: '#8d99b3' };
  if (state === 'operational') return { fill: '#2b6650', line: '#ffffff', ring: '#bfe0cf' };
  if (state === 'down') return { fill: '#7e2418', line: '#ffffff', ring: '#ffb4a3', struck: true };
  return { fill: '#8a5200', line: '#ffffff', ring: '#ffd27a' };
}

/** Colours of a venue's mark: open is a lamp in the night. */
export function venueLook(open: boolean): MarkLook {
  return open
    ? { fill: '#f4b04a', line: '#1c2735', ring: '#fff3d6' }
    : { fill: '#fbf6ea', line: '#1c2735', ring: '#8d99b3' };
}

export const TRAVELLER_LOOK: MarkLook = { fill: '#0a5fc4', line: '#ffffff', ring: '#d6e6ff' };

/** Draws a mark: a pictogram on a disc (assets, people) or on a rounded square (venues). */
export function drawMark(
  name: PictogramName,
  look: MarkLook,
  shape: 'disc' | 'square',
  size: number,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  const edge = size * 0.05;
  pen.beginPath();
  if (shape === 'disc') pen.arc(size / 2, size / 2, size / 2 - edge, 0, Math.PI * 2);
  else pen.roundRect(edge, edge, size - 2 * edge, size - 2 * edge, size * 0.22);
  pen.fillStyle = look.fill;
  pen.fill();
  pen.lineWidth = size * 0.06;
  pen.strokeStyle = look.ring;
  pen.stroke();
  if (look.struck) strike(pen, look, size);
  const scale = (size * 0.58) / 24;
  pen.translate(size * 0.21, size * 0.21);
  pen.scale(scale, scale);
  pen.lineWidth = 2.2;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.strokeStyle = look.line;
  pen.stroke(new Path2D(PICTOGRAM_PATHS[name]));
  return canvas;
}

function strike(pen: CanvasRenderingContext2D, look: MarkLook, size: number): void {
  pen.beginPath();
  pen.moveTo(size * 0.17, size * 0.83);
  pen.lineTo(size * 0.83, size * 0.17);
  pen.lineWidth = size * 0.08;
  pen.strokeStyle = look.ring;
  pen.stroke();
}

/** A soft round spot, white in the middle: the glow of a lamp, and with many together the mist. */
export function drawGlow(size: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  const soft = pen.createRadialGradient(size / 2, size / 2, 0, size / 2, size / 2, size / 2);
  soft.addColorStop(0, 'rgba(255,255,255,0.9)');
  soft.addColorStop(0.45, 'rgba(255,255,255,0.35)');
  soft.addColorStop(1, 'rgba(255,255,255,0)');
  pen.fillStyle = soft;
  pen.fillRect(0, 0, size, size);
  return canvas;
}
