using FluentValidation;
using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Errors;
using Invoicing.Api.JsonApi.Operations;
using Invoicing.Api.JsonApi.Requests;
using Invoicing.Domain.Common;

namespace Invoicing.Api.Native;

/// <summary>Which operation is being done, so that a refusal can say where in the request it comes from.</summary>
internal sealed class OperationPlace
{
    public int Index { get; set; }

    /// <returns>Null for what is no refusal, and for what another attempt may do away with.</returns>
    public FailureException? Explain(Exception exception)
    {
        if (exception is not (FailureException or InvoicingException or ValidationException))
        {
            return null;
        }

        var failure = Failure.From(exception);
        var errors = Problem.ErrorsOf(failure) ?? NativeErrors.ErrorsOf(failure, endpoint: null);
        return failure.Kind is FailureKind.Unavailable ? null : Problem.Of(failure.Kind, [.. errors.Select(AtOperation)]);
    }

    private ErrorObject AtOperation(ErrorObject error) =>
        error with { Source = ErrorSource.InBody(JsonPointer.Child($"/{OperationReader.Member}", Index) + error.Source?.Pointer) };
}
