namespace Invoicing.Api.Hosting;

/// <param name="code">One of the <c>body.*</c> codes of <see cref="HostingErrors"/>.</param>
/// <param name="offset">In bytes from the start of the body, where it is known.</param>
internal sealed class MalformedBodyException(string code, string message, long? offset = null, object? input = null)
    : FailureException(new Failure(FailureKind.Malformed, code, message) { Offset = offset, Input = input });
