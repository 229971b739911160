using Invoicing.Api.Hosting;
using Invoicing.Api.JsonApi.Errors;

namespace Invoicing.Api.JsonApi.Requests;

/// <summary>What is wrong with the members of one document, all of it together.</summary>
internal sealed class InputErrors
{
    private const int Most = 100;

    private readonly List<ErrorObject> errors = [];

    public bool Any => errors.Count > 0;

    public void Add(string pointer, string code, string detail)
    {
        if (errors.Count < Most)
        {
            errors.Add(ErrorObject.Of(StatusCodes.Status422UnprocessableEntity, code, detail, ErrorSource.InBody(pointer)));
        }
    }

    public void Throw()
    {
        if (Any)
        {
            throw Refusal.Of(FailureKind.Unprocessable, [.. errors]);
        }
    }
}
