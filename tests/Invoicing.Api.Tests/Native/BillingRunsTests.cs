using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Native.NativeApi;

namespace Invoicing.Api.Tests.Native;

[TestFixture]
public sealed class BillingRunsTests
{
    [Test]
    public async Task A_run_bills_the_contracts_of_a_seller_and_is_read_until_it_is_completed()
    {
        var api = await CreateAsync();
        var customer = await api.CustomerAsync();
        await api.Host.SendAsync(new Application.Contracts.CreateContractCommand(
            Domain.Contracts.ContractId.New(),
            new(customer),
            new Domain.Contracts.NewContract("Support", Domain.Money.Currency.Eur, new DateOnly(2026, 1, 1))
            {
                End = new DateOnly(2026, 3, 1),
                Prices =
                [
                    new Domain.Contracts.ContractPrice(
                        "Support", 1, 100, Domain.Contracts.BillingCadence.Parse("P1M"), Domain.Contracts.BillingOffset.Prepaid),
                ],
            },
            Activate: true));

        var made = await api.PostAsync("/billingRuns", Document("billingRuns", relationships: ToOne("organization", "organizations", api.Organization)));

        made.Status.ShouldBe(201, made.Body);
        made.Attributes.GetProperty("mode").GetString().ShouldBe("issue");
        var run = made;
        for (var attempt = 0; attempt < 300 && run.Attributes.GetProperty("status").GetString() == "running"; attempt++)
        {
            await Task.Delay(100);
            run = await api.GetAsync($"/billingRuns/{made.Id}");
        }

        run.Attributes.GetProperty("status").GetString().ShouldBe("completed", run.Body);
        run.Attributes.GetProperty("invoiced").GetInt32().ShouldBe(2);
        run.Attributes.GetProperty("refused").GetInt32().ShouldBe(0);
        (await api.GetAsync($"/billingRuns?filter=equals(organization.id,'{api.Organization}')")).Ids.ShouldBe([made.Id]);
        (await api.GetAsync($"/invoices?filter=and(equals(organization.id,'{api.Organization}'),equals(status,'issued'))")).Ids.Length.ShouldBe(2);
    }

    [TestCase("""{"through":"2999-01-01"}""", 422, "billing_run.in_future", "/data/attributes/through")]
    [TestCase("""{"through":"soon"}""", 422, "attribute.wrong_type", "/data/attributes/through")]
    [TestCase("""{"mode":"later"}""", 422, "attribute.wrong_type", "/data/attributes/mode")]
    public async Task What_can_not_be_run_is_refused_by_name(string attributes, int status, string code, string pointer)
    {
        var api = await CreateAsync();

        var reply = await api.PostAsync(
            "/billingRuns", Document("billingRuns", attributes: attributes, relationships: ToOne("organization", "organizations", api.Organization)));

        (reply.Status, reply.Code, reply.Pointer).ShouldBe((status, code, pointer));
    }
}
