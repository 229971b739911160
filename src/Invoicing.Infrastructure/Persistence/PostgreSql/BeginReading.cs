namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal static class BeginReading
{
    // A filter that finds much is read in the order of the list, one that finds little along its own index: the plan is made for the
    // values that are asked for, and not once for all.
    public const string Sql = "set plan_cache_mode = force_custom_plan";

    public const string EndSql = "reset plan_cache_mode";
}
