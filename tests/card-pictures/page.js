// Runs in the browser's page: draws a card and says what it saw.

/** Draws the card into #card; answers with everything the renderer complained about. */
window.drawCard = (json, config) => {
  const { AdaptiveCard, HostConfig, SerializationContext, ValidationEvent } = AdaptiveCards;
  const markdown = window.markdownit({ html: false, linkify: false });
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown.render(text);
    result.didProcess = true;
  };

  // The renderer's own pattern remembers where it stopped, and so refuses every second language.
  AdaptiveCard.langProperty.regEx = /^[a-z]{2,3}$/i;

  const context = new SerializationContext();
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(config);
  card.parse(json, context);
  const host = document.getElementById('card');
  host.replaceChildren(card.render());

  const events = [...Array(context.eventCount).keys()].map((i) => context.getEventAt(i));
  const failures = card.validateProperties().validationEvents;
  window.drawnCard = card;
  return [...events, ...failures]
    .map((event) => `${ValidationEvent[event.event]}: ${event.message}`)
    .filter((complaint) => !teamsKnowsBetter(complaint, json));
};

/** Whether a complaint is about something that the renderer does not know and Teams does. */
function teamsKnowsBetter(complaint, card) {
  if (complaint.includes('"Chart.')) {
    // Other clients, and this renderer, show what the card puts in the chart's place.
    return isEverywhere(card, (node) => !String(node.type).startsWith('Chart.') || 'fallback' in node);
  }

  // Teams looks up people and other choices while somebody types.
  return (
    complaint.includes('at least one choice') &&
    isEverywhere(
      card,
      (node) => node.type !== 'Input.ChoiceSet' || node.choices?.length > 0 || 'choices.data' in node,
    )
  );
}

function isEverywhere(node, holds) {
  if (node === null || typeof node !== 'object') {
    return true;
  }

  return holds(node) && Object.values(node).every((child) => isEverywhere(child, holds));
}

/** What can be read, what sticks out or is cut off, and which inputs do not say what they ask. */
window.inspectCard = () => {
  const host = document.getElementById('card');
  const edge = host.getBoundingClientRect().right;
  const overflowing = [...host.querySelectorAll('*')].filter((element) => sticksOut(element) || isCutOff(element));
  const unlabelled = window.drawnCard.getAllInputs().filter((input) => !input.label?.trim());
  return {
    text: host.textContent,
    overflowing: [...new Set(overflowing.map((element) => element.textContent.trim().slice(0, 60)))],
    unlabelled: unlabelled.map((input) => input.id),
  };

  function sticksOut(element) {
    return element.getBoundingClientRect().right > edge + 1;
  }

  function isCutOff(element) {
    const isClipped = element.clientWidth > 0 && getComputedStyle(element).overflowX === 'hidden';
    return isClipped && element.scrollWidth > element.clientWidth + 1;
  }
};

/** The part of a picture that is not of its commonest colour, from 0 to 1. */
window.inkOf = async (dataUrl) => {
  const image = await createImageBitmap(await (await fetch(dataUrl)).blob());
  const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
  pen.drawImage(image, 0, 0);
  const pixels = new Uint32Array(pen.getImageData(0, 0, image.width, image.height).data.buffer);
  const counts = new Map();
  let seen = 0;
  // A part of the pixels is enough; no picture's width is a multiple of seven, so all columns are met.
  for (let at = 0; at < pixels.length; at += 7, seen++) {
    counts.set(pixels[at], (counts.get(pixels[at]) ?? 0) + 1);
  }

  return 1 - Math.max(...counts.values()) / seen;
};

/**
 * What keeps people from reading or using the card, as far as axe can tell: only what is serious or worse.
 * The box in which this renderer searches people is its own; Teams has a picker instead.
 */
window.findBarriers = async () => {
  const { violations } = await axe.run('#card', {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
    // The page around the card is not the card's.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`))
    .filter((barrier) => !barrier.includes('ac-choiceSetInput-filtered-textbox'));
};
