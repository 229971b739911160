using Invoicing.Application.Abstractions;
using Invoicing.Domain.Companies;
using MediatR;

namespace Invoicing.Application.Companies;

/// <summary>Puts companies into the local register, or corrects what it says of them. The last of two equal identifiers counts.</summary>
public sealed record RegisterCompaniesCommand(IReadOnlyList<CompanyRegistration> Companies) : ICommand<RegistrationCount>;

public sealed record CompanyRegistration(CompanyIdentifier Identifier, CompanyDetails Details);

/// <param name="Unchanged">Those of which the register said the same already.</param>
public sealed record RegistrationCount(int New, int Corrected, int Unchanged);

internal sealed class RegisterCompaniesHandler(ICompanyRegister register) : IRequestHandler<RegisterCompaniesCommand, RegistrationCount>
{
    public async Task<RegistrationCount> Handle(RegisterCompaniesCommand command, CancellationToken cancellationToken)
    {
        var identifiers = command.Companies.Select(company => company.Identifier).Distinct().ToArray();
        var known = (await register.ListAsync(identifiers, cancellationToken)).ToDictionary(entry => entry.Identifier);
        var (added, corrected) = (0, 0);
        foreach (var (identifier, details) in command.Companies)
        {
            if (known.TryGetValue(identifier, out var entry))
            {
                corrected += entry.Correct(details) ? 1 : 0;
                continue;
            }

            known[identifier] = CompanyRegisterEntry.Create(identifier, details);
            register.Add(known[identifier]);
            added++;
        }

        return new RegistrationCount(added, corrected, command.Companies.Count - added - corrected);
    }
}
