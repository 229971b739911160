using System.CommandLine;
using System.Globalization;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Billing;
using Invoicing.Domain.Billing;
using Invoicing.Domain.Common;
using Invoicing.Domain.Organizations;
using MediatR;

namespace Invoicing.Api.Operation;

/// <summary>For the operator's own scheduler: a billing run from its start to its end.</summary>
internal static class BillingVerb
{
    public static Command Create() => new("billing", "Bill contracts.") { CreateRun() };

    private static Command CreateRun()
    {
        var account = new Option<Guid>("--account") { Description = "The account whose contracts are billed.", HelpName = "id", Required = true };
        var organization = new Option<Guid?>("--organization") { Description = "The only seller to bill for. Every one of the account where it is left out.", HelpName = "id" };
        var through = new Option<DateOnly?>("--through") { Description = "Cycles that are billed on this day or earlier. Today where it is left out.", HelpName = "date" };
        var mode = new Option<BillingRunMode>("--mode")
        {
            Description = "Leave drafts, issue the invoices, or issue and send them.",
            DefaultValueFactory = _ => BillingRunMode.Issue,
        };
        var verb = new Command("run", "Bill every contract whose next cycle is due. May be run again at any time: nothing is billed twice.")
        {
            account, organization, through, mode,
        };
        verb.Runs((parsed, settings, cancellationToken) =>
        {
            OrganizationId? only = parsed.GetValue(organization) is { } id ? new OrganizationId(id) : null;
            var start = new StartBillingRunCommand(BillingRunId.New(), only, parsed.GetValue(through), parsed.GetValue(mode), ByCaller: true);
            return OneShot.RunAsync(settings, app => RunAsync(app, new AccountId(parsed.GetValue(account)), start, cancellationToken), cancellationToken);
        });
        return verb;
    }

    private static async Task<int> RunAsync(WebApplication app, AccountId account, StartBillingRunCommand start, CancellationToken cancellationToken)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.System(account));
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        await mediator.Send(start, cancellationToken);
        await mediator.Send(new RunBillingCommand(start.Id, Token: 0), cancellationToken);
        var run = await mediator.Send(new GetBillingRunQuery(start.Id), cancellationToken);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Run {run.Id} through {run.Through:yyyy-MM-dd}: {run.Invoiced} invoiced, {run.AlreadyInvoiced} already invoiced, {run.Refused} refused."));
        foreach (var refusal in run.Refusals)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"Contract {refusal.ContractId}, {refusal.BilledOn:yyyy-MM-dd}: {refusal.Message} ({refusal.Code})"));
        }

        return run.Refused == 0 ? 0 : 1;
    }
}
