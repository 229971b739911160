using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace Invoicing.Api.Hosting;

/// <summary>Stands in for MVC's attribute validation, which would walk into every JSON element: validators judge wire models.</summary>
internal sealed class NoObjectValidation : IObjectModelValidator
{
    public void Validate(ActionContext actionContext, ValidationStateDictionary? validationState, string prefix, object? model)
    {
    }
}
