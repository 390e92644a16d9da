// The least that a fan-out can be: a number that is posted goes to every socket. Prints its port when it listens.
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const sockets = new WebSocketServer({ noServer: true });
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += String(part)));
  request.on('end', () => {
    const frame = JSON.stringify({ count: Number(body) });
    for (const socket of sockets.clients) socket.send(frame);
    response.end();
  });
});
server.on('upgrade', (request, socket, head) => sockets.handleUpgrade(request, socket, head, (opened) => opened.send('{"hello":true}')));
server.listen(0, '127.0.0.1', () => console.log(`Ready: http://127.0.0.1:${Object(server.address()).port}`));
