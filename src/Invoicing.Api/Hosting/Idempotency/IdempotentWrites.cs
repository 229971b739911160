using Invoicing.Application.Abstractions;

namespace Invoicing.Api.Hosting.Idempotency;

/// <summary>
/// A write with an <c>Idempotency-Key</c> has one effect, however often it is sent: the whole action runs in one unit of work, which stores
/// the answer with the effect, and the same write is answered from there. Refusals (from 400 on) are not stored: nothing of them is.
/// </summary>
internal sealed class IdempotentWrites(RequestDelegate next, DialectRegistry registry)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!IsWrite(context) || IdempotencyKey.Of(context.Request) is not { } key)
        {
            await next(context);
            return;
        }

        try
        {
            await AnswerAsync(context, await KeyedRequest.OfAsync(context, key));
        }
        catch (Exception exception) when (context.RequestServices.GetRequiredService<IFaultClassifier>().IsUnavailable(exception))
        {
            throw new FailureException(HostingErrors.DatabaseAway() with { Cause = exception });
        }
    }

    private bool IsWrite(HttpContext context) =>
        context.GetEndpoint() is { } endpoint
        && endpoint.Metadata.GetMetadata<KeyedByActionAttribute>() is null
        && registry.Of(context) is not null
        && KeyedWrites.IsWrite(context.Request.Method);

    private async Task AnswerAsync(HttpContext context, KeyedWrite write)
    {
        var answers = context.RequestServices.GetRequiredService<IKeyedAnswers>();
        var known = await FindAsync(answers, write, context.RequestAborted) ?? await RunAsync(context, write, answers);
        if (known is not null)
        {
            await ReplayAsync(context, known);
        }
    }

    /// <returns>Null where the action ran and its answer is sent.</returns>
    private async Task<WrittenAnswer?> RunAsync(HttpContext context, KeyedWrite write, IKeyedAnswers answers)
    {
        using var held = new HeldAnswer(context.Response);
        try
        {
            var unit = context.RequestServices.GetRequiredService<IUnitOfWork>();
            if (await unit.ExecuteAsync(cancellationToken => OnceAsync(context, write, answers, held, cancellationToken), context.RequestAborted) is { } known)
            {
                return known;
            }
        }
        catch (RefusedAnswer)
        {
            // Sent below: the endpoint has said no in its own way.
        }
        catch
        {
            held.Restart();
            throw;
        }
        finally
        {
            held.Release();
        }

        await held.SendAsync(context.RequestAborted);
        return null;
    }

    // Runs again from the start where the unit of work does.
    private async Task<WrittenAnswer?> OnceAsync(
        HttpContext context, KeyedWrite write, IKeyedAnswers answers, HeldAnswer held, CancellationToken cancellationToken)
    {
        held.Restart();
        if (!await answers.TryHoldAsync(write, cancellationToken))
        {
            throw new FailureException(HostingErrors.KeyInProgress());
        }

        // Between the first look and the hold another request may have ended.
        if (await FindAsync(answers, write, cancellationToken) is { } known)
        {
            return known;
        }

        await next(context);
        if (context.Response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            throw new RefusedAnswer();
        }

        await answers.KeepAsync(write, held.ToWrittenAnswer(), cancellationToken);
        return null;
    }

    private static async Task<WrittenAnswer?> FindAsync(IKeyedAnswers answers, KeyedWrite write, CancellationToken cancellationToken)
    {
        var kept = await answers.FindAsync(write, cancellationToken);
        return kept is { IsOfSamePayload: false } ? throw new FailureException(HostingErrors.KeyReused()) : kept?.Answer;
    }

    private static async Task ReplayAsync(HttpContext context, WrittenAnswer known)
    {
        var response = context.Response;
        response.StatusCode = known.Status;
        foreach (var (name, value) in known.Headers)
        {
            response.Headers[name] = value;
        }

        response.Headers[KeyedWrites.Replayed] = "true";
        if (known.Body.Length > 0)
        {
            response.ContentLength = known.Body.Length;
            await response.Body.WriteAsync(known.Body, context.RequestAborted);
        }
    }
}
