import { ownDatabase } from './server/own-database';
import { CitymarkServer } from './server/citymark-server';
import { HttpPerson } from './server/http-person';
test('x', async () => {
  const d = await ownDatabase();
  const t = performance.now();
  const s = await CitymarkServer.start(d.url);
  console.log(s.firstRunLink, s.address, performance.now() - t);
  const p = new HttpPerson(s.address, 'a@example.org');
  await p.signInByMail();
  console.log(await p.api.ask('{ session { person { name } } searchPlaces(text: "Tampere") { id name country population } modelPacks { id builtIn } }'));
  await s.stop(); await d.drop();
});
