namespace Invoicing.Infrastructure.Proof;

/// <summary>What was kept elsewhere of a series: how many documents it had, and the hash of the last one.</summary>
public sealed record KeptHead(Guid Account, Guid Series, long Count, string Hash, DateTimeOffset At);
