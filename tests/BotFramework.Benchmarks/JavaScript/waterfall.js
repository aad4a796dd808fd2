'use strict';

const { ConversationState, MemoryStorage, MessageFactory, UserState } = require('botbuilder');
const {
  ChoiceFactory,
  ChoicePrompt,
  ComponentDialog,
  DialogSet,
  DialogTurnStatus,
  TextPrompt,
  WaterfallDialog,
} = require('botbuilder-dialogs');

const colours = ChoiceFactory.toChoices(['red', 'green', 'blue']);
const sizes = ChoiceFactory.toChoices(['small', 'medium', 'large']);

function question(text, choices) {
  return { prompt: MessageFactory.text(text), choices };
}

/** Five steps: two texts and two choices are asked for, then all is said back. */
class OrderDialog extends ComponentDialog {
  constructor(profiles) {
    super('order');
    const steps = [
      (step) => step.prompt('words', question('What is your name?')),
      (step) => {
        step.values.name = step.result;
        return step.prompt('choices', question(`Which colour do you like, ${step.result}?`, colours));
      },
      (step) => {
        step.values.colour = step.result.value;
        return step.prompt('words', question('Where do you live?'));
      },
      (step) => {
        step.values.city = step.result;
        return step.prompt('choices', question('How big is your team?', sizes));
      },
      async (step) => {
        const profile = await profiles.get(step.context, {});
        Object.assign(profile, step.values, { size: step.result.value });
        const said = `${profile.name}, ${profile.colour}, ${profile.city}, ${profile.size}.`;
        await step.context.sendActivity(MessageFactory.text(said));
        return step.endDialog();
      },
    ];
    this.addDialog(new WaterfallDialog('steps', steps));
    this.addDialog(new TextPrompt('words'));
    this.addDialog(new ChoicePrompt('choices'));
  }
}

/** Loads both states, runs the dialog and saves both states, in every turn. */
module.exports = () => {
  const storage = new MemoryStorage();
  const conversationState = new ConversationState(storage);
  const userState = new UserState(storage);
  const profiles = userState.createProperty('Profile');
  const dialogs = new DialogSet(conversationState.createProperty('DialogState'));
  dialogs.add(new OrderDialog(profiles));

  return async (turn) => {
    const profile = await profiles.get(turn, { turns: 0 });
    profile.turns += 1;
    const context = await dialogs.createContext(turn);
    const result = await context.continueDialog();
    if (result.status === DialogTurnStatus.empty) {
      await context.beginDialog('order');
    }

    await conversationState.saveChanges(turn);
    await userState.saveChanges(turn);
  };
};
