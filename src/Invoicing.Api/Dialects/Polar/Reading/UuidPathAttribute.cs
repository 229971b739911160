using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Invoicing.Api.Dialects.Polar.Reading;

/// <summary>The id in the path: a UUID of version 4, or Polar's refusal of what stands there.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class UuidPathAttribute : ModelBinderAttribute
{
    public UuidPathAttribute()
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
            bindingContext.Result = Uuid4.Read(text, out var id, "path", "id") is { } failure
                ? throw PolarValidation.Refusal(failure)
                : ModelBindingResult.Success(id);
            return Task.CompletedTask;
        }
    }
}
