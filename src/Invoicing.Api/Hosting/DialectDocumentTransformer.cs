using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Invoicing.Api.Hosting;

/// <summary>Adds to a generated document what the framework does not know: security, operation ids, content types.</summary>
internal sealed class DialectDocumentTransformer(DialectDocument dialect) : IOpenApiDocumentTransformer, IOpenApiOperationTransformer
{
    private const string Json = "application/json";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo { Title = dialect.Title, Description = dialect.Description, Version = dialect.Version };

        // Not the address that happened to ask: the checked-in document must equal the served one.
        document.Servers = [new OpenApiServer { Url = "/" }];
        foreach (var (name, scheme) in dialect.Security)
        {
            document.AddComponent(name, (IOpenApiSecurityScheme)scheme);
        }

        MakeIdsUnique(document);
        return Task.CompletedTask;
    }

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var action = context.Description.ActionDescriptor;
        if (action is ControllerActionDescriptor { ControllerName: var controller, ActionName: var name })
        {
            operation.OperationId = action.EndpointMetadata.OfType<OperationIdAttribute>().FirstOrDefault()?.Id
                ?? operation.OperationId
                ?? $"{controller}_{name}";
        }

        if (!action.EndpointMetadata.OfType<IAllowAnonymous>().Any())
        {
            var only = action.EndpointMetadata.OfType<ISecuredByScheme>().FirstOrDefault()?.Scheme;
            operation.Security = [.. Alternatives().Where(names => only is null || names.Contains(only)).Select(names => RequirementOf(names, context.Document))];
        }

        foreach (var content in (operation.Responses ?? []).Values.Select(response => response.Content).Append(operation.RequestBody?.Content))
        {
            UseContentTypeOfDialect(content);
        }

        return Task.CompletedTask;
    }

    private void UseContentTypeOfDialect(IDictionary<string, OpenApiMediaType>? content)
    {
        if (content is not null && dialect.ContentType != Json && content.Remove(Json, out var media))
        {
            content[dialect.ContentType] = media;
        }
    }

    private IEnumerable<IReadOnlyList<string>> Alternatives() => dialect.SecurityAlternatives.Count > 0
        ? dialect.SecurityAlternatives
        : dialect.Security.Keys.Select(name => (IReadOnlyList<string>)[name]);

    private static OpenApiSecurityRequirement RequirementOf(IReadOnlyList<string> names, OpenApiDocument? document)
    {
        var requirement = new OpenApiSecurityRequirement();
        foreach (var name in names)
        {
            requirement[new OpenApiSecuritySchemeReference(name, document)] = [];
        }

        return requirement;
    }

    private static void MakeIdsUnique(OpenApiDocument document)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var operation in document.Paths.Values.SelectMany(path => path.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>()))
        {
            var id = operation.OperationId ?? "operation";
            seen[id] = seen.GetValueOrDefault(id) + 1;
            operation.OperationId = seen[id] == 1 ? id : id + seen[id].ToString(CultureInfo.InvariantCulture);
        }
    }
}
