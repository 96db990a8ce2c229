type Numbers = Uint8Array | Uint16Array | Uint32Array | Int16Array | Int32Array | Float32Array | Float64Array;

/** What changes a typed array, or gives a way to it. */
type Changers = 'buffer' | 'copyWithin' | 'fill' | 'reverse' | 'set' | 'sort' | 'subarray';

/** A typed array that is only read. */
export type ReadonlyNumbers<A extends Numbers> = Readonly<Omit<A, Changers>>;

/** The same with nothing in it that can be written: objects, lists, maps and typed arrays, all the way down. */
export type DeepReadonly<T> = T extends Numbers
  ? ReadonlyNumbers<T>
  : T extends ReadonlyMap<infer K, infer V>
    ? ReadonlyMap<K, DeepReadonly<V>>
    : T extends ReadonlySet<infer V>
      ? ReadonlySet<V>
      : T extends object
        ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
        : T;
