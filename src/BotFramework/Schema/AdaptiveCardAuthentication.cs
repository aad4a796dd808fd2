namespace Microsoft.Bot.Schema;

/// <summary>The token that comes with the action of an adaptive card.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest { }
