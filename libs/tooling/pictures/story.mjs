import { InventedCity } from './invented-city.mjs';
import { askBeforehand, talkAfterReveal } from './invented-talk.mjs';
import { Person } from './person.mjs';
import * as scenes from './scenes.mjs';

const SYNTHETIC_PEERS = 300;

/**
 * Takes an invented city through a whole assessment, and stops wherever there is something to see.
 * @param {{ address: string, firstRunToken: string }} citymark
 * @param {(scenes: import('./camera.mjs').Scene[]) => Promise<void>} look
 */
export async function tellStory({ address, firstRunToken }, look) {
  const operator = new Person(address, 'operator@citymark.example');
  const account = { token: firstRunToken, name: 'Olga Tamm', email: operator.email, password: 'a long and quiet river 42' };
  await operator.run('completeFirstRun', account, '... on SignedIn { session { person { id } } }', false);
  const city = new InventedCity(address);
  await city.begin();
  await look([...scenes.signedOut(), ...scenes.preparing(city)]);
  await city.advance('collecting');
  await city.assign();
  await city.collect(0, 60);
  await look(scenes.collecting(city));
  await city.collect(60, 100);
  await city.advance('voting');
  await askBeforehand(city);
  const round = await city.openRound();
  await city.vote(round, 0, 7);
  await look(scenes.voting(city));
  await city.vote(round, 7, 8);
  await city.closeRound(round);
  await talkAfterReveal(city);
  await look(scenes.revealed(city));
  await city.decide();
  await city.advance('targeting');
  await city.setTargets(3);
  await look(scenes.targeting(city));
  await city.setTargets(20);
  await city.planActions();
  await look(scenes.planned(city));
  await city.publish();
  await city.contribute();
  await operator.run('loadSyntheticPeers', { count: SYNTHETIC_PEERS }, '... on PoolState { sentence }');
  await operator.run('publishRelease', {}, '... on ReleaseOutcome { sentence }');
  const { modelPacks } = await operator.ask('{ modelPacks { id builtIn } }');
  await look(scenes.published(city, operator, modelPacks[0].id));
  return city;
}
