namespace Invoicing.Api.Dialects.Cannlytics.Collections;

/// <summary>The collections that clients keep beside their invoices, each with the key of its documents' ids.</summary>
internal sealed class CollectionConstraint : IRouteConstraint
{
    public const string Name = "cannlytics-collection";

    public const string List =
        "projects, contacts, analyses, analytes, areas, certificates, instruments, inventory, measurements, results, samples, transfers or waste.";

    private static readonly Dictionary<string, string> KeyNames = new(StringComparer.Ordinal)
    {
        ["projects"] = "project_id",
        ["contacts"] = "contact_id",
        ["analyses"] = "analysis_id",
        ["analytes"] = "analyte_id",
        ["areas"] = "area_id",
        ["certificates"] = "certificate_id",
        ["instruments"] = "instrument_id",
        ["inventory"] = "inventory_id",
        ["measurements"] = "measurement_id",
        ["results"] = "result_id",
        ["samples"] = "sample_id",
        ["transfers"] = "transfer_id",
        ["waste"] = "waste_id",
    };

    public static bool IsKnown(string collection) => KeyNames.ContainsKey(collection);

    public static string KeyNameOf(string collection) => KeyNames[collection];

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is string collection && IsKnown(collection);
}
