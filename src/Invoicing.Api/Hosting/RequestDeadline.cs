using Microsoft.Extensions.Options;

namespace Invoicing.Api.Hosting;

/// <summary>Cancels a request that runs longer than <see cref="Limits.RequestSeconds"/> and answers that it may be tried again.</summary>
internal sealed class RequestDeadline(RequestDelegate next, IOptions<Limits> limits, TimeProvider clock)
{
    private readonly TimeSpan longest = TimeSpan.FromSeconds(limits.Value.RequestSeconds);

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<TakesLongAttribute>() is not null)
        {
            await next(context);
            return;
        }

        var clientGone = context.RequestAborted;
        using var deadline = new CancellationTokenSource(longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(clientGone, deadline.Token);
        context.RequestAborted = either.Token;
        try
        {
            await next(context);
        }
        catch (OperationCanceledException exception) when (deadline.IsCancellationRequested && !clientGone.IsCancellationRequested)
        {
            throw new FailureException(HostingErrors.TimedOut() with { Cause = exception });
        }
        finally
        {
            context.RequestAborted = clientGone;
        }
    }
}
