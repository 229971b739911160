using System.Globalization;
using Invoicing.Api.JsonApi;
using Invoicing.Api.JsonApi.Documents;
using Invoicing.Api.JsonApi.Negotiation;
using Invoicing.Api.JsonApi.Resources;
using Invoicing.Api.JsonApi.Routing;
using Microsoft.OpenApi;

namespace Invoicing.Api.Native.Contract;

/// <summary>What operations ask, read and show, by what is known of their resource.</summary>
internal sealed class ResourceOperations(ResourceTypes types, ResourceSchemas schemas, DocumentSchemas documents)
{
    private readonly QueryParameters parameters = new(types, schemas);

    /// <summary>Adds what follows from <paramref name="known"/>, which may be anything that is known of the action.</summary>
    public void Describe(OpenApiOperation operation, object known)
    {
        switch (known)
        {
            case ResourceEndpoint endpoint:
                DescribeEndpoint(operation, endpoint);
                break;
            case SpeaksExtensionAttribute:
                DescribeOperations(operation);
                break;
            case TakesAttribute taken:
                Send(operation, documents.Action(taken.Name, taken.Attributes), JsonApiMediaType.Name, WireMember.Of(taken.Attributes).Any(member => member.MustBeSent));
                break;
            case TakesNewAttribute taken:
                Send(operation, documents.New(types[taken.Resource]), JsonApiMediaType.Name);
                break;
            case TakesLinesAttribute taken:
                Send(operation, documents.Row(types[taken.Resource]), taken.MediaType);
                break;
            case FindsAttribute found:
                AddToQuery(operation, parameters.Found(types[found.Resource]));
                break;
            case ShowsAttribute shown:
                AddToQuery(operation, types[shown.Resource].CanGet ? parameters.Shape(types[shown.Resource]) : []);
                Show(operation, shown.Status, DocumentOf(shown), JsonApiMediaType.Name);
                break;
        }
    }

    private void DescribeEndpoint(OpenApiOperation operation, ResourceEndpoint endpoint)
    {
        operation.Summary = Summaries.Of(endpoint);
        AddParameters(operation, endpoint);
        if (BodyOf(endpoint) is { } body)
        {
            Send(operation, body, JsonApiMediaType.Name);
        }

        if (AnswerOf(endpoint) is { } answer)
        {
            Show(operation, endpoint.Action is ResourceAction.Create ? StatusCodes.Status201Created : StatusCodes.Status200OK, answer, JsonApiMediaType.Name);
        }
    }

    private void DescribeOperations(OpenApiOperation operation)
    {
        var mediaType = JsonApiMediaType.With(Extensions.Atomic, []);
        Send(operation, documents.Operations(), mediaType);
        Show(operation, StatusCodes.Status200OK, documents.Results(), mediaType);
    }

    private OpenApiSchemaReference DocumentOf(ShowsAttribute shown)
    {
        var type = types[shown.Resource];
        return shown.TellsFindings ? documents.OneWithFindings(type) : shown.TellsImport ? documents.Imported(type) : documents.One(type);
    }

    private void AddParameters(OpenApiOperation operation, ResourceEndpoint endpoint)
    {
        var shown = endpoint.Relationship is { } relationship ? types[relationship.Target] : endpoint.Type;
        var isList = endpoint.Action is ResourceAction.List || endpoint is { Relationship: ToMany, Action: ResourceAction.Related or ResourceAction.Linkage };
        var showsResources = endpoint.Action is ResourceAction.List or ResourceAction.Get or ResourceAction.Create or ResourceAction.Update or ResourceAction.Related;
        AddToQuery(operation, (isList ? parameters.Rows(shown) : []).Concat(showsResources ? parameters.Shape(shown) : []));
    }

    private OpenApiSchemaReference? BodyOf(ResourceEndpoint endpoint) => endpoint.Action switch
    {
        ResourceAction.Create => documents.New(endpoint.Type),
        ResourceAction.Update => documents.Changed(endpoint.Type),
        ResourceAction.ChangeLinkage => documents.ChangedLinkage(types[endpoint.Relationship!.Target]),
        _ => null,
    };

    private OpenApiSchemaReference? AnswerOf(ResourceEndpoint endpoint) => endpoint.Action switch
    {
        ResourceAction.List => documents.Many(endpoint.Type),
        ResourceAction.Get or ResourceAction.Create or ResourceAction.Update => documents.One(endpoint.Type),
        ResourceAction.Related when endpoint.Relationship is ToMany many => documents.Many(types[many.Target]),
        ResourceAction.Related => documents.OneOrNone(types[endpoint.Relationship!.Target]),
        ResourceAction.Linkage when endpoint.Relationship is ToMany many => documents.Linkages(types[many.Target]),
        ResourceAction.Linkage => documents.Linkage(types[endpoint.Relationship!.Target]),
        _ => null,
    };

    private static void AddToQuery(OpenApiOperation operation, IEnumerable<OpenApiParameter> parameters)
    {
        operation.Parameters ??= [];
        foreach (var parameter in parameters)
        {
            operation.Parameters.Add(parameter);
        }
    }

    private static void Send(OpenApiOperation operation, OpenApiSchemaReference body, string mediaType, bool isRequired = true) => operation.RequestBody = new OpenApiRequestBody
    {
        Required = isRequired,
        Content = new Dictionary<string, OpenApiMediaType> { [mediaType] = new() { Schema = body } },
    };

    private static void Show(OpenApiOperation operation, int status, OpenApiSchemaReference answer, string mediaType) =>
        ((OpenApiResponse)operation.Responses![status.ToString(CultureInfo.InvariantCulture)]).Content =
            new Dictionary<string, OpenApiMediaType> { [mediaType] = new() { Schema = answer } };
}
