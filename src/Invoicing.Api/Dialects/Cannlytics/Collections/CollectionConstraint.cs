using Microsoft.AspNetCore.Routing.Matching;

namespace Invoicing.Api.Dialects.Cannlytics.Collections;

/// <summary>The collections that clients keep beside their invoices, each with the key of its documents' ids.</summary>
internal sealed class CollectionConstraint : IRouteConstraint, IParameterLiteralNodeMatchingPolicy
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

    /// <summary>Keeps these routes out of the way of other APIs' paths, which would otherwise lose their answer to a wrong method.</summary>
    public bool MatchesLiteral(string parameterName, string literal) => IsKnown(literal);
}
