using Invoicing.Api.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Invoicing.Api.Dialects.Polar.Orders;

/// <summary>Binds the body of an order's update, so that a key which is absent is told apart from one that is null.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class CustomerOrderUpdateBodyAttribute : ModelBinderAttribute
{
    public CustomerOrderUpdateBodyAttribute()
        : base(typeof(Binder)) => BindingSource = BindingSource.Body;

    private sealed class Binder : IModelBinder
    {
        public async Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var body = await RequestBody.OfAsync(bindingContext.HttpContext);
            bindingContext.Result = ModelBindingResult.Success(CustomerOrderUpdateReader.Read(body.ReadJson()));
        }
    }
}
