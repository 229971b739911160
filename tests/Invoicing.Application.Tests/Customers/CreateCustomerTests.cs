using Invoicing.Application.Customers;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Organizations;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Customers;

public sealed class CreateCustomerTests
{
    [Test]
    public async Task Cannot_take_an_external_id_of_the_same_seller_twice()
    {
        await using var ledger = await Ledger.CreateAsync();
        var (seller, other) = (await ledger.NewSellerAsync(), await ledger.NewSellerAsync());

        (await Refusals.OutcomeAsync(() => ledger.SendAsync(Command(seller)))).ShouldBe("done");
        (await Refusals.OutcomeAsync(() => ledger.SendAsync(Command(seller)))).ShouldBe("customer.external_id_taken");
        (await Refusals.OutcomeAsync(() => ledger.SendAsync(Command(other)))).ShouldBe("done");
    }

    private static CreateCustomerCommand Command(OrganizationId seller) =>
        new(CustomerId.New(), seller, new NewCustomer("Buyer Inc", ExternalId: "buyer-1"));
}
