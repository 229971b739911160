namespace Invoicing.Domain.Common;

/// <summary>What takes the place of a value; null empties it. Where no replacement is given, the value stays.</summary>
public sealed record Replacement<T>(T? Value)
{
    /// <summary>The value after the change that may have been asked for.</summary>
    public static T? Apply(Replacement<T>? change, T? value) => change is null ? value : change.Value;
}
