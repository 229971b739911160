using Invoicing.Application.Abstractions;
using Invoicing.Infrastructure.Persistence.Interceptors;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Invoicing.Infrastructure.Persistence;

internal static class DatabaseSetup
{
    public static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        var product = DatabaseProducts.Named(configuration["Database:Provider"]);
        services.AddSingleton(product).AddSingleton(product.Statements).AddSingleton(product.Errors).AddSingleton<IFaultClassifier>(product.Errors);
        services.AddSingleton<Database>().AddSingleton(new LedgerModel(product));
        services.AddSingleton<IDatabase>(services => services.GetRequiredService<Database>());
        services.AddSingleton<RowLocks>().AddScoped<WorkClaims>().AddScoped<DeliveryClaims>().AddScoped<UniqueRefusals>().AddScoped<ExpectedVersions>();
        return services.AddContexts().AddScoped<IUnitOfWork, UnitOfWork>();
    }

    private static IServiceCollection AddContexts(this IServiceCollection services)
    {
        services.AddSingleton<AuditInterceptor>().AddSingleton<OutboxInterceptor>().AddSingleton<VersionInterceptor>().AddSingleton<ForewordInterceptor>();
        services.AddPooledDbContextFactory<InvoicingDbContext>((services, options) =>
        {
            services.GetRequiredService<IDatabaseProduct>().Use(options, services.GetRequiredService<Database>().Source);
            options.UseModel(services.GetRequiredService<LedgerModel>().Value);
            options.AddInterceptors(
                services.GetRequiredService<VersionInterceptor>(),
                services.GetRequiredService<AuditInterceptor>(),
                services.GetRequiredService<OutboxInterceptor>(),
                services.GetRequiredService<ForewordInterceptor>());
        });
        services.AddScoped<AccountContextFactory>();
        return services.AddScoped(services => services.GetRequiredService<AccountContextFactory>().Create());
    }
}
