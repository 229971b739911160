using System.CommandLine;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Financing;
using Invoicing.Domain.Common;
using Invoicing.Domain.Companies;
using Invoicing.Domain.Financing;
using MediatR;

namespace Invoicing.Api.Operation;

/// <summary>What may be advanced is decided by people, not by an API.</summary>
internal static class LineVerb
{
    public static Command Create() => new("line", "Decide what may be advanced on invoices.") { CreateCompany(), CreateDebtor() };

    private static Command CreateCompany()
    {
        var (account, company, limit) = (Account(), Company("company"), Limit());
        var status = new Option<CompanyStatus?>("--status") { Description = "How far the company has come." };
        var verb = new Command("company", "Decide the line of a company.") { company, account, status, limit };
        verb.Runs((parsed, settings, cancellationToken) => SendAsync(
            settings,
            parsed.GetValue(account),
            () => new DecideCompanyLineCommand(CompanyIdentifier.Parse(parsed.GetValue(company)!), parsed.GetValue(status), parsed.GetValue(limit)),
            cancellationToken));
        return verb;
    }

    private static Command CreateDebtor()
    {
        var (account, company, debtor, limit) = (Account(), Company("company"), Company("debtor"), Limit());
        var status = new Option<DebtorStatus?>("--status") { Description = "Whether invoices to the debtor are advanced; follows the invoices until it is decided." };
        var verb = new Command("debtor", "Decide what may be advanced on the invoices of a company to one of its debtors.") { company, debtor, account, status, limit };
        verb.Runs((parsed, settings, cancellationToken) => SendAsync(
            settings,
            parsed.GetValue(account),
            () => new DecideDebtorLineCommand(
                CompanyIdentifier.Parse(parsed.GetValue(company)!), CompanyIdentifier.Parse(parsed.GetValue(debtor)!), parsed.GetValue(status), parsed.GetValue(limit)),
            cancellationToken));
        return verb;
    }

    private static Option<Guid> Account() =>
        new("--account") { Description = "The account that the company is associated to.", HelpName = "id", Required = true };

    private static Argument<string> Company(string name) => new(name) { Description = "An identifier, for example ESA46103834." };

    private static Option<long?> Limit() => new("--limit") { Description = "Minor units of the company's currency, for example cents.", HelpName = "amount" };

    private static Task<int> SendAsync(string[] settings, Guid account, Func<IRequest<Unit>> command, CancellationToken cancellationToken) => OneShot.RunAsync(
        settings,
        async app =>
        {
            await using var scope = app.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.System(new AccountId(account)));
            scope.ServiceProvider.GetRequiredService<CurrentOrigin>().ComeFrom(Origin.OfJob("line"));
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command(), cancellationToken);
            Console.WriteLine("Decided.");
        },
        cancellationToken);
}
