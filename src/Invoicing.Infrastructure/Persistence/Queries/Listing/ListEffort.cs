namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>How much is tried before a page is read by another way, in rows.</summary>
/// <param name="First">Looked at in the order of the list before anything else: most filters find a page among them.</param>
/// <param name="Near">Looked at next; or sorted at once, where the filter is expected to find no more.</param>
/// <param name="Far">Looked at where rows are known to be; as many are worth finding first and sorting then.</param>
/// <param name="Few">Worth finding first and sorting then, where it is not known where rows are.</param>
internal sealed record ListEffort(int First, int Near, int Far, int Few)
{
    public static ListEffort Usual { get; } = new(500, 2_000, 12_000, 50_000);

    /// <summary>Where so many are expected of a filter over the rows' own fields, there are more than few: such expectations are wrong by some factor at most.</summary>
    public long Many => 3L * Few;
}
