using Invoicing.Api.Dialects.Polar.Webhooks;
using Invoicing.Api.Hosting;
using Microsoft.OpenApi;

namespace Invoicing.Api.Dialects.Polar;

[AttributeUsage(AttributeTargets.Class)]
public sealed class PolarAttribute() : DialectAttribute(PolarDialect.Name);

internal static class PolarDialect
{
    public const string Name = "polar";
    public const string CustomerSessionScheme = "customer_session";
    public const string OrganizationTokenScheme = "organization_token";

    private const string Description = """
        Polar: its customer portal and its merchant's side. A customer reads its orders, says who their invoices name, has them made and downloads
        them; a merchant keeps customers, opens sessions for them and sees their orders, which a shop feeds by signed webhooks.
        Portal calls carry the token of a customer session (`polar_cst_…`), a merchant's an organization token (`polar_oat_…`), both as bearer
        tokens. Amounts are whole minor units.
        """;

    public static IServiceCollection AddPolarDialect(this IServiceCollection services)
    {
        services.AddDialect<PolarErrors, PolarAuthentication>(
            new Dialect(Name, "/v1/customer-portal", "/v1/orders", "/v1/customers", "/v1/customer-sessions", "/v1/webhooks/polar"));
        services.AddOptions<PolarWebhookOptions>().BindConfiguration("Polar");
        services.AddSingleton<WebhookSender>();
        return services.AddDialectOpenApi(new DialectDocument(Name, "Polar", Description)
        {
            Security = new Dictionary<string, OpenApiSecurityScheme>
            {
                [CustomerSessionScheme] = new()
                {
                    Type = SecuritySchemeType.Http,
                    Scheme = "bearer",
                    Description = "Token of a customer session. It opens the data of that one customer.",
                },
                [OrganizationTokenScheme] = new()
                {
                    Type = SecuritySchemeType.Http,
                    Scheme = "bearer",
                    Description = "Token of a merchant's organization, with the scopes that it was given.",
                },
            },
            Failures = new Dictionary<int, Type>
            {
                [401] = typeof(Unauthenticated),
                [403] = typeof(InvalidToken),
                [404] = typeof(PolarError),
                [405] = typeof(PlainError),
                [413] = typeof(PlainError),
                [422] = typeof(RequestValidationError),
                [429] = typeof(PlainError),
                [500] = typeof(PolarError),
                [503] = typeof(PolarError),
            },
            WriteFailures = new Dictionary<int, Type>
            {
                [400] = typeof(PlainError),
                [409] = typeof(PolarError),
            },
        });
    }
}
