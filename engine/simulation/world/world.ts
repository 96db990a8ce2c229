import { type Columns, type Layout, viewColumns } from './columns.ts';

/** The whole state of the simulation: one block of bytes, and its columns by name. */
export interface World {
  buffer: ArrayBuffer;
  /** The block as bytes and as words, for copying and hashing. */
  bytes: Uint8Array;
  words: Int32Array;
  columns: Columns;
}

interface HasLayout {
  layout: Layout;
}

/** A world of zeros with the layout of the model. */
export function allocateWorld(model: HasLayout): World {
  return viewWorld(model.layout, new ArrayBuffer(model.layout.bytes));
}

/** Copies all bytes; both must have the same layout. */
export function copyWorld(from: World, to: World): void {
  to.bytes.set(from.bytes);
}

/** The bytes of the world, to keep or send. */
export function saveWorld(world: World): Uint8Array {
  return world.bytes.slice();
}

/**
 * The world of these bytes.
 * @throws RangeError when they are not of this model's layout.
 */
export function loadWorld(model: HasLayout, bytes: Uint8Array): World {
  if (bytes.byteLength !== model.layout.bytes) {
    throw new RangeError(`A world of this model has ${model.layout.bytes} bytes, not ${bytes.byteLength}`);
  }
  const world = allocateWorld(model);
  world.bytes.set(bytes);
  return world;
}

function viewWorld(layout: Layout, buffer: ArrayBuffer): World {
  return {
    buffer,
    bytes: new Uint8Array(buffer),
    words: new Int32Array(buffer),
    columns: viewColumns(layout, buffer),
  };
}
