#!/usr/bin/env bash
# epanet-js 0.9.0 (the hydraulics of EPANET 2.2)
#
# Expected: with the only pipe to it closed, a street gets no water; or solving throws, as it does for a mistake in
#           the input.
# Seen:     the street is still said to get its five litres a second, at a pressure of millions of metres below
#           nought, and solveH returns as if all were well. The engine's warning ends on the console: the program that
#           called never gets it. Only with the model of demand PDA, which is not the default, does the street run
#           dry. So who reads an outage from the demand that was met sees none. The README shows solveH and nothing to
#           ask after it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact \
  epanet-js@0.9.0 > npm.log 2>&1 || { cat npm.log; exit 2; }

cat > show.mjs <<'JS'
import { NodeProperty, Project, Workspace } from 'epanet-js';
const network = (pipe, model) => `
[JUNCTIONS]
 station 0 10
 street 0 5
[RESERVOIRS]
 source 40
[PIPES]
 main source station 1000 200 100 0 Open
 branch station street 500 150 100 0 ${pipe}
[OPTIONS]
 Units LPS
 Headloss H-W
${model}
[END]
`;
const PDA = ' Demand Model PDA\n Minimum Pressure 0\n Required Pressure 20';
const workspace = new Workspace();
await workspace.loadModule();
console.warn = () => console.log('(a warning on the console)');
for (const [name, pipe, model] of [['open', 'Open', ''], ['closed', 'Closed', ''], ['closed, PDA', 'Closed', PDA]]) {
  const project = new Project(workspace);
  workspace.writeFile('network.inp', network(pipe, model));
  project.open('network.inp', 'report.rpt', 'out.bin');
  const returned = project.solveH();
  const street = project.getNodeIndex('street');
  const demand = Math.round(project.getNodeValue(street, NodeProperty.Demand) * 10) / 10;
  const pressure = project.getNodeValue(street, NodeProperty.Pressure);
  const metres = pressure < -1e6 ? 'more than a thousand kilometres below nought' : pressure > 20 ? 'enough' : 'too low';
  console.log(`${name}: returned ${returned}, ${demand} l/s, pressure ${metres}`);
  project.close();
}
JS
seen=$(node show.mjs)
echo "$seen"
expected='open: returned undefined, 5 l/s, pressure enough
(a warning on the console)
closed: returned undefined, 5 l/s, pressure more than a thousand kilometres below nought
closed, PDA: returned undefined, 0 l/s, pressure too low'
[ "$seen" = "$expected" ] || { echo 'This finding has changed.'; exit 1; }
