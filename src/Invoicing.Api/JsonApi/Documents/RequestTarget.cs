using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Query;
using Microsoft.AspNetCore.Http.Extensions;

namespace Invoicing.Api.JsonApi.Documents;

/// <summary>The absolute address of a request, as the caller reached it.</summary>
internal sealed class RequestTarget(HttpRequest request)
{
    private static readonly HashSet<string> Places = [QueryNames.PageNumber, QueryNames.PageAfter, QueryNames.PageBefore];

    private readonly string path = request.AddressOf(request.Path.ToUriComponent());

    public string Self => path + request.QueryString.ToUriComponent();

    /// <summary>The same list at another place.</summary>
    public string With(IReadOnlyList<(string Name, string Value)> place)
    {
        var kept = new QueryBuilder();
        foreach (var (name, values) in request.Query.Where(parameter => !Places.Contains(parameter.Key)))
        {
            kept.Add(name, values.Select(value => value ?? string.Empty));
        }

        foreach (var (name, value) in place)
        {
            kept.Add(name, value);
        }

        return path + kept.ToQueryString().ToUriComponent();
    }
}
