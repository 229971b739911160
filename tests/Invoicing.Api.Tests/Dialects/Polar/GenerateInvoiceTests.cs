using System.Text;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Polar;

public sealed class GenerateInvoiceTests
{
    [Test]
    public async Task A_paid_order_is_accepted_with_null()
    {
        var order = await PolarApi.CreateOrderAsync();

        (await PolarApi.PostAsync(PolarApi.Invoice(order))).ShouldBe(202, "null");
    }

    [Test]
    public async Task Repeating_it_is_accepted_and_makes_nothing_new()
    {
        var order = await PolarApi.CreateOrderAsync();
        await PolarApi.PostAsync(PolarApi.Invoice(order));

        (await PolarApi.PostAsync(PolarApi.Invoice(order))).ShouldBe(202, "null");

        (await PolarApi.Host.CountAsync($"invoices where order_id = '{order}'")).ShouldBe(1);
        (await PolarApi.CountRenderingsAsync(order)).ShouldBe(1);
    }

    [Test]
    public async Task An_unpaid_order_is_refused_by_name()
    {
        var order = await PolarApi.CreateOrderAsync(paid: false);

        var answer = await PolarApi.PostAsync(PolarApi.Invoice(order));

        answer.ShouldBe(422, $$"""{"error":"NotPaidOrder","detail":"Order {{order}} is not paid, so an invoice cannot be generated."}""");
        (await PolarApi.Host.CountAsync($"invoices where order_id = '{order}'")).ShouldBe(0);
    }

    [Test]
    public async Task An_order_without_billing_details_is_refused_by_name()
    {
        var order = await PolarApi.CreateOrderAsync(billingName: null);

        var answer = await PolarApi.PostAsync(PolarApi.Invoice(order));

        answer.ShouldBe(422, """
            {"error":"MissingInvoiceBillingDetails","detail":"Billing name and address are required to generate an invoice for this order."}
            """);
        (await PolarApi.Host.CountAsync($"invoices where order_id = '{order}'")).ShouldBe(0);
    }

    [Test]
    public async Task Being_paid_is_checked_before_the_billing_details()
    {
        var order = await PolarApi.CreateOrderAsync(paid: false, billingName: null);

        (await PolarApi.PostAsync(PolarApi.Invoice(order))).Json.GetProperty("error").GetString().ShouldBe("NotPaidOrder");
    }

    [Test]
    public async Task The_demo_orders_answer_as_described()
    {
        var demo = PolarApi.Host.Demo.Polar;

        (await PolarApi.PostAsync(PolarApi.Invoice(demo.PaidOrderId))).ShouldBe(202, "null");
        (await PolarApi.PostAsync(PolarApi.Invoice(demo.UnpaidOrderId))).Json.GetProperty("error").GetString().ShouldBe("NotPaidOrder");
        (await PolarApi.PostAsync(PolarApi.Invoice(demo.OrderWithoutBillingDetailsId))).Json.GetProperty("error").GetString()
            .ShouldBe("MissingInvoiceBillingDetails");
    }

    [TestCase("application/json", "")]
    [TestCase("application/json", "{")]
    [TestCase("text/plain", "anything")]
    [TestCase("multipart/form-data", "")]
    [TestCase("application/x-www-form-urlencoded", "a=%00")]
    public async Task Whatever_the_body_is_it_is_not_read(string contentType, string body)
    {
        var order = await PolarApi.CreateOrderAsync();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        (await PolarApi.SendAsync(HttpMethod.Post, PolarApi.Invoice(order), PolarApi.Session, content)).ShouldBe(202, "null");
    }

    [Test]
    public async Task A_slash_at_the_end_is_the_same_route()
    {
        var order = await PolarApi.CreateOrderAsync();

        (await PolarApi.PostAsync(PolarApi.Invoice(order) + "/")).ShouldBe(202, "null");
    }

    [Test]
    public async Task Every_revision_of_the_buyer_is_a_document_of_its_own()
    {
        var order = await PolarApi.CreateOrderAsync();
        await PolarApi.PostAsync(PolarApi.Invoice(order));
        var first = PdfTools.Text(await PolarApi.DownloadAsync(order));
        await PolarApi.PatchAsync(order, """{"billing_name":"Charles Babbage"}""");

        (await PolarApi.PostAsync(PolarApi.Invoice(order))).ShouldBe(202, "null");
        var second = PdfTools.Text(await PolarApi.DownloadAsync(order, renderings: 2));

        first.ShouldContain("Ada Lovelace");
        second.ShouldContain("Charles Babbage");
        second.ShouldNotContain("Ada Lovelace");
        (await PolarApi.CountRenderingsAsync(order, done: true)).ShouldBe(2);
        (await PolarApi.Host.CountAsync($"invoices where order_id = '{order}' and revision = 2")).ShouldBe(1);
    }

    [Test]
    public async Task Fifty_at_once_make_one_invoice_with_the_orders_number()
    {
        var order = await PolarApi.CreateOrderAsync();
        var unpaid = await PolarApi.CreateOrderAsync(paid: false);
        var number = (await PolarApi.GetAsync(PolarApi.Order(order))).Json.GetProperty("invoice_number").GetString()!;

        var accepted = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => PolarApi.PostAsync(PolarApi.Invoice(order))));
        var refused = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => PolarApi.PostAsync(PolarApi.Invoice(unpaid))));

        accepted.Select(answer => (answer.Status, answer.Body)).Distinct().ShouldBe([(202, "null")]);
        refused.Select(answer => answer.Json.GetProperty("error").GetString()).Distinct().ShouldBe(["NotPaidOrder"]);
        (await PolarApi.Host.CountAsync($"invoices where order_id = '{order}'")).ShouldBe(1);
        (await PolarApi.Host.CountAsync($"invoices where number = '{number}'")).ShouldBe(1);
        (await PolarApi.CountRenderingsAsync(order)).ShouldBe(1);
        PdfTools.Text(await PolarApi.DownloadAsync(order)).ShouldContain(number);
    }
}
