using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Invoicing.Api.Dialects.Polar.Orders;

/// <summary>The order's id in the path: a UUID of version 4, or Polar's refusal of what stands there.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class OrderIdAttribute : ModelBinderAttribute
{
    public OrderIdAttribute()
        : base(typeof(Binder))
    {
        BindingSource = BindingSource.Path;
        Name = "id";
    }

    private sealed class Binder : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var text = bindingContext.ActionContext.RouteData.Values["id"]?.ToString() ?? string.Empty;
            if (!UuidText.TryRead(text, out var id, out var error))
            {
                throw PolarValidation.Refusal(PolarValidation.NotUuid(error, text, "path", "id"));
            }

            if (id.Version != 4)
            {
                throw PolarValidation.Refusal(PolarValidation.NotUuid4(text, "path", "id"));
            }

            bindingContext.Result = ModelBindingResult.Success(id);
            return Task.CompletedTask;
        }
    }
}
