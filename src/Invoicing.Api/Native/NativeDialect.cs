using AutoMapper;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi;
using Invoicing.Api.JsonApi.Documents;
using Invoicing.Api.JsonApi.Errors;
using Invoicing.Api.JsonApi.Resources;
using Invoicing.Api.JsonApi.Routing;
using Invoicing.Api.Native.Contract;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi;

namespace Invoicing.Api.Native;

/// <summary>The ledger's own API: everything it has and does, as JSON:API 1.1.</summary>
internal static class NativeDialect
{
    public const string Name = "native";

    public const string Prefix = "/api/v1";

    public static IServiceCollection AddNativeDialect(this IServiceCollection services)
    {
        var types = new ResourceTypes(Prefix, NativeResources.All);
        services.AddDialect<NativeErrors, NativeAuthentication>(new Dialect(Name, Prefix) { ContentType = JsonApiMediaType.Name });
        services.AddSingleton(types);
        services.AddScoped(provider => new ResourceReader(
            provider.GetRequiredService<IMediator>(), types, provider.GetRequiredService<IMapper>(), provider.GetRequiredService<IReadAccess>()));
        services.AddScoped<IReadAccess, NativeReadAccess>();
        services.Configure<MvcOptions>(options => options.Conventions.Add(new ResourceRoutes(types)));
        return services.AddContract(Name, types).AddDialectOpenApi(Document());
    }

    private static DialectDocument Document() => new(Name, "Invoicing", "Organizations, their customers, contracts, orders, invoices and payments, as JSON:API 1.1.")
    {
        ContentType = JsonApiMediaType.Name,
        Security = new Dictionary<string, OpenApiSecurityScheme>
        {
            ["bearer"] = new() { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "An API key of the account." },
            ["apiKey"] = new()
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Header,
                Name = NativeAuthentication.KeyHeader,
                Description = "The same key, in a header of its own.",
            },
        },
        WriteFailures = new[] { 409, 412, 422 }.ToDictionary(status => status, _ => typeof(ErrorDocument)),
        Failures = new[] { 400, 401, 403, 404, 406, 413, 415, 429, 500, 503 }.ToDictionary(status => status, _ => typeof(ErrorDocument)),
    };
}
