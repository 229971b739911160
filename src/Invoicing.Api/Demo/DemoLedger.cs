using System.Globalization;
using Invoicing.Application.Abstractions;
using Invoicing.Application.Credentials;
using Invoicing.Domain.Common;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using MediatR;

namespace Invoicing.Api.Demo;

/// <summary>Two accounts with data of every kind. Made once in an empty ledger; afterwards only its sessions are opened anew.</summary>
public sealed class DemoLedger
{
    private readonly IServiceScopeFactory _scopes;

    internal DemoLedger(IServiceScopeFactory scopes) => _scopes = scopes;

    /// <summary>Makes the demo where it is missing, and opens fresh sessions.</summary>
    /// <param name="baseUrl">Where the server answers, for example <c>http://127.0.0.1:5080</c>.</param>
    /// <exception cref="InvoicingException">Conflict, where the database holds other data.</exception>
    public async Task<DemoDocument> LoadAsync(string baseUrl, CancellationToken cancellationToken)
    {
        await EnsureAsync(cancellationToken);
        var demo = await OpenSessionsAsync(
            DemoIds.Account, DemoSecrets.Email, DemoSecrets.Password, DemoIds.Shopper, DemoIds.Academy, DemoIds.AcademyContract, cancellationToken);
        var other = await OpenSessionsAsync(
            DemoIds.OtherAccount,
            DemoSecrets.OtherEmail,
            DemoSecrets.OtherPassword,
            DemoIds.OtherShopper,
            DemoIds.OtherAcademy,
            DemoIds.OtherAcademyContract,
            cancellationToken);
        return Describe(baseUrl, demo, other);
    }

    private async Task EnsureAsync(CancellationToken cancellationToken)
    {
        await using (var scope = ScopeOf(DemoIds.Account))
        {
            var state = scope.ServiceProvider.GetRequiredService<ILedgerState>();
            if (!await state.HasOrganizationAsync(DemoIds.Organization, cancellationToken))
            {
                if (!await state.IsEmptyAsync(cancellationToken))
                {
                    throw DemoErrors.LedgerInUse();
                }

                await InOneTransactionAsync(scope, services => ActivatorUtilities.CreateInstance<DemoAccount>(services).LoadAsync, cancellationToken);
            }
        }

        await using (var scope = ScopeOf(DemoIds.OtherAccount))
        {
            var state = scope.ServiceProvider.GetRequiredService<ILedgerState>();
            if (!await state.HasOrganizationAsync(DemoIds.OtherOrganization, cancellationToken))
            {
                await InOneTransactionAsync(scope, services => ActivatorUtilities.CreateInstance<OtherAccount>(services).LoadAsync, cancellationToken);
            }
        }
    }

    private static Task InOneTransactionAsync(
        AsyncServiceScope scope, Func<IServiceProvider, Func<CancellationToken, Task>> load, CancellationToken cancellationToken) =>
        scope.ServiceProvider.GetRequiredService<IUnitOfWork>().ExecuteAsync(
            async token =>
            {
                await load(scope.ServiceProvider)(token);
                return Unit.Value;
            },
            cancellationToken);

    private async Task<Sessions> OpenSessionsAsync(
        AccountId account, string email, string password, CustomerId shopper, CustomerId academy, ContractId contract, CancellationToken cancellationToken)
    {
        var user = RunAsync(account, services => Mediator(services).Send(new SignInCommand(email, password), cancellationToken));
        var portal = RunAsync(account, services => Mediator(services).Send(new OpenCustomerSessionCommand(shopper), cancellationToken));
        var customer = RunAsync(account, services => services.GetRequiredService<ICustomerRepository>().GetAsync(academy, cancellationToken));
        var agreement = RunAsync(account, services => services.GetRequiredService<IContractRepository>().GetAsync(contract, cancellationToken));
        var signedIn = await user;
        return new Sessions(
            Text(signedIn.User.Serial), signedIn.Token, (await portal).Token, Text((await customer).Serial), Text((await agreement).Serial));
    }

    /// <summary>All of a start's first questions wait for their code more than for the database, so they are asked beside each other.</summary>
    private Task<T> RunAsync<T>(AccountId account, Func<IServiceProvider, Task<T>> work) => Task.Run(async () =>
    {
        await using var scope = ScopeOf(account);
        return await work(scope.ServiceProvider);
    });

    private static IMediator Mediator(IServiceProvider services) => services.GetRequiredService<IMediator>();

    private AsyncServiceScope ScopeOf(AccountId account)
    {
        var scope = _scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.System(account));
        return scope;
    }

    private static string Text(long serial) => serial.ToString(CultureInfo.InvariantCulture);

    private static DemoDocument Describe(string baseUrl, Sessions demo, Sessions other) => new(
        baseUrl,
        new DemoNcsa(
            DemoSecrets.Email,
            DemoSecrets.Password,
            demo.User,
            demo.Partner,
            demo.Academy,
            demo.AcademyContract,
            other.User,
            other.Academy,
            other.AcademyContract),
        new DemoCannlytics(DemoSecrets.ApiKey, DemoIds.TestCompanyHandle, DemoSecrets.OtherApiKey, DemoIds.OtherCompanyHandle),
        new DemoNovicap(DemoSecrets.ApiKey, DemoSecrets.OtherApiKey, DemoIds.RegisteredCompany.Value, DemoIds.RegisteredDebtor.Value),
        new DemoPolar(
            DemoSecrets.OrganizationToken,
            demo.Portal,
            DemoIds.Shopper.ToString(),
            DemoIds.PaidOrder.ToString(),
            DemoIds.UnpaidOrder.ToString(),
            DemoIds.OrderWithoutBillingDetails.ToString(),
            DemoIds.SecondShoppersOrder.ToString(),
            DemoSecrets.OtherOrganizationToken,
            other.Portal),
        new DemoZenskar(
            DemoSecrets.ApiKey,
            DemoIds.Organization.ToString(),
            DemoIds.Subscriber.ToString(),
            DemoIds.SubscriberContract.ToString(),
            DemoIds.OtherOrganization.ToString(),
            DemoSecrets.OtherApiKey),
        new DemoNative(DemoSecrets.ApiKey, DemoSecrets.OtherApiKey));

    private sealed record Sessions(string Partner, string User, string Portal, string Academy, string AcademyContract);
}
