using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace Invoicing.Api.Hosting;

internal static class MvcSetup
{
    /// <summary>Controllers without MVC's own opinions on bodies, media types and errors.</summary>
    public static IMvcBuilder AddDialectControllers(this IServiceCollection services)
    {
        var mvc = services.AddControllers(options =>
        {
            options.RespectBrowserAcceptHeader = false;
            options.ReturnHttpNotAcceptable = false;
            options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            options.AllowEmptyInputInBodyModelBinding = false;
            options.InputFormatters.Clear();
            options.InputFormatters.Add(new AnyTypeJsonInputFormatter());
            options.OutputFormatters.Clear();
            options.OutputFormatters.Add(new DialectJsonOutputFormatter());
            options.ModelValidatorProviders.Clear();
            KeepFormsUnread(options.ValueProviderFactories);
            options.Filters.Add<ValidationFilter>();
        });
        mvc.ConfigureApiBehaviorOptions(options =>
        {
            options.SuppressModelStateInvalidFilter = true;
            options.SuppressMapClientErrors = true;
            options.SuppressConsumesConstraintForFormFileParameters = true;
        });
        services.AddSingleton<IObjectModelValidator, NoObjectValidation>();
        return mvc;
    }

    /// <remarks>MVC would otherwise consume a form body, or fail on a broken one, before the input formatter sees it.</remarks>
    private static void KeepFormsUnread(IList<IValueProviderFactory> factories)
    {
        factories.Clear();
        factories.Add(new RouteValueProviderFactory());
        factories.Add(new QueryStringValueProviderFactory());
    }
}
