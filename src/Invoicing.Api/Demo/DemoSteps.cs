using Invoicing.Application.Abstractions;
using Invoicing.Application.Contracts;
using Invoicing.Application.Credentials;
using Invoicing.Application.Customers;
using Invoicing.Application.Orders;
using Invoicing.Application.Organizations;
using Invoicing.Domain.Common;
using Invoicing.Domain.Contracts;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Money;
using Invoicing.Domain.Orders;
using Invoicing.Domain.Organizations;
using Invoicing.Domain.Taxes;
using MediatR;

namespace Invoicing.Api.Demo;

/// <summary>The sentences in which both demo accounts are told.</summary>
internal sealed class DemoSteps(IMediator mediator, AccountId account, OrganizationId organization, CancellationToken cancellationToken)
{
    public Task SendAsync<TResult>(ICommand<TResult> command) => mediator.Send(command, cancellationToken);

    public Task<TResult> AskAsync<TResult>(ICommand<TResult> command) => mediator.Send(command, cancellationToken);

    public async Task OpenAsync(string apiKey, string organizationToken, string email, string password)
    {
        await CredentialAsync(CredentialKind.ApiKey, "demo key", apiKey);
        await CredentialAsync(CredentialKind.OrganizationToken, "demo token", organizationToken);
        await SendAsync(new CreateUserCommand(account, email, password));
    }

    public Task OrganizationAsync(OrganizationId id, NewOrganization details) => SendAsync(new CreateOrganizationCommand(id, details));

    public Task CustomerAsync(CustomerId id, string name, string email, Address address) =>
        SendAsync(new CreateCustomerCommand(id, organization, new NewCustomer(name, email, Address: address)));

    /// <summary>Open-ended, one price, billed before each month.</summary>
    public Task SubscriptionAsync(ContractId id, CustomerId customer, string product, decimal monthlyPrice, DateOnly start)
    {
        var price = new ContractPrice(product, 1, monthlyPrice, new BillingCadence(1, CadenceUnit.Month), BillingOffset.Prepaid);
        var contract = new NewContract(product, Currency.Usd, start) { Prices = [price] };
        return SendAsync(new CreateContractCommand(id, customer, contract, Activate: true));
    }

    /// <summary>One year for one total, in two payments.</summary>
    public Task InstalmentsAsync(ContractId id, CustomerId customer, string service, decimal total, DateOnly start)
    {
        var contract = new NewContract(service, Currency.Usd, start, start.AddYears(1))
        {
            Instalments = InstalmentPlan.Of(Money.Of(total, Currency.Usd), 2, start),
        };
        return SendAsync(new CreateContractCommand(id, customer, contract, Activate: true));
    }

    public Task OrderAsync(OrderId id, CustomerId customer, string product, decimal price, string? billingName = null, Address? billingAddress = null)
    {
        var order = new NewOrder(
            Currency.Usd,
            [new NewOrderItem(product, Money.Of(price, Currency.Usd))],
            Money.Zero(Currency.Usd),
            TaxRate.Of(TaxCategory.S, 8.875m))
        {
            Description = product,
            BillingName = billingName,
            BillingAddress = billingAddress,
        };
        return SendAsync(new CreateOrderCommand(id, customer, order));
    }

    private Task CredentialAsync(CredentialKind kind, string name, string secret) =>
        SendAsync(new IssueCredentialCommand(new NewCredential(account, kind, name, "", [Grant.Everything], Secret: secret)));
}
