using Invoicing.Application.Abstractions;
using Invoicing.Domain.Companies;
using MediatR;

namespace Invoicing.Application.Companies;

/// <summary>Puts a company into the local register, or corrects its name there.</summary>
public sealed record RegisterCompanyCommand(CompanyIdentifier Identifier, string Name) : ICommand<Unit>;

internal sealed class RegisterCompanyHandler(ICompanyRegister register) : IRequestHandler<RegisterCompanyCommand, Unit>
{
    public async Task<Unit> Handle(RegisterCompanyCommand command, CancellationToken cancellationToken)
    {
        await register.SaveAsync(CompanyRegisterEntry.Create(command.Identifier, command.Name, null), cancellationToken);
        return Unit.Value;
    }
}
