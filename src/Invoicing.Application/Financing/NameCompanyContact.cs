using FluentValidation;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Companies;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Financing;
using MediatR;

namespace Invoicing.Application.Financing;

/// <summary>Registers a company, made when nobody has named it yet, with the person who speaks for it.</summary>
public sealed record NameCompanyContactCommand(CompanyIdentifier Company, CompanyContact Contact) : ICommand<Unit>, INamesCompanies
{
    IReadOnlyCollection<CompanyIdentifier> INamesCompanies.Companies => [Company];
}

internal sealed class NameCompanyContactValidator : AbstractValidator<NameCompanyContactCommand>
{
    public NameCompanyContactValidator()
    {
        RuleFor(command => command.Contact.FirstName).NotEmpty().MaximumLength(255);
        RuleFor(command => command.Contact.LastName).NotEmpty().MaximumLength(255);
        RuleFor(command => command.Contact.Email).NotEmpty().MaximumLength(320);
    }
}

internal sealed class NameCompanyContactHandler(NamedCompany named, IFinancingRepository financing)
    : IRequestHandler<NameCompanyContactCommand, Unit>
{
    public async Task<Unit> Handle(NameCompanyContactCommand command, CancellationToken cancellationToken)
    {
        var company = await named.CompanyAsync(command.Company, cancellationToken);
        var line = await financing.GetOrAddAsync(company, cancellationToken);
        line.Register(command.Contact);
        return Unit.Value;
    }
}
