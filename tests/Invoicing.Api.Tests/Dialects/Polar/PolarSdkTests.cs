using System.Text;
using System.Text.Json;
using Invoicing.TestKit;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Api.Tests.Dialects.Polar;

/// <summary>The published JavaScript client does the specification's flow against the running server.</summary>
public sealed class PolarSdkTests
{
    private IReadOnlyDictionary<string, JsonElement> steps = null!;
    private byte[] pdf = [];

    [OneTimeSetUp]
    public async Task RunAsync()
    {
        var folder = await PolarSdk.PrepareAsync();
        var pdfPath = Path.Combine(folder.Path, "invoice.pdf");
        var input = JsonSerializer.Serialize(new
        {
            baseUrl = PolarApi.Host.Client.BaseAddress!.ToString().TrimEnd('/'),
            sessionToken = await PolarApi.OpenSessionAsync(),
            orderId = (await PolarApi.CreateOrderAsync()).ToString(),
            unpaidOrderId = (await PolarApi.CreateOrderAsync(paid: false)).ToString(),
            orderWithoutBillingDetailsId = (await PolarApi.CreateOrderAsync(billingName: null)).ToString(),
            unknownOrderId = PolarApi.UnknownOrder,
            pdfPath,
        });
        steps = await PolarSdk.RunAsync(folder, "polar.mjs", input);

        pdf = await File.ReadAllBytesAsync(pdfPath);
    }

    [Test]
    public void The_order_is_parsed()
    {
        steps["order"].GetProperty("isInvoiceGenerated").GetBoolean().ShouldBeFalse();
        steps["order"].GetProperty("total").GetInt64().ShouldBe(12_000);
    }

    [Test]
    public void Generating_resolves_to_null() => steps["generate"].GetProperty("result").ValueKind.ShouldBe(JsonValueKind.Null);

    [Test]
    public void The_invoice_gets_ready()
    {
        TestContext.Out.WriteLine($"From the request to a ready PDF: {steps["ready"].GetProperty("milliseconds").GetInt64()} ms");
        steps["ready"].GetProperty("invoiceNumber").GetString().ShouldNotBeNullOrEmpty();
    }

    [Test]
    public void The_link_downloads_a_sound_pdf_with_the_orders_number()
    {
        var number = steps["ready"].GetProperty("invoiceNumber").GetString()!;
        var download = steps["download"];
        download.GetProperty("status").GetInt32().ShouldBe(200);
        download.GetProperty("contentType").GetString().ShouldBe("application/pdf");
        download.GetProperty("disposition").GetString().ShouldBe($"attachment; filename=\"Invoice-{number}.pdf\"");
        Encoding.Latin1.GetString(pdf).ShouldStartWith("%PDF");
        Encoding.Latin1.GetString(pdf).TrimEnd().ShouldEndWith("%%EOF");
        PdfTools.Check(pdf);
        PdfTools.Text(pdf).ShouldContain(number);
    }

    [Test]
    public void The_order_is_updated()
    {
        steps["update"].GetProperty("billingName").GetString().ShouldBe("Ada Lovelace");
        steps["update"].GetProperty("billingAddress").GetProperty("state").GetString().ShouldBe("US-NY");
    }

    [TestCase("unpaid", "NotPaidOrder", 422)]
    [TestCase("withoutBillingDetails", "MissingInvoiceBillingDetails", 422)]
    [TestCase("unknown", "ResourceNotFound", 404)]
    public void A_refusal_is_raised_as_its_own_class(string step, string type, int status)
    {
        var raised = steps[step];
        raised.GetProperty("type").GetString().ShouldBe(type);
        raised.GetProperty("name").GetString().ShouldBe(type);
        raised.GetProperty("error").GetString().ShouldBe(type);
        raised.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
        raised.GetProperty("statusCode").GetInt32().ShouldBe(status);
    }
}
