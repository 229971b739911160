using Invoicing.Api.Hosting.Idempotency;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerUI;

namespace Invoicing.Api.Hosting;

/// <summary>One OpenAPI 3.0 document per dialect, an index of them, and a page to try them.</summary>
internal static class OpenApiDocuments
{
    public static IServiceCollection AddDialectOpenApi(this IServiceCollection services, DialectDocument document)
    {
        services.AddSingleton(document);
        services.TryAddEnumerable(ServiceDescriptor.Transient<IApiDescriptionProvider, DialectDescriptions>());
        return services.AddOpenApi(document.Name, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_0;
            options.ShouldInclude = action => action.GroupName == document.Name;
            options.CreateSchemaReferenceId = LenientMemberSchemas.ReferenceId;
            options.AddSchemaTransformer<LenientMemberSchemas>();
            var transformer = new DialectDocumentTransformer(document);
            options.AddOperationTransformer(transformer);
            options.AddOperationTransformer<KeyedWrites>();
            options.AddDocumentTransformer(transformer);
        });
    }

    public static void MapDialectOpenApi(this WebApplication app)
    {
        var documents = app.Services.GetServices<DialectDocument>().ToList();
        app.MapGet("/openapi", () => Results.Json(documents.Select(document => new Dictionary<string, string>
        {
            ["name"] = document.Name,
            ["title"] = document.Title,
            ["url"] = UrlOf(document),
        }))).ExcludeFromDescription();

        if (documents.Count == 0)
        {
            return;
        }

        // Only known names are routed: the framework answers an unknown one in plain text.
        var names = string.Join('|', documents.Select(document => document.Name));
        app.MapOpenApi($"/openapi/{{documentName:regex(^({names})$)}}.json");
    }

    public static void UseDialectOpenApiPage(this WebApplication app) => app.UseSwaggerUI(page =>
    {
        page.RoutePrefix = "docs";
        page.DocumentTitle = "Invoicing APIs";

        // Opened out, the largest document keeps a browser busy for half a minute.
        page.DocExpansion(DocExpansion.None);
        page.DefaultModelsExpandDepth(-1);
        foreach (var document in app.Services.GetServices<DialectDocument>())
        {
            page.SwaggerEndpoint(UrlOf(document), document.Title);
        }
    });

    private static string UrlOf(DialectDocument document) => $"/openapi/{document.Name}.json";
}
