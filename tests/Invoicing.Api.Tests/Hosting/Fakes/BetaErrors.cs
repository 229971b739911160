using Invoicing.Api.Hosting;
using Microsoft.AspNetCore.Http;

namespace Invoicing.Api.Tests.Hosting.Fakes;

internal sealed class BetaErrors : IErrorMapper
{
    public ErrorResponse Map(Failure failure, HttpContext context) =>
        new(failure.Kind is FailureKind.RouteNotFound ? 404 : 418, new { beta = failure.Code }, "application/vnd.beta+json");
}
