#!/usr/bin/env bash
# xstate 5.33.3
#
# Expected: `after: { '1h': … }` waits an hour; or, as `1h` is nobody's delay, the machine is refused, as it is for a
#           guard that nobody defined.
# Seen:     a key that is no number is the name of a delay, and one that was not defined counts as no delay at all:
#           the state is left at once. No error, no warning. In the pure `transition` the action has `delay:
#           undefined`, which sorts and compares as if it were never due. So one letter in a storyline turns an hour
#           into nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  xstate@5.33.3 > npm.log 2>&1 || { cat npm.log; exit 2; }

cat > show.mjs <<'JS'
import { createActor, createMachine, initialTransition, SimulatedClock, transition } from 'xstate';
const machineOf = (key) => createMachine({ initial: 'dry', states: { dry: { after: { [key]: 'wet' } }, wet: {} } });
for (const key of ['3600000', '1h', 'anHour']) {
  const clock = new SimulatedClock();
  const actor = createActor(machineOf(key), { clock }).start();
  clock.increment(0);
  const [, actions] = initialTransition(machineOf(key));
  console.log(`after ${key}: ${actor.getSnapshot().value} before any time went by; pure: delay ${actions[0].params.delay}`);
}
const guarded = createMachine({ initial: 'dry', states: { dry: { on: { RAIN: { target: 'wet', guard: '1h' } } }, wet: {} } });
try {
  transition(guarded, initialTransition(guarded)[0], { type: 'RAIN' });
} catch (error) {
  console.log(`a guard that nobody defined: ${/is not implemented/.test(error.message) ? 'refused' : error.message}`);
}
JS
seen=$(node show.mjs)
echo "$seen"
expected='after 3600000: dry before any time went by; pure: delay 3600000
after 1h: wet before any time went by; pure: delay undefined
after anHour: wet before any time went by; pure: delay undefined
a guard that nobody defined: refused'
[ "$seen" = "$expected" ] || { echo 'This finding has changed.'; exit 1; }
