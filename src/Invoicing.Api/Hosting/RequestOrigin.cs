using Invoicing.Application.Abstractions;

namespace Invoicing.Api.Hosting;

/// <summary>Says where a request comes from, for the audit trail. Behind routing: the route is told by its pattern, which holds no values.</summary>
internal sealed class RequestOrigin(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, CurrentOrigin origin)
    {
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        origin.ComeFrom(Origin.OfRequest(
            context.Connection.RemoteIpAddress?.ToString(),
            context.Request.Headers.UserAgent.ToString(),
            context.TraceIdentifier,
            route is null ? null : $"{context.Request.Method} /{route.TrimStart('/')}"));
        return next(context);
    }
}
