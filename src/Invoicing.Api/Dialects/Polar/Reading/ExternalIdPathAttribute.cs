using System.Text;
using Invoicing.Api.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Invoicing.Api.Dialects.Polar.Reading;

/// <summary>The merchant's own id at the end of the path, from the bytes that were sent: routing would leave an encoded slash encoded.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class ExternalIdPathAttribute : ModelBinderAttribute
{
    public ExternalIdPathAttribute()
        : base(typeof(Binder))
    {
        BindingSource = BindingSource.Path;
        Name = "external_id";
    }

    private sealed class Binder : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var target = bindingContext.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
            var path = target.Split('?')[0].TrimEnd('/');
            var id = PercentText.Decode(Encoding.UTF8.GetBytes(path[(path.LastIndexOf('/') + 1)..]), plusIsSpace: false);
            bindingContext.Result = ModelBindingResult.Success(id ?? string.Empty);
            return Task.CompletedTask;
        }
    }
}
