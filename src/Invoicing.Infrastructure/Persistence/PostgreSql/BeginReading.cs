namespace Invoicing.Infrastructure.Persistence.PostgreSql;

internal static class BeginReading
{
    // A filter that finds much is read in the order of the list, one that finds little along its own index. So the plan is made for the
    // values that are asked for, and not once for all; compiling it would take longer than running it.
    public const string Sql = "select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('jit', 'off', true)";
}
