using Invoicing.Application.Abstractions;
using MediatR;

namespace Invoicing.Application.Behaviours;

/// <summary>Innermost: a command runs in one transaction. Queries and jobs pass through.</summary>
internal sealed class UnitOfWorkBehaviour<TRequest, TResponse>(IUnitOfWork unitOfWork) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        if (request is not ICommand<TResponse>)
        {
            return await next();
        }

        var result = await unitOfWork.ExecuteAsync(_ => next(), cancellationToken);

        // The handler made the view before the save that raised the version.
        return result is IVersionedView view && unitOfWork.VersionOf(view.Id) is { } saved ? (TResponse)view.At(saved) : result;
    }
}
