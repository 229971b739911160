namespace Invoicing.Api.JsonApi.Query;

/// <summary>The query parameters that the module knows.</summary>
internal static class QueryNames
{
    public const string Filter = "filter";
    public const string Sort = "sort";
    public const string Include = "include";
    public const string Fields = "fields";
    public const string PageSize = "page[size]";
    public const string PageNumber = "page[number]";
    public const string PageAfter = "page[after]";
    public const string PageBefore = "page[before]";
    public const string PageTotal = "page[total]";

    public static IReadOnlyList<string> Page { get; } = [PageSize, PageNumber, PageAfter, PageBefore, PageTotal];
}
