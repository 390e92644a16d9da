import { WebSocket } from 'ws';

const CHANGES = 'subscription ($cityId: ID!, $assessmentId: ID!) { assessmentChanged(cityId: $cityId, assessmentId: $assessmentId) { topics progress { votesCast } } }';
const PATIENCE_MS = 20_000;

/** One screen: notes when it first sees each number of votes. */
export class Listener {
  /** The time of arrival of each number that came, in order. @type {{ count: number, at: number }[]} */
  #came = [];
  newest = 0;

  /** @param {WebSocket} socket */
  constructor(socket) {
    this.socket = socket;
  }

  /**
   * A stakeholder's screen on Citymark, by the protocol that browsers speak.
   * @param {string} address
   * @param {{ cookie: string }} person
   * @param {{ cityId: string, assessmentId: string }} key
   */
  static async onCitymark(address, { cookie }, key) {
    const listener = new Listener(new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { origin: address, headers: { cookie } }));
    const { socket } = listener;
    await listener.#until((/** @type {any} */ message) => {
      if (message.type === 'connection_ack') socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: CHANGES, variables: key } }));
      if (message.type === 'ping') socket.send('{"type":"pong"}');
      if (message.type === 'error') throw new Error(`A subscription was refused: ${JSON.stringify(message.payload)}`);
      const count = message.payload?.data?.assessmentChanged?.progress?.votesCast;
      if (typeof count === 'number') listener.#note(count);
      return message.type === 'next';
    }, () => socket.send('{"type":"connection_init"}'));
    return listener;
  }

  /** @param {string} address */
  static async onBareServer(address) {
    const listener = new Listener(new WebSocket(address.replace('http', 'ws')));
    await listener.#until((/** @type {any} */ message) => {
      if (typeof message.count === 'number') listener.#note(message.count);
      return message.hello === true;
    });
    return listener;
  }

  /** When this screen first showed at least so many votes; undefined if it never did. @param {number} count */
  sawAt(count) {
    return this.#came.find((one) => one.count >= count)?.at;
  }

  close() {
    this.socket.terminate();
  }

  /** @param {number} count */
  #note(count) {
    if (count <= this.newest) return;
    this.newest = count;
    this.#came.push({ count, at: performance.now() });
  }

  /**
   * Hears every message from now on; resolves when the first one satisfies.
   * @param {(message: unknown) => boolean} hear
   * @param {() => void} [onOpen]
   */
  #until(hear, onOpen) {
    return new Promise((done, fail) => {
      const late = setTimeout(() => fail(new Error('A connection was not ready in time.')), PATIENCE_MS);
      this.socket.on('message', (data) => {
        if (!hear(JSON.parse(String(data)))) return;
        clearTimeout(late);
        done(undefined);
      });
      if (onOpen) this.socket.once('open', onOpen);
      this.socket.once('error', fail);
    });
  }
}
