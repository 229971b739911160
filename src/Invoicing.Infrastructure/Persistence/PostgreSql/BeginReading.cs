namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal static class BeginReading
{
    // A filter that finds much is read in the order of the list, one that finds little along its own index: the plan is made for the
    // values that are asked for, and not once for all. A table is never read from end to end in the hope that what is wanted comes soon,
    // nor is it joined as a whole: what a page needs of other rows is looked up row by row. An index that holds whole texts is not read
    // either, when parts of them are sought and their trigrams are at hand.
    // One page is not worth several processes, which take longer to start than most pages to read.
    public static string Sql(bool parts) => string.Join(
        "; ",
        "set plan_cache_mode = force_custom_plan",
        "set enable_seqscan = off",
        "set enable_hashjoin = off",
        "set enable_mergejoin = off",
        "set max_parallel_workers_per_gather = 0",
        $"set enable_indexonlyscan = {(parts ? "off" : "on")}");

    public const string EndSql =
        "reset plan_cache_mode; reset enable_seqscan; reset enable_hashjoin; reset enable_mergejoin; reset max_parallel_workers_per_gather; reset enable_indexonlyscan";
}
