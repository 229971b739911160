using Invoicing.Api.Hosting;
using Microsoft.OpenApi;

namespace Invoicing.Api.Dialects.Polar;

[AttributeUsage(AttributeTargets.Class)]
public sealed class PolarAttribute() : DialectAttribute(PolarDialect.Name);

internal static class PolarDialect
{
    public const string Name = "polar";

    private const string Description = """
        The customer portal of Polar: a customer reads an order, says who its invoice names, has the invoice made and downloads it.
        Every call carries the token of a customer session (`polar_cst_…`) as a bearer token. Amounts are whole minor units.
        """;

    public static IServiceCollection AddPolarDialect(this IServiceCollection services)
    {
        services.AddDialect<PolarErrors, PolarAuthentication>(
            new Dialect(Name, "/v1/customer-portal", "/v1/orders", "/v1/customers", "/v1/customer-sessions"));
        return services.AddDialectOpenApi(new DialectDocument(Name, "Polar", Description)
        {
            Security = new Dictionary<string, OpenApiSecurityScheme>
            {
                ["customer_session"] = new()
                {
                    Type = SecuritySchemeType.Http,
                    Scheme = "bearer",
                    Description = "Token of a customer session. It opens the data of that one customer.",
                },
            },
            Failures = new Dictionary<int, Type>
            {
                [401] = typeof(Unauthenticated),
                [404] = typeof(PolarError),
                [405] = typeof(PlainError),
                [413] = typeof(PlainError),
                [422] = typeof(RequestValidationError),
                [429] = typeof(PlainError),
                [500] = typeof(PolarError),
                [503] = typeof(PolarError),
            },
        });
    }
}
