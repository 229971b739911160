using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Invoicing.Api.Hosting;

internal static class DialectSetup
{
    public static IServiceCollection AddDialect<TErrors>(this IServiceCollection services, Dialect dialect)
        where TErrors : class, IErrorMapper
    {
        services.TryAddSingleton<TErrors>();
        return services.AddSingleton(dialect with { ErrorMapper = typeof(TErrors) });
    }

    /// <summary>The usual case: with the handler for the dialect's authentication scheme, which has the dialect's name.</summary>
    public static IServiceCollection AddDialect<TErrors, TAuthentication>(this IServiceCollection services, Dialect dialect)
        where TErrors : class, IErrorMapper
        where TAuthentication : DialectAuthenticationHandler
    {
        new AuthenticationBuilder(services).AddScheme<AuthenticationSchemeOptions, TAuthentication>(dialect.Name, null);
        return services.AddDialect<TErrors>(dialect);
    }
}
