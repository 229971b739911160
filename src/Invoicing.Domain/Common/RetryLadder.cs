namespace Invoicing.Domain.Common;

/// <summary>How long to wait after each failed attempt.</summary>
public sealed record RetryLadder(IReadOnlyList<TimeSpan> Delays)
{
    /// <summary>A rendering fails for a moment (memory, a lost database) or for good: eight attempts in an hour.</summary>
    public static RetryLadder Rendering { get; } = new(
        [.. new[] { 1, 5, 30, 120, 600, 1_200, 1_800 }.Select(seconds => TimeSpan.FromSeconds(seconds))]);

    /// <summary>A reaction to an event fails for a moment, or until the program is mended: 75 hours.</summary>
    public static RetryLadder Reaction { get; } = new(
        [.. new[] { 5, 30, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400 }.Select(seconds => TimeSpan.FromSeconds(seconds))]);

    /// <summary>72 hours, as mail servers do with each other.</summary>
    public static RetryLadder Mail { get; } = new(
        [.. new[] { 1, 4, 10, 15, 30, 60, 120, 240, 480, 840, 1_080, 1_440 }.Select(minutes => TimeSpan.FromMinutes(minutes))]);

    /// <summary>As Standard Webhooks proposes: ten attempts, the first at once, in 75 hours.</summary>
    public static RetryLadder Webhook { get; } = new(
        [.. new[] { 5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400 }.Select(seconds => TimeSpan.FromSeconds(seconds))]);

    /// <returns>Null after the last step.</returns>
    public TimeSpan? DelayAfter(int attempts) => attempts <= Delays.Count ? Delays[attempts - 1] : null;
}
