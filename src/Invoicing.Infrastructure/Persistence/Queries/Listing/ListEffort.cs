namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>How much is tried before a page is read by another way.</summary>
/// <param name="Near">How many rows are looked at in the order of the list, in the hope that a page is among them: most filters find one soon.</param>
/// <param name="Few">How many rows are worth finding first and sorting then.</param>
internal sealed record ListEffort(int Near, int Few)
{
    public static ListEffort Usual { get; } = new(2_000, 30_000);
}
