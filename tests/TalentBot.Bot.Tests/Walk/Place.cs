namespace TalentBot.Tests.Walk;

/// <summary>Where somebody meets the bot.</summary>
internal enum Place
{
    OneToOne,
    Channel,
}
