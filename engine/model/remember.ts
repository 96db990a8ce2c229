/**
 * The same function, which makes its answer once for each thing it is asked about and keeps it as long as that thing lives: for
 * what follows from a scenario alone, so that a thousand runs of it make it once.
 */
export function remember<Thing extends object, Answer>(make: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, Answer>();
  return (thing) => {
    let answer = known.get(thing);
    if (answer === undefined) {
      answer = make(thing);
      known.set(thing, answer);
    }
    return answer;
  };
}
