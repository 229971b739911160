using System.Globalization;

namespace Invoicing.Api.Hosting;

/// <summary>Writes a failure in the shape of the dialect that the request belongs to.</summary>
internal sealed partial class ErrorWriter(DialectRegistry registry, FallbackErrors fallback, ILogger<ErrorWriter> logger)
{
    private static readonly string[] OfTheLostAnswer = ["Content-Length", "Content-Encoding", "Content-Disposition", "ETag", "Location", "Cache-Control"];

    public async Task WriteAsync(HttpContext context, Failure failure)
    {
        Log(context, failure);
        if (context.Response.HasStarted)
        {
            // Half an answer is out: only a broken connection tells the client that the rest is missing.
            context.Abort();
            return;
        }

        var answer = MapperFor(context).Map(failure, context);
        var body = WireJson.Write(answer.Body);
        SetHeaders(context.Response, answer, failure, body.Length);
        await context.Response.Body.WriteAsync(body, CancellationToken.None);
    }

    private static void SetHeaders(HttpResponse response, ErrorResponse answer, Failure failure, int length)
    {
        foreach (var name in OfTheLostAnswer)
        {
            response.Headers.Remove(name);
        }

        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.ContentLength = length;
        if (failure.RetryAfter is { } delay)
        {
            response.Headers.RetryAfter = Math.Max(1, (long)Math.Ceiling(delay.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        if (HostingErrors.IsOfKey(failure))
        {
            // Not every dialect has a place for the code in its body, and a duplicate may have the same status.
            response.Headers["Idempotency-Error"] = failure.Code;
        }

        foreach (var (name, value) in answer.Headers ?? new Dictionary<string, string>())
        {
            response.Headers[name] = value;
        }
    }

    private IErrorMapper MapperFor(HttpContext context) => registry.Of(context) is { } dialect
        ? (IErrorMapper)context.RequestServices.GetRequiredService(dialect.ErrorMapper)
        : fallback;

    private void Log(HttpContext context, Failure failure)
    {
        if (failure.Kind is FailureKind.Unexpected)
        {
            LogUnexpected(failure.Cause, context.Request.Method, context.Request.Path, context.TraceIdentifier);
            return;
        }

        LogRefused(failure.Kind, failure.Code, context.Request.Method, context.Request.Path);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed, trace {TraceId}")]
    private partial void LogUnexpected(Exception? exception, string method, string path, string traceId);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Path} refused: {Kind} {Code}")]
    private partial void LogRefused(FailureKind kind, string code, string method, string path);
}
