// The official SDK behind Node's own HTTP server, which costs less than a web framework would.
'use strict';

const http = require('node:http');
const {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
} = require('botbuilder');
const bots = { echo: require('./echo'), waterfall: require('./waterfall') };

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = bots[process.argv[2]]();

/** The few members of a web framework's response that the adapter calls. */
function responseOver(response) {
  return {
    socket: response.socket,
    status(code) {
      response.statusCode = code;
      return this;
    },
    header(name, value) {
      response.setHeader(name, value);
      return this;
    },
    send(body) {
      response.write(typeof body === 'string' ? body : JSON.stringify(body));
      return this;
    },
    end() {
      response.end();
      return this;
    },
  };
}

const server = http.createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    request.body = JSON.parse(Buffer.concat(parts).toString());
    adapter.process(request, responseOver(response), bot);
  });
});
server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
