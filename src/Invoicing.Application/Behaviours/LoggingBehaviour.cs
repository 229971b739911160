using System.Diagnostics;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Common;
using MediatR;
using Microsoft.Extensions.Logging;

namespace Invoicing.Application.Behaviours;

/// <summary>Outermost: one span and one line per use case, by name; never a body, an amount or a secret.</summary>
internal sealed partial class LoggingBehaviour<TRequest, TResponse>(
    ILogger<LoggingBehaviour<TRequest, TResponse>> logger, IFaultClassifier faults) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    private static readonly string UseCase = typeof(TRequest).Name;

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        using var activity = UseCases.Source.StartActivity(UseCase);
        try
        {
            return await next();
        }
        catch (InvoicingException refusal)
        {
            activity?.SetStatus(ActivityStatusCode.Error, refusal.Code);
            LogRefusal(UseCase, refusal.Code);
            throw;
        }
        catch (Exception exception) when (faults.IsUnavailable(exception))
        {
            activity?.SetStatus(ActivityStatusCode.Error, "unavailable");
            throw new InvoicingException(ErrorKind.Unavailable, "database.unavailable", "The database is away for a moment; send the request again.");
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{UseCase} refused: {Code}")]
    private partial void LogRefusal(string useCase, string code);
}
