namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal static class BeginReading
{
    // A filter that finds much is read in the order of the list, one that finds little along its own index: the plan is made for the
    // values that are asked for, and not once for all. A table is never read from end to end in the hope that what is wanted comes soon,
    // nor is it joined as a whole: what a page needs of other rows is looked up row by row. An index that holds whole texts is not read
    // either, when parts of them are sought and their trigrams are at hand.
    public static string Sql(bool parts) => $"""
        select set_config('plan_cache_mode', 'force_custom_plan', false), set_config('enable_seqscan', 'off', false),
            set_config('enable_hashjoin', 'off', false), set_config('enable_mergejoin', 'off', false),
            set_config('enable_indexonlyscan', '{(parts ? "off" : "on")}', false)
        """;

    public const string EndSql = """
        select set_config('plan_cache_mode', 'auto', false), set_config('enable_seqscan', 'on', false),
            set_config('enable_hashjoin', 'on', false), set_config('enable_mergejoin', 'on', false),
            set_config('enable_indexonlyscan', 'on', false)
        """;
}
