using Invoicing.Application.Abstractions;
using MediatR;

namespace Invoicing.Application.Behaviours;

/// <summary>Innermost: a command runs in one transaction. Queries and jobs pass through.</summary>
internal sealed class UnitOfWorkBehaviour<TRequest, TResponse>(IUnitOfWork unitOfWork) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        request is ICommand<TResponse> ? unitOfWork.ExecuteAsync(_ => next(), cancellationToken) : next();
}
