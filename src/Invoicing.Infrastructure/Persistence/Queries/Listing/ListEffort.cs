namespace Invoicing.Infrastructure.Persistence.Queries.Listing;

/// <summary>How much is tried before a page is read by another way, in rows.</summary>
/// <param name="First">Looked at in the order of the list before anything else: most filters find a page among them.</param>
/// <param name="Near">Looked at next, where it is not known where rows are; or sorted at once, where the filter is expected to find no more.</param>
/// <param name="Far">Looked at where rows are known to be, or enough are among the first; as many are worth finding first and sorting then.</param>
/// <param name="Few">Worth finding first and sorting then, where it is not known where rows are.</param>
internal sealed record ListEffort(int First, int Near, int Far, int Few)
{
    public static ListEffort Usual { get; } = new(500, 2_000, 12_000, 50_000);

    /// <summary>How many times as many as there are may be expected of a filter over the rows' own fields.</summary>
    public const long Doubt = 2;

    /// <summary>Where more are expected, there are more than few.</summary>
    public long Many => Doubt * Few;
}
