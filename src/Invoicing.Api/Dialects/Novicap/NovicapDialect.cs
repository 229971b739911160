using Invoicing.Api.Hosting;
using Microsoft.OpenApi;

namespace Invoicing.Api.Dialects.Novicap;

[AttributeUsage(AttributeTargets.Class)]
public sealed class NovicapAttribute() : DialectAttribute(NovicapDialect.Name);

/// <summary>Partners post the invoices that their companies want to be paid early; amounts are whole cents.</summary>
internal static class NovicapDialect
{
    public const string Name = "novicap";

    private const string Description = """
        Partners of NoviCap create invoices between two companies, each known by its country and national registration id.
        The API key travels as a bearer token, as the query parameter `api_key` or as `api_key` in the body; the first one found, in this order, counts.
        Amounts are whole cents. Bodies may also be forms with the same fields.
        """;

    public static IServiceCollection AddNovicapDialect(this IServiceCollection services)
    {
        services.AddDialect<NovicapErrors, NovicapAuthentication>(new Dialect(Name, "/v1") { ReadsForms = true });
        return services.AddDialectOpenApi(new DialectDocument(Name, "NoviCap", Description)
        {
            Security = new Dictionary<string, OpenApiSecurityScheme>
            {
                ["bearer"] = new() { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "The API key." },
                ["query"] = new()
                {
                    Type = SecuritySchemeType.ApiKey,
                    In = ParameterLocation.Query,
                    Name = NovicapAuthentication.KeyName,
                    Description = "The API key.",
                },
            },
            Failures = new Dictionary<int, Type>
            {
                [400] = typeof(NovicapError),
                [401] = typeof(NovicapError),
                [413] = typeof(NovicapError),
                [429] = typeof(NovicapError),
                [500] = typeof(NovicapError),
                [503] = typeof(NovicapError),
            },
            WriteFailures = new Dictionary<int, Type>
            {
                [409] = typeof(NovicapConflict),
                [422] = typeof(NovicapError),
            },
        });
    }
}
