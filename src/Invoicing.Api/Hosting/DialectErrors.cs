using System.Text;
using Microsoft.AspNetCore.Http.Features;

namespace Invoicing.Api.Hosting;

/// <summary>The outermost middleware: whatever goes wrong inside, and whatever the framework refuses without a word, gets a dialect's answer.</summary>
internal sealed class DialectErrors(RequestDelegate next, ErrorWriter writer)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var clientGone = context.RequestAborted;
        try
        {
            if (!IsReadable(context))
            {
                await writer.WriteAsync(context, HostingErrors.UnreadableTarget());
                return;
            }

            await next(context);
            await AnswerForFrameworkAsync(context);
        }
        catch (Exception) when (clientGone.IsCancellationRequested)
        {
            // Nobody is left to read an answer.
        }
        catch (Exception exception)
        {
            await writer.WriteAsync(context, Failure.From(exception));
        }
    }

    private static bool IsReadable(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return !target.Contains('%', StringComparison.Ordinal) || PercentText.Decode(Encoding.UTF8.GetBytes(target), plusIsSpace: false) is not null;
    }

    private Task AnswerForFrameworkAsync(HttpContext context)
    {
        var response = context.Response;
        var isWritten = response.HasStarted || response.ContentLength > 0 || !string.IsNullOrEmpty(response.ContentType);
        return response.StatusCode < 400 || isWritten ? Task.CompletedTask : writer.WriteAsync(context, FailureOf(context));
    }

    private static Failure FailureOf(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status401Unauthorized => HostingErrors.MissingCredential(),
        StatusCodes.Status403Forbidden => HostingErrors.NotGranted(),
        StatusCodes.Status404NotFound => context.GetEndpoint() is null ? HostingErrors.RouteNotFound() : HostingErrors.NotFound(),
        StatusCodes.Status405MethodNotAllowed => HostingErrors.MethodNotAllowed(context.Request.Method),
        StatusCodes.Status413PayloadTooLarge => HostingErrors.PayloadTooLarge(),
        StatusCodes.Status429TooManyRequests => HostingErrors.TooManyRequests(TimeSpan.FromSeconds(1)),
        StatusCodes.Status503ServiceUnavailable => HostingErrors.TimedOut(),
        < 500 => HostingErrors.UnreadableRequest(),
        _ => HostingErrors.Unexpected(),
    };
}
