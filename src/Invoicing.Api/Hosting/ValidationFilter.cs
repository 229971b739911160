using System.Collections.Concurrent;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Invoicing.Api.Hosting;

/// <summary>Refuses arguments that did not bind, and runs the validator of each body model.</summary>
internal sealed class ValidationFilter : IActionFilter
{
    private static readonly ConcurrentDictionary<Type, Type> ValidatorTypes = new();

    public void OnActionExecuting(ActionExecutingContext context)
    {
        RefuseUnbound(context.ModelState);
        foreach (var parameter in context.ActionDescriptor.Parameters)
        {
            if (parameter.BindingInfo?.BindingSource == BindingSource.Body
                && context.ActionArguments.TryGetValue(parameter.Name, out var model) && model is not null)
            {
                Validate(model, context.HttpContext.RequestServices);
            }
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }

    private static void RefuseUnbound(ModelStateDictionary state)
    {
        if (state.ErrorCount == 0)
        {
            return;
        }

        throw new FailureException(new Failure(FailureKind.Invalid, "request.invalid", "The request has invalid parameters.")
        {
            Fields = [.. state.Where(entry => entry.Value?.Errors.Count > 0)
                .Select(entry => new FieldFailure(entry.Key, "parameter.invalid", "The value cannot be read.", entry.Value?.AttemptedValue))],
        });
    }

    private static void Validate(object model, IServiceProvider services)
    {
        var type = ValidatorTypes.GetOrAdd(model.GetType(), model => typeof(IValidator<>).MakeGenericType(model));
        if (services.GetService(type) is not IValidator validator)
        {
            return;
        }

        var result = validator.Validate(new ValidationContext<object>(model));
        if (!result.IsValid)
        {
            throw new ValidationException(result.Errors);
        }
    }
}
