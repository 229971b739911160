namespace Invoicing.Domain.Tests.Customers;

using System.Text.Json;
using Invoicing.Domain.Common;
using Invoicing.Domain.Customers;
using Invoicing.Domain.Tests.Invoices;
using NUnit.Framework;
using Shouldly;

public sealed class CustomerTests
{
    private static readonly DateTimeOffset Later = Samples.Now.AddHours(1);

    [Test]
    public void A_change_touches_what_it_names_alone()
    {
        var customer = NewCustomer();

        customer.Change(new CustomerChange { Name = " Jane ", Phone = new(null), Attributes = Values("""{"b":2}""") }, Later);

        customer.Name.ShouldBe("Jane");
        customer.Phone.ShouldBeNull();
        customer.Email.ShouldBe("Buyer@Example.com");
        customer.Locale.ShouldBe("en-GB");
        customer.Attributes.Json.ShouldBe("""{"a":1.50,"b":2}""");
        customer.ModifiedAt.ShouldBe(Later);
        customer.Events.OfType<CustomerChanged>().Count().ShouldBe(1);
    }

    [Test]
    public void A_unique_address_stays_unique()
    {
        var customer = NewCustomer();
        customer.UniqueEmail.ShouldBe("buyer@example.com");

        customer.Change(new CustomerChange { Email = new("OTHER@example.com") }, Later);

        (customer.EmailKey, customer.UniqueEmail).ShouldBe(("other@example.com", "other@example.com"));
    }

    [Test]
    public void Values_have_a_longest_length()
    {
        var customer = NewCustomer();

        Refusal.Of(() => customer.Change(new CustomerChange { Name = new string('x', 501) }, Later), "customer.value_too_long");
        Refusal.Of(() => customer.Change(new CustomerChange { ExternalId = new(new string('x', 256)) }, Later), "customer.value_too_long");
        Refusal.Of(
            () => customer.Change(new CustomerChange { Attributes = Values($$"""{"b":"{{new string('x', Attributes.MaximumLength)}}"}""") }, Later),
            "attributes.too_long");
    }

    [TestCase(1, 0, "customer.has_live_contracts")]
    [TestCase(0, 2, "customer.has_unpaid_invoices")]
    public void Is_kept_while_something_is_open(int contracts, int invoices, string code) =>
        Refusal.Of(() => NewCustomer().Delete(new CustomerTies(contracts, invoices), Later), code, ErrorKind.Conflict);

    [Test]
    public void A_deleted_customer_is_as_unknown_as_none()
    {
        var customer = NewCustomer();

        customer.Delete(new CustomerTies(0, 0), Later);

        customer.DeletedAt.ShouldBe(Later);
        Refusal.Of(() => customer.Change(new CustomerChange { Name = "x" }, Later), "customer.not_found", ErrorKind.NotFound);
        Refusal.Of(() => customer.Delete(new CustomerTies(0, 0), Later), "customer.not_found", ErrorKind.NotFound);
    }

    [Test]
    public void Attributes_keep_the_text_of_what_they_hold()
    {
        var attributes = Attributes.Of(Values("""{"a":{"z":1.0,"é":[1e2]},"b":null}"""));

        attributes.Json.ShouldBe("""{"a":{"z":1.0,"é":[1e2]},"b":null}""");
        attributes.Find("a")!.Value.GetRawText().ShouldBe("""{"z":1.0,"é":[1e2]}""");
        attributes.Find("b")!.Value.ValueKind.ShouldBe(JsonValueKind.Null);
        attributes.Find("c").ShouldBeNull();
        attributes.With(new Dictionary<string, JsonElement?> { ["a"] = null, ["b"] = null }).ShouldBe(Attributes.Empty);
    }

    private static Customer NewCustomer() => Customer.Create(
        CustomerId.New(),
        Samples.Seller,
        new NewCustomer("Buyer Inc", "Buyer@Example.com", ExternalId: "b-1")
        {
            Phone = "+34 600 000 000",
            Locale = "en-GB",
            Attributes = Attributes.Of(Values("""{"a":1.50}""")),
            EmailIsUnique = true,
        },
        Samples.Now);

    private static Dictionary<string, JsonElement?> Values(string json) =>
        JsonDocument.Parse(json).RootElement.EnumerateObject().ToDictionary(member => member.Name, member => (JsonElement?)member.Value);
}
