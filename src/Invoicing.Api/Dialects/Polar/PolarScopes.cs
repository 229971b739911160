namespace Invoicing.Api.Dialects.Polar;

/// <summary>What an organization token may be allowed.</summary>
internal static class PolarScopes
{
    public const string OrdersRead = "orders:read";
    public const string OrdersWrite = "orders:write";
    public const string CustomersRead = "customers:read";
    public const string CustomersWrite = "customers:write";
    public const string CustomerSessionsWrite = "customer_sessions:write";
}
