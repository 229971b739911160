namespace Invoicing.Domain.Common;

/// <summary>One of several reasons of a refusal.</summary>
/// <param name="Field">JSON pointer to what is to blame.</param>
/// <param name="Rule">What it breaks, as the rule is known outside, for example <c>BR-08</c>.</param>
public sealed record FieldRefusal(string Field, string Rule, string Message)
{
    private const int Told = 5;

    /// <summary>The first reasons in one text, for answers that have no list.</summary>
    public static string Summary(IReadOnlyList<FieldRefusal> reasons)
    {
        var told = string.Join(' ', reasons.Take(Told).Select(reason => $"{reason.Message} ({reason.Rule})"));
        return reasons.Count > Told ? $"{told} And more." : told;
    }
}
