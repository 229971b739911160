using AutoMapper;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi;
using Invoicing.Api.JsonApi.Documents;
using Invoicing.Api.JsonApi.Resources;
using Invoicing.Api.JsonApi.Routing;
using Invoicing.Api.Native.Contract;
using MediatR;
using Microsoft.AspNetCore.Mvc;

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
}
