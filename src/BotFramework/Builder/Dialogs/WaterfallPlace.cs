namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Where a waterfall goes next, why, and with what.</summary>
internal sealed record WaterfallPlace(int Index, DialogReason Reason, object Result);
