import type { Ledger, System, SystemName } from '../../engine/simulation/index.ts';
import type { Tick } from '../../engine/simulation/world/tick.ts';

/** What writes a typed array as a whole; everything else that is called on one reads it. */
const WRITES = new Set<PropertyKey>(['fill', 'set']);

/** Watches ticks: what each system reads and writes of the new world and of the working space, by the names of the columns. */
export class ReadRecorder {
  readonly read = new Map<SystemName, Set<string>>();
  readonly written = new Map<SystemName, Set<string>>();
  /** The system that runs now, and the tick that was last watched with its watched self. */
  #now: SystemName | null = null;
  #tick: Tick | null = null;
  #watched: Tick | null = null;

  /** Runs a system on a watched tick. */
  readonly run = (system: System, t: Tick): void => {
    if (this.#tick !== t || this.#watched === null) this.#watched = this.#watch(t);
    this.#tick = t;
    this.#now = system.name;
    system.run(this.#watched);
    this.#now = null;
  };

  /** The same tick over the same arrays. */
  #watch(t: Tick): Tick {
    const watched: Tick = {
      ...t,
      next: this.#watchAll(t.next),
      works: this.#watchArray('works', t.works),
      ledger: t.ledger && this.#watchLedger(t.ledger),
      scratch: this.#watchAll(t.scratch),
    };
    return new Proxy(watched, {
      get: (target, key) => {
        if (key === 'slippery') this.#note(this.read, key);
        return Reflect.get(target, key);
      },
      set: (target, key, value) => {
        if (key === 'slippery') this.#note(this.written, key);
        return Reflect.set(target, key, value);
      },
    });
  }

  #watchAll<T extends object>(arrays: T): T {
    const watched = Object.entries(arrays).map(([name, value]) => {
      return [name, ArrayBuffer.isView(value) ? this.#watchArray(name, value) : value];
    });
    return Object.fromEntries(watched) as T;
  }

  /** Only what one system notes down for another; the rows themselves nobody reads in a tick. */
  #watchLedger(ledger: Ledger): Ledger {
    const watched = new Map(
      (['barrier', 'latest'] as const).map((name) => [name as PropertyKey, this.#watchArray(name, ledger[name])]),
    );
    return new Proxy(ledger, { get: (target, key) => watched.get(key) ?? Reflect.get(target, key) });
  }

  #watchArray<T extends ArrayBufferView>(name: string, array: T): T {
    return new Proxy(array, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key);
        if (key !== 'length') this.#note(WRITES.has(key) ? this.written : this.read, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
      set: (target, key, value) => {
        this.#note(this.written, name);
        return Reflect.set(target, key, value);
      },
    });
  }

  #note(sets: Map<SystemName, Set<string>>, name: string): void {
    if (this.#now === null) return;
    const known = sets.get(this.#now);
    if (known) known.add(name);
    else sets.set(this.#now, new Set([name]));
  }
}
