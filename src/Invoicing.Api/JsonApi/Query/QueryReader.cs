using System.Text.RegularExpressions;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Errors;
using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Listing;
using Microsoft.Extensions.Primitives;

namespace Invoicing.Api.JsonApi.Query;

/// <summary>The query string of a request for resources of one type. What it does not understand it refuses by name.</summary>
internal sealed partial class QueryReader(ResourceTypes types)
{
    /// <summary>For an answer with one resource: only inclusion and fields.</summary>
    /// <param name="own">What the action itself asks for.</param>
    public ResourceQuery ReadOne(IQueryCollection query, ResourceType type, params IReadOnlyCollection<string> own)
    {
        var (parameters, fields) = Split(query, name => name is QueryNames.Include || own.Contains(name));
        var touched = new HashSet<string>();
        return new ResourceQuery { Include = Include(parameters, type, touched), Fields = fields, Touched = touched };
    }

    public ResourceQuery ReadMany(IQueryCollection query, ResourceType type)
    {
        var (parameters, fields) = Split(
            query, name => name is QueryNames.Include or QueryNames.Sort or QueryNames.Filter || QueryNames.Page.Contains(name));
        var touched = new HashSet<string>();
        var include = Include(parameters, type, touched);
        return Select(query, parameters, type, touched) with { Include = include, Fields = fields, Touched = touched };
    }

    /// <summary>For the identifiers of a relationship: only pages, filters and sorts.</summary>
    public ResourceQuery ReadLinkage(IQueryCollection query, ResourceType type)
    {
        var touched = new HashSet<string>();
        var (parameters, _) = Split(query, name => name is QueryNames.Sort or QueryNames.Filter || QueryNames.Page.Contains(name), allowsFields: false);
        return Select(query, parameters, type, touched) with { Touched = touched };
    }

    /// <summary>For all rows at once: only a filter and fields.</summary>
    /// <param name="format">The parameter that says how they are written.</param>
    public ResourceQuery ReadExport(IQueryCollection query, ResourceType type, string format)
    {
        var touched = new HashSet<string>();
        var (parameters, fields) = Split(query, name => name is QueryNames.Filter || name == format);
        return Select(query, parameters, type, touched) with { Fields = fields, Touched = touched };
    }

    /// <summary>For answers that nothing can be asked of.</summary>
    public void RefuseAll(IQueryCollection query) => Split(query, _ => false, allowsFields: false);

    private static ResourceQuery Select(
        IQueryCollection query, Dictionary<string, string> parameters, ResourceType type, HashSet<string> touched)
    {
        var fields = type.Fields!;
        var filters = query[QueryNames.Filter].Select(text => FilterReader.Read(text ?? string.Empty, fields, touched)).ToArray();
        var selection = new Selection
        {
            Filter = filters.Length > 1 ? new OrFilter(filters) : filters.FirstOrDefault(),
            Sort = parameters.TryGetValue(QueryNames.Sort, out var sort) ? SortReader.Read(sort, fields) : [],
        };
        return new ResourceQuery
        {
            Selection = PageReader.Read(selection, parameters, fields),
            IsNumbered = parameters.ContainsKey(QueryNames.PageNumber),
        };
    }

    private IReadOnlyList<Inclusion> Include(Dictionary<string, string> parameters, ResourceType type, HashSet<string> touched) =>
        parameters.TryGetValue(QueryNames.Include, out var include) ? InclusionReader.Read(include, type, types, touched) : [];

    private (Dictionary<string, string> Parameters, Dictionary<string, IReadOnlySet<string>> Fields) Split(
        IQueryCollection query, Func<string, bool> isKnown, bool allowsFields = true)
    {
        var parameters = new Dictionary<string, string>();
        var fields = new Dictionary<string, IReadOnlySet<string>>();
        foreach (var (name, values) in query)
        {
            if (allowsFields && FieldsOf().Match(name) is { Success: true } match)
            {
                fields[match.Groups["type"].Value] = FieldNames(name, match.Groups["type"].Value, Single(name, values));
            }
            else
            {
                parameters[name] = isKnown(name) ? name is QueryNames.Filter ? string.Empty : Single(name, values) : throw Unknown(name);
            }
        }

        return (parameters, fields);
    }

    private HashSet<string> FieldNames(string parameter, string typeName, string text)
    {
        var type = types.Find(typeName) ?? throw Refusal.InQuery(
            parameter, "fields.unknown_type", $"There is no type {typeName}; the types are {string.Join(", ", types.All.Select(known => known.Name))}.");
        var names = text.Length == 0 ? [] : text.Split(',').ToHashSet();
        return names.FirstOrDefault(name => !type.HasField(name)) is { } unknown
            ? throw Refusal.InQuery(
                parameter,
                "fields.unknown_field",
                $"{typeName} have no field {unknown}; they have {string.Join(", ", type.AttributeNames.Concat(type.Relationships.Select(known => known.Name)))}.")
            : names;
    }

    private static string Single(string name, StringValues values) => values is [var only]
        ? only ?? string.Empty
        : throw Refusal.InQuery(name, "parameter.repeated", $"Send {name} once.");

    private static FailureException Unknown(string name) => name.StartsWith("filter[", StringComparison.Ordinal)
        ? Refusal.InQuery(name, "filter.scope_not_supported", "Related resources cannot be filtered here; ask has(relationship,condition), or the related resources' own list.")
        : Refusal.InQuery(name, "parameter.unknown", $"The query parameter {name} is not known here.");

    [GeneratedRegex(@"^fields\[(?<type>[^\[\]]*)\]$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex FieldsOf();
}
