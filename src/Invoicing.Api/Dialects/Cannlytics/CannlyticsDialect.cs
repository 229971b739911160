using Invoicing.Api.Dialects.Cannlytics.Collections;
using Invoicing.Api.Hosting;
using Microsoft.OpenApi;

namespace Invoicing.Api.Dialects.Cannlytics;

[AttributeUsage(AttributeTargets.Class)]
public sealed class CannlyticsAttribute() : DialectAttribute(CannlyticsDialect.Name);

/// <summary>Laboratories keep invoices as documents of their own making, which come back as they were sent.</summary>
internal static class CannlyticsDialect
{
    public const string Name = "cannlytics";

    private const string Description = """
        Invoices, projects, contacts and further collections of an organization, as documents under an id that the client chooses: any
        further keys are kept as they are sent. The API key travels in the Authorization header. Every call about documents names the
        organization in the query parameter `organization_id`; those about organizations and keys do not.
        """;

    public static IServiceCollection AddCannlyticsDialect(this IServiceCollection services)
    {
        services.AddDialect<CannlyticsErrors, CannlyticsAuthentication>(new Dialect(Name, "/api"));
        services.Configure<RouteOptions>(options => options.SetParameterPolicy<CollectionConstraint>(CollectionConstraint.Name));
        return services.AddDialectOpenApi(new DialectDocument(Name, "Cannlytics", Description)
        {
            Security = new Dictionary<string, OpenApiSecurityScheme>
            {
                ["bearer"] = new() { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "The API key." },
            },
            Failures = new Dictionary<int, Type>
            {
                [400] = typeof(CannlyticsError),
                [401] = typeof(CannlyticsError),
                [403] = typeof(CannlyticsError),
                [413] = typeof(CannlyticsError),
                [429] = typeof(CannlyticsError),
                [500] = typeof(CannlyticsError),
                [503] = typeof(CannlyticsError),
            },
            WriteFailures = new Dictionary<int, Type>
            {
                [409] = typeof(CannlyticsError),
                [422] = typeof(CannlyticsError),
            },
        });
    }
}
