using Invoicing.Api.Dialects.Zenskar.Validation;
using Invoicing.Api.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Invoicing.Api.Dialects.Zenskar;

/// <summary>Contract billing for callers that speak to Zenskar.</summary>
internal static class ZenskarDialect
{
    public const string Name = "zenskar";

    public static IServiceCollection AddZenskarDialect(this IServiceCollection services)
    {
        services.AddDialect<ZenskarErrors, ZenskarAuthentication>(
            new Dialect(Name, "/invoices", "/customer", "/customers", "/contract_v2", "/contracts", "/products", "/usage"));
        services.Configure<OpenApiOptions>(Name, options => options.AddOperationTransformer<ZenskarParameters>());
        return services.AddDialectOpenApi(Document());
    }

    private static DialectDocument Document() => new(Name, "Zenskar", "Invoices from contracts, in the manner of Zenskar.")
    {
        Security = new Dictionary<string, OpenApiSecurityScheme>
        {
            ["ApiTokenAuth"] = InHeader(ZenskarAuthentication.KeyHeader, "An API key of the account."),
            ["BearerAuth"] = new() { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "The same API key, as a bearer token." },
            ["OrganisationAuth"] = InHeader(ZenskarAuthentication.OrganisationHeader, "UUID of the organization that the caller speaks for."),
        },
        SecurityAlternatives = [["ApiTokenAuth", "OrganisationAuth"], ["BearerAuth", "OrganisationAuth"]],
        Failures = new Dictionary<int, Type>
        {
            [400] = typeof(RefusedResponse),
            [401] = typeof(UnauthorizedResponse),
            [403] = typeof(ForbiddenResponse),
            [404] = typeof(RefusedResponse),
            [413] = typeof(RefusedResponse),
            [422] = typeof(HTTPValidationError),
            [429] = typeof(RefusedResponse),
            [500] = typeof(RefusedResponse),
            [503] = typeof(RefusedResponse),
        },
        WriteFailures = new Dictionary<int, Type>
        {
            [409] = typeof(RefusedResponse),
        },
    };

    private static OpenApiSecurityScheme InHeader(string name, string description) =>
        new() { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = name, Description = description };
}
