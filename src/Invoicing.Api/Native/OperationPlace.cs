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

    /// <summary>Whether one operation is to blame; that the database is busy is nobody's fault.</summary>
    public static bool IsRefusal(Exception exception) =>
        exception is FailureException or InvoicingException { Kind: not ErrorKind.Unavailable } or ValidationException;

    public FailureException Explain(Exception refusal)
    {
        var failure = Failure.From(refusal);
        var errors = Refusal.ErrorsOf(failure) ?? NativeErrors.ErrorsOf(failure, endpoint: null);
        return Refusal.Of(failure.Kind, [.. errors.Select(AtOperation)]);
    }

    private ErrorObject AtOperation(ErrorObject error) =>
        error with { Source = ErrorSource.InBody(JsonPointer.Child($"/{OperationReader.Member}", Index) + error.Source?.Pointer) };
}
