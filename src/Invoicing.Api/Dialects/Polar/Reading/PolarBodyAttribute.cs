using System.Text.Json;
using Invoicing.Api.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Invoicing.Api.Dialects.Polar.Reading;

/// <summary>A body that tells a key which is absent from one that is null, and says in Polar's words what is wrong with it.</summary>
internal interface IPolarBody<TBody>
{
    /// <exception cref="FailureException">With everything that is wrong.</exception>
    static abstract TBody Read(JsonElement body);
}

/// <summary>Binds the body by its own reader.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class PolarBodyAttribute<TBody> : ModelBinderAttribute
    where TBody : IPolarBody<TBody>
{
    public PolarBodyAttribute()
        : base(typeof(Binder)) => BindingSource = BindingSource.Body;

    private sealed class Binder : IModelBinder
    {
        public async Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var body = await RequestBody.OfAsync(bindingContext.HttpContext);
            bindingContext.Result = ModelBindingResult.Success(TBody.Read(body.ReadJson()));
        }
    }
}
