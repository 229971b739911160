using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Invoicing.Api.Dialects.Ncsa;

/// <summary>A partner's teams ask for the invoices of their organizations; NCSA Team Edition's calls.</summary>
internal static class NcsaDialect
{
    public const string Name = "ncsa";

    public const string Prefix = "/api/team_edition";

    public static IServiceCollection AddNcsaDialect(this IServiceCollection services)
    {
        services.AddDialect<NcsaErrors, NcsaAuthentication>(new Dialect(Name, Prefix) { ContentType = JsonApiMediaType.WithCharset });
        services.AddScoped<PartnerRecords>();
        services.Configure<OpenApiOptions>(Name, options => options.AddSchemaTransformer<NcsaSchemas>());
        return services.AddDialectOpenApi(Document());
    }

    private static DialectDocument Document() => new(Name, "NCSA Team Edition", "Organizations of a partner, their contracts and invoices.")
    {
        ContentType = JsonApiMediaType.Name,
        Security = new Dictionary<string, OpenApiSecurityScheme>
        {
            ["sessionToken"] = new()
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Header,
                Name = NcsaAuthentication.Header,
                Description = "The token of a sign-in.",
            },
        },
        Failures = new Dictionary<int, Type>
        {
            [StatusCodes.Status429TooManyRequests] = typeof(JsonApiErrorDocument),
            [StatusCodes.Status500InternalServerError] = typeof(JsonApiErrorDocument),
            [StatusCodes.Status503ServiceUnavailable] = typeof(JsonApiErrorDocument),
        },
        WriteFailures = new Dictionary<int, Type>
        {
            [StatusCodes.Status400BadRequest] = typeof(JsonApiErrorDocument),
            [StatusCodes.Status409Conflict] = typeof(JsonApiErrorDocument),
            [StatusCodes.Status413PayloadTooLarge] = typeof(JsonApiErrorDocument),
            [StatusCodes.Status422UnprocessableEntity] = typeof(JsonApiErrorDocument),
        },
    };
}

public sealed class NcsaAttribute() : DialectAttribute(NcsaDialect.Name);
