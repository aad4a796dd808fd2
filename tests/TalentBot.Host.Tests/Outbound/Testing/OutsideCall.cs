namespace TalentBot.Host.Tests.Outbound.Testing;

/// <summary>A request that reached the outside.</summary>
internal sealed record OutsideCall(HttpMethod Method, Uri Address, string? Token, string Body);
