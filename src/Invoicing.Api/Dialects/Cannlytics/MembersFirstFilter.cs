using Invoicing.Api.Hosting;
using Invoicing.Application.SourceDocuments;
using MediatR;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Invoicing.Api.Dialects.Cannlytics;

/// <summary>Whoever may not act in the organization is told that, and not what is wrong with the request.</summary>
/// <remarks>Asked only about requests that are refused anyway: the others ask in their use case.</remarks>
internal sealed class MembersFirstFilter(IMediator mediator) : IAsyncExceptionFilter
{
    public async Task OnExceptionAsync(ExceptionContext context)
    {
        if (context.Exception is not FailureException { Failure.Kind: FailureKind.Malformed or FailureKind.Invalid })
        {
            return;
        }

        var request = context.HttpContext.Request;
        var organization = request.Query[CannlyticsAuthentication.Organization].ToString();
        if (HttpMethods.IsDelete(request.Method))
        {
            await mediator.Send(new DeleteSourceDocumentsCommand(organization, string.Empty, []), context.HttpContext.RequestAborted);
        }
        else
        {
            await mediator.Send(new GetSourceDocumentQuery(organization, string.Empty, string.Empty), context.HttpContext.RequestAborted);
        }
    }
}
