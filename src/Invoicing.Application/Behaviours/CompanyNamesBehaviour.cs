using Invoicing.Application.Abstractions;
using Invoicing.Application.Companies;
using Invoicing.Domain.Companies;
using MediatR;

namespace Invoicing.Application.Behaviours;

/// <summary>In front of the unit of work: no transaction waits for a register outside.</summary>
internal sealed class CompanyNamesBehaviour<TRequest, TResponse>(ICompanyNames names, IMediator mediator) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        if (request is INamesCompanies naming && await names.AskAsync(naming.Companies, cancellationToken) is { Count: > 0 } told)
        {
            await mediator.Send(
                new RegisterCompaniesCommand([.. told.Select(company => new CompanyRegistration(company.Key, new CompanyDetails(company.Value)))]), cancellationToken);
        }

        return await next();
    }
}
