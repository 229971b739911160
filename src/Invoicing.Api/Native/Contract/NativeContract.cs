using System.Reflection;
using System.Text.Json;
using Invoicing.Api.JsonApi.Negotiation;
using Invoicing.Api.JsonApi.Resources;
using Invoicing.Api.JsonApi.Routing;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Invoicing.Api.Native.Contract;

/// <summary>Writes the resources into the generated document, whose actions read and write raw JSON: what is asked, sent and answered.</summary>
internal sealed class NativeContract(ResourceTypes types) : IOpenApiDocumentTransformer
{
    private static readonly Dictionary<string, OpenApiMediaType> Empty = [];

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var schemas = new ResourceSchemas(document, types);
        var resources = new ResourceOperations(types, schemas, new DocumentSchemas(schemas));
        var headers = new ContractHeaders(document);
        var refusals = new Refusals(document);
        foreach (var action in context.DescriptionGroups.SelectMany(group => group.Items))
        {
            if (action.GroupName == context.DocumentName && OperationOf(document, action) is { } operation)
            {
                Describe(operation, action, resources);
                refusals.Share(operation, action);
                headers.Add(operation, action, Shown(action)?.IsVersioned == true);
                operation.Tags = new HashSet<OpenApiTagReference> { new(TagOf(action), document) };
            }
        }

        schemas.RemoveUnused();
        foreach (var names in document.Components!.Schemas!.Values.OfType<OpenApiSchema>().Where(schema => schema.Enum?.Count > 0))
        {
            names.Type ??= JsonSchemaType.String;
        }

        document.Tags = document.Paths.Values
            .SelectMany(path => path.Operations!.Values.SelectMany(operation => operation.Tags!))
            .Select(tag => tag.Reference.Id!).Distinct().Order(StringComparer.Ordinal).Select(name => new OpenApiTag { Name = name }).ToHashSet();
        return Task.CompletedTask;
    }

    private static void Describe(OpenApiOperation operation, ApiDescription action, ResourceOperations resources)
    {
        if (action.ParameterDescriptions.Any(parameter => parameter.Source == BindingSource.Body && parameter.Type == typeof(JsonElement?)))
        {
            operation.RequestBody = null;
        }

        if (action.ActionDescriptor.EndpointMetadata.OfType<ReadsFilesAttribute>().FirstOrDefault() is { } files)
        {
            operation.RequestBody = ImportSchemas.Body(files);
        }

        foreach (var known in action.ActionDescriptor.EndpointMetadata)
        {
            resources.Describe(operation, known);
        }

        DescribeValues(operation, action);
    }

    private static void DescribeValues(OpenApiOperation operation, ApiDescription action)
    {
        foreach (var file in operation.Responses!.Values.SelectMany(response => (response.Content ?? Empty).Values).Where(content => content.Schema is OpenApiSchema { Type: JsonSchemaType.String }))
        {
            file.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
        }

        var parameters = (operation.Parameters ?? []).OfType<OpenApiParameter>().ToLookup(parameter => parameter.Name);
        foreach (var id in parameters["id"])
        {
            id.Schema = Schemas.Uuid();
        }

        foreach (var taken in action.ActionDescriptor.Parameters.OfType<ControllerParameterDescriptor>())
        {
            if (taken.ParameterInfo.GetCustomAttribute<OneOfAttribute>() is { } known)
            {
                parameters[taken.Name].Single().Schema = Schemas.OneOf(known.Names);
            }
        }
    }

    /// <summary>The type of the one resource that the answer shows.</summary>
    private ResourceType? Shown(ApiDescription action)
    {
        var known = action.ActionDescriptor.EndpointMetadata;
        return known.OfType<ResourceEndpoint>().FirstOrDefault() switch
        {
            { Action: ResourceAction.Get or ResourceAction.Create or ResourceAction.Update } endpoint => endpoint.Type,
            { Action: ResourceAction.Related, Relationship: ToOne one } => types[one.Target],
            _ => known.OfType<ShowsAttribute>().FirstOrDefault() is { } shown ? types[shown.Resource] : null,
        };
    }

    private string TagOf(ApiDescription action) => $"/{action.RelativePath}"[(types.Prefix.Length + 1)..].Split('/')[0];

    private static OpenApiOperation? OperationOf(OpenApiDocument document, ApiDescription action) =>
        document.Paths.TryGetValue($"/{action.RelativePath}", out var path)
            ? path.Operations?.GetValueOrDefault(HttpMethod.Parse(action.HttpMethod))
            : null;
}
