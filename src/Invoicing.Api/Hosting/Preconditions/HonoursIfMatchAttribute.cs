using Invoicing.Application.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;

namespace Invoicing.Api.Hosting.Preconditions;

/// <summary>
/// The action changes the aggregate whose id is in its route, and does so only while <c>If-Match</c>, where it is sent, names the current
/// version. The first command of the action must load that aggregate for the change; otherwise nothing is stored and the request fails.
/// Without the header, and with <c>*</c>, the action runs as it is: what does not exist is the command's to refuse.
/// </summary>
/// <example><code>
/// [HttpPatch("{id}")]
/// [HonoursIfMatch("id")]
/// public async Task&lt;CustomerResource&gt; Update(Guid id, …)
/// {
///     var customer = await mediator.Send(new UpdateCustomerCommand(…));
///     Response.SetETag(customer.Version);
///     return mapper.Map&lt;CustomerResource&gt;(customer);
/// }
/// </code></example>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class HonoursIfMatchAttribute(string routeValue) : ActionFilterAttribute
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        var sent = context.HttpContext.Request.Headers.IfMatch;
        if (sent.Count == 0)
        {
            return;
        }

        if (!EntityTagHeaderValue.TryParseList([.. sent.OfType<string>()], out var tags))
        {
            throw new FailureException(HostingErrors.PreconditionUnreadable());
        }

        if (!tags.Contains(EntityTagHeaderValue.Any))
        {
            context.HttpContext.RequestServices.GetRequiredService<Precondition>()
                .Expect(AggregateOf(context), [.. tags.Select(EntityTags.VersionIn).OfType<int>()]);
        }
    }

    // What is no id is no aggregate either: the command says so before anything is compared.
    private Guid AggregateOf(ActionExecutingContext context) =>
        Guid.TryParse(context.RouteData.Values[routeValue]?.ToString(), out var id) ? id : Guid.Empty;
}
