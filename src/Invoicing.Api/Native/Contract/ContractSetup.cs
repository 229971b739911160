using Invoicing.Api.JsonApi.Resources;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Invoicing.Api.Native.Contract;

internal static class ContractSetup
{
    /// <summary>Describes every resource in the OpenAPI document, from what <paramref name="types"/> say of themselves.</summary>
    public static IServiceCollection AddContract(this IServiceCollection services, string document, ResourceTypes types)
    {
        services.TryAddEnumerable(ServiceDescriptor.Transient<IApiDescriptionProvider, ShownRecords>());
        services.Configure<OpenApiOptions>(document, options => options.AddDocumentTransformer(new NativeContract(types)));
        return services.PostConfigure<OpenApiOptions>(document, options => options.CreateSchemaReferenceId = ContractNames.Of);
    }
}
