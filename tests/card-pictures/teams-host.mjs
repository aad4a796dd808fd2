// What makes a card look as in Teams: sizes, distances and colours, in our own words and numbers.

const palettes = {
  light: {
    page: '#f5f5f5', card: '#ffffff', edge: '#d1d1d1', text: '#242424', subtle: '#616161',
    accent: '#5b5fc7', onAccent: '#ffffff', attention: '#c4314b', good: '#237b4b', warning: '#835c00',
    field: '#ffffff', fieldEdge: '#d1d1d1', line: '#e0e0e0',
    emphasis: '#f5f5f5', goodArea: '#e7f2da',
    attentionArea: '#fcf4f6', warningArea: '#fbf6d9', accentArea: '#e8ebfa',
  },
  dark: {
    page: '#1f1f1f', card: '#292929', edge: '#3d3d3d', text: '#ffffff', subtle: '#adadad',
    accent: '#9299f7', onAccent: '#1f1f1f', attention: '#e87a8b', good: '#92c353', warning: '#fce100',
    field: '#1f1f1f', fieldEdge: '#616161', line: '#424242',
    emphasis: '#333333', goodArea: '#1f2e1a',
    attentionArea: '#3b1f24', warningArea: '#3a3317', accentArea: '#2f2f4a',
  },
};

const family = "'Segoe UI', 'Noto Sans', 'Open Sans', 'Liberation Sans', sans-serif";

function colours(palette) {
  const pair = (colour) => ({ default: colour, subtle: colour });
  return {
    default: { default: palette.text, subtle: palette.subtle },
    dark: { default: '#242424', subtle: '#616161' },
    light: { default: '#ffffff', subtle: '#adadad' },
    accent: pair(palette.accent),
    attention: pair(palette.attention),
    good: pair(palette.good),
    warning: pair(palette.warning),
  };
}

function containerStyles(palette) {
  const style = (backgroundColor) => ({ backgroundColor, foregroundColors: colours(palette) });
  return {
    default: style(palette.card),
    emphasis: style(palette.emphasis),
    accent: style(palette.accentArea),
    good: style(palette.goodArea),
    attention: style(palette.attentionArea),
    warning: style(palette.warningArea),
  };
}

/** The renderer's host configuration. */
export function hostConfig(theme) {
  const palette = palettes[theme];
  return {
    hostCapabilities: { capabilities: null },
    supportsInteractivity: true,
    fontFamily: family,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: containerStyles(palette),
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { color: 'default', suffix: ' *', suffixColor: 'attention', weight: 'default' },
        optionalInputs: { color: 'default', weight: 'default' },
      },
      errorMessage: { color: 'attention', spacing: 'small' },
    },
    factSet: {
      title: { weight: 'bolder', wrap: true, maxWidth: 150 },
      value: { wrap: true },
      spacing: 12,
    },
    textBlock: { headingLevel: 2 },
    textStyles: { heading: { weight: 'bolder', size: 'default' } },
    table: { cellSpacing: 8 },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 16 },
      iconPlacement: 'leftOfTitle',
      iconSize: 16,
    },
  };
}

/** The page around the card, and the looks of what the renderer leaves to its host. */
export function styleSheet(theme) {
  const p = palettes[theme];
  return `
    * { box-sizing: border-box; }
    :root { color-scheme: ${theme}; }
    body { margin: 0; padding: 8px; background: ${p.page}; color: ${p.text}; font: 14px/20px ${family}; }
    #card { background: ${p.card}; box-shadow: 0 0 0 1px ${p.edge}; }
    .ac-adaptiveCard:focus { outline: none; }
    a, .ac-anchor { color: ${p.accent}; }
    p { margin: 0 0 4px; } p:last-child { margin-bottom: 0; }
    ol, ul { margin: 0; padding-left: 24px; }
    .ac-pushButton { min-height: 32px; padding: 5px 12px; border: 1px solid ${p.fieldEdge};
      border-radius: 4px; background: ${p.field}; color: ${p.text}; font: 600 14px/20px ${family}; max-width: 100%;
      overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .ac-pushButton.style-positive { background: ${p.accent}; border-color: ${p.accent};
      color: ${p.onAccent}; }
    .ac-pushButton.style-destructive { color: ${p.attention}; border-color: ${p.attention}; }
    .ac-pushButton[disabled], .ac-pushButton.is-disabled { opacity: .5; }
    .ac-actionSet { flex-wrap: wrap; gap: 8px; }
    .ac-actionSet > div[style*='width: 8px'] { display: none; }
    .ac-choiceSetInput-expanded > div, .ac-choiceSetInput-multiSelect > div {
      align-items: start !important; padding: 2px 0; }
    .ac-input { font: 14px/20px ${family}; }
    .ac-textInput, .ac-numberInput, .ac-dateInput, .ac-timeInput, .ac-multichoiceInput.ac-choiceSetInput-compact {
      width: 100%; min-height: 32px; padding: 5px 12px; background: ${p.field}; color: ${p.text};
      border: 1px solid ${p.fieldEdge}; border-bottom-color: ${p.subtle}; border-radius: 4px; }
    .ac-textInput.ac-multiline { min-height: 72px; resize: none; }
    .ac-textInput::placeholder { color: ${p.subtle}; }
    input[type=radio], input[type=checkbox] { width: 16px; height: 16px; margin: 2px 4px 2px 0;
      accent-color: ${p.accent}; flex: none; }
    .ac-table { border-color: ${p.line} !important; }
  `;
}
