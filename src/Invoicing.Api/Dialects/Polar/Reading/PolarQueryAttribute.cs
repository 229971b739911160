using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Invoicing.Api.Dialects.Polar.Reading;

/// <summary>The parameters of a list.</summary>
internal interface IPolarQuery<TQuery>
{
    /// <exception cref="Hosting.FailureException">With everything that is wrong.</exception>
    static abstract TQuery Read(QueryReader query);
}

/// <summary>Binds the query string by the parameters' own reader.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class PolarQueryAttribute<TQuery> : ModelBinderAttribute
    where TQuery : IPolarQuery<TQuery>
{
    public PolarQueryAttribute()
        : base(typeof(Binder)) => BindingSource = BindingSource.Query;

    private sealed class Binder : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            bindingContext.Result = ModelBindingResult.Success(TQuery.Read(new QueryReader(bindingContext.HttpContext.Request.Query)));
            return Task.CompletedTask;
        }
    }
}
