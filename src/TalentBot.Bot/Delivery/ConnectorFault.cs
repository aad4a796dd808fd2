namespace TalentBot.Delivery;

/// <summary>Why the platform did not do what it was asked.</summary>
/// <param name="Reason">For the log: a status or a kind of fault, never a payload.</param>
internal abstract record ConnectorFault(string Reason)
{
    /// <summary>What a fault means for an effect; null for a bug, which is nobody's to repeat.</summary>
    public static DeliveryResult? ResultOf(Exception fault) => FaultReading.Of(fault)?.Result;

    /// <summary>What it means for an effect.</summary>
    public abstract DeliveryResult Result { get; }

    /// <summary>The conversation or the message is no more.</summary>
    public sealed record Gone(string Reason) : ConnectorFault(Reason)
    {
        public override DeliveryResult Result => new DeliveryResult.Undeliverable(Reason);
    }

    /// <summary>The bot may not write there: removed, blocked, or not allowed by a policy.</summary>
    public sealed record Blocked(string Reason) : ConnectorFault(Reason)
    {
        public override DeliveryResult Result => new DeliveryResult.Undeliverable(Reason);
    }

    /// <summary>The message is larger than the platform takes.</summary>
    public sealed record TooLarge(string Reason) : ConnectorFault(Reason)
    {
        public override DeliveryResult Result => new DeliveryResult.Undeliverable(Reason);
    }

    /// <summary>The platform does not understand it, and will not later either.</summary>
    public sealed record Malformed(string Reason) : ConnectorFault(Reason)
    {
        public override DeliveryResult Result => new DeliveryResult.Undeliverable(Reason);
    }

    /// <summary>The host's own rule: the bot may not send to that address.</summary>
    public sealed record NotAllowed() : ConnectorFault("The address is not allowed.")
    {
        public override DeliveryResult Result => new DeliveryResult.Undeliverable(Reason);
    }

    /// <summary>Refused for now.</summary>
    /// <param name="After">What the other side asks to wait; null when it does not say.</param>
    /// <param name="Reason">For the log.</param>
    public sealed record Throttled(TimeSpan? After, string Reason) : ConnectorFault(Reason)
    {
        public override DeliveryResult Result => new DeliveryResult.TryAgain(After, Reason);
    }

    /// <summary>The bot is not believed, even with a new token; somebody must mend its registration first.</summary>
    public sealed record Unauthorized(string Reason) : ConnectorFault(Reason)
    {
        /// <summary>Asking more often mends nothing, and may lock the bot out.</summary>
        public static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

        public override DeliveryResult Result => new DeliveryResult.TryAgain(Pause, Reason);
    }

    /// <summary>Nothing was sent.</summary>
    public sealed record Unreached(string Reason) : ConnectorFault(Reason)
    {
        public override DeliveryResult Result => new DeliveryResult.TryAgain(null, Reason);
    }

    /// <summary>It may have been done or not.</summary>
    /// <remarks>Tried again, a 500 too: a card that is lost stops a decision, a doubled one does not.</remarks>
    public sealed record Ambiguous(string Reason) : ConnectorFault(Reason)
    {
        public override DeliveryResult Result => new DeliveryResult.TryAgain(null, Reason);
    }

    /// <summary>It was done, but the answer cannot be read: doing it again would only show it twice.</summary>
    public sealed record Unreadable(string Reason) : ConnectorFault(Reason)
    {
        public override DeliveryResult Result => new DeliveryResult.Delivered(null);
    }
}
