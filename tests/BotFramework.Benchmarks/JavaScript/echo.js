'use strict';

const { MessageFactory } = require('botbuilder');

/** Says what it hears. */
module.exports = () => (turn) =>
  turn.sendActivity(MessageFactory.text(`Echo: ${turn.activity.text}`));
