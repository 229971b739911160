using System.Net;
using Invoicing.Application.Mail;
using Invoicing.Domain.Common;
using Invoicing.Domain.Mail;
using NUnit.Framework;
using Shouldly;

namespace Invoicing.Application.Tests.Mail;

public sealed class MailTemplateTests
{
    private static readonly DateOnly DueDate = new(2026, 4, 5);
    private MailLedger _mail = null!;

    [OneTimeSetUp]
    public async Task CreateLedger() => _mail = await MailLedger.CreateAsync();

    [OneTimeTearDown]
    public async Task DisposeLedger() => await _mail.DisposeAsync();

    [TestCase("en-GB", "Invoice ", "1,234.50\u00A0EUR", "5 April 2026")]
    [TestCase("de-AT", "Rechnung ", "1.234,50\u00A0EUR", "05.04.2026")]
    [TestCase("fr", "Facture ", "1\u202F234,50\u00A0EUR", "05/04/2026")]
    [TestCase("es", "Factura ", "1234,50\u00A0EUR", "05/04/2026")]
    [TestCase("it", "Fattura ", "1.234,50\u00A0EUR", "05/04/2026")]
    [TestCase("nl", "Factuur ", "1.234,50\u00A0EUR", "05-04-2026")]
    [TestCase("pl", "Faktura ", "1234,50\u00A0EUR", "05.04.2026")]
    [TestCase("pt_BR", "Fatura ", "1.234,50\u00A0EUR", "05/04/2026")]
    [TestCase("sv", "Invoice ", "1,234.50\u00A0EUR", "5 April 2026")]
    public async Task Speaks_the_customers_language_or_english(string locale, string subject, string amount, string date)
    {
        var preview = await PreviewAsync(locale: locale);

        preview.Subject.ShouldStartWith(subject);
        preview.Subject.ShouldEndWith(" Acme Ltd");
        foreach (var body in new[] { preview.Text, WebUtility.HtmlDecode(preview.Html!) })
        {
            body.ShouldContain(amount);
            body.ShouldContain(date);
            body.ShouldNotContain("{{");
        }

        preview.Text.ShouldContain("Buyer & Co");
        preview.Html!.ShouldContain("Buyer &amp; Co");
    }

    [Test]
    public async Task An_organizations_template_takes_the_place_of_the_built_in_one_until_it_is_deleted()
    {
        var (de, cs) = ("Rechnung {{number}}: {{#each lines}}{{description}} {{net}};{{/each}}", "Dne {{issueDate}}");
        var template = await CreateAsync("de", de);
        await CreateAsync("cs", cs);

        (await PreviewAsync(locale: "de-DE")).Subject.ShouldMatch("^Rechnung .*: Chair 1\\.234,50\u00A0EUR;$");
        (await PreviewAsync(locale: "it")).Subject.ShouldStartWith("Fattura ");
        await _mail.Ledger.SendAsync(new ReplaceMailTemplateCommand(template, "Neu {{number}}", null, null));
        (await PreviewAsync(locale: "de")).Subject.ShouldStartWith("Neu ");
        await _mail.Ledger.SendAsync(new DeleteMailTemplateCommand(template));
        (await PreviewAsync(locale: "de")).Subject.ShouldStartWith("Rechnung ");
    }

    [Test]
    public async Task There_is_one_template_for_each_purpose_and_language()
    {
        var first = await CreateAsync("nl", "Een");

        var refusal = await Should.ThrowAsync<InvoicingException>(() => CreateAsync("nl", "Twee"));

        (refusal.Code, refusal.ExistingId).ShouldBe(("mail.template_exists", first.ToString()));
        await CreateAsync("nl", "Krediet", MailPurpose.CreditNote);
    }

    [TestCase("Hello {{nobody}}", "line 1, column 7: 'nobody' is unknown here")]
    [TestCase("a\nb {{number.Length}}", "line 2, column 3: 'number.Length' is unknown here")]
    [TestCase("{{seller}}", "'seller' is unknown here")]
    [TestCase("{{#each lines}}{{number}}{{/each}}", "column 16: 'number' is unknown here; there are description, net, quantity, unitPrice")]
    [TestCase("{{#each seller}}x{{/each}}", "'seller' is not a list")]
    [TestCase("{{#each lines}}{{#each lines}}x{{/each}}{{/each}}", "'lines' is not a list")]
    [TestCase("{{{number}}}", "not supported")]
    [TestCase("{{number}}}", "not supported")]
    [TestCase("{{&number}}", "not supported")]
    [TestCase("{{> other}}", "not supported")]
    [TestCase("{{lookup seller 'GetType'}}", "not supported")]
    [TestCase("{{../number}}", "not supported")]
    [TestCase("{{@root.number}}", "not supported")]
    [TestCase("{{this}}", "'this' is unknown here")]
    [TestCase("{{#with seller}}x{{/with}}", "not supported")]
    [TestCase("{{log number}}", "not supported")]
    [TestCase("\\{{number}}", "a backslash")]
    [TestCase("{{~number}}", "not supported")]
    [TestCase("{{!-- number --}}", "not supported")]
    [TestCase("{{#if number}}x", "'{{#if}}' is not closed")]
    [TestCase("{{#if number}}x{{/each}}", "'{{/each}}' ends nothing that is open")]
    [TestCase("{{/if}}", "'{{/if}}' ends nothing that is open")]
    [TestCase("{{else}}", "'{{else}}' belongs to")]
    [TestCase("{{number", "'{{' has no '}}'")]
    public async Task What_a_template_can_not_say_is_refused_with_its_place(string template, string why)
    {
        var refusal = await Should.ThrowAsync<InvoicingException>(() => CreateAsync("xx", "Subject", text: template));

        (refusal.Code, refusal.Field, refusal.Kind).ShouldBe(("mail.template_invalid", "text", ErrorKind.Unprocessable));
        refusal.Message.ShouldContain(why);
    }

    [Test]
    public async Task A_value_is_never_read_as_a_template_or_as_html()
    {
        var preview = await PreviewAsync("{{buyer.name}}", "<b>{{buyer.name}}</b>", buyer: "{{seller.name}} <script>\"'&");

        preview.Subject.ShouldBe("{{seller.name}} <script>\"'&");
        preview.Html.ShouldNotBeNull();
        preview.Html.ShouldNotContain("<script>");
        preview.Html.ShouldContain("{{seller.name}} &lt;script&gt;");
    }

    [Test]
    public async Task A_subject_is_one_line()
    {
        (await PreviewAsync("a\r\nBcc: b@example.com\n{{number}}", null)).Subject.ShouldNotContain("\n");
    }

    [Test]
    public async Task What_grows_too_long_is_refused_and_no_message_is_tried_for_ever()
    {
        var id = await CreateAsync("pl", string.Concat(Enumerable.Repeat("{{buyer.name}}", 30)));
        var invoice = await _mail.IssuedAsync("pl", buyer: new string('x', 100));

        (await Refusals.OutcomeAsync(() => _mail.Ledger.SendAsync(new PreviewMailQuery(invoice, null, null)))).ShouldBe("mail.too_long");

        await _mail.TellAsync(invoice);
        var mail = await _mail.AttemptAsync();
        (mail.State, mail.Attempts).ShouldBe((MailState.Failed, 1));
        mail.Answer!.ShouldContain("longer than 900 characters");
        await _mail.Ledger.SendAsync(new DeleteMailTemplateCommand(id));
    }

    private async Task<MailPreview> PreviewAsync(string? subject = null, string? html = null, string? locale = null, string buyer = "Buyer & Co")
    {
        var invoice = await _mail.IssuedAsync(locale, buyer: buyer, dueDate: DueDate);
        return await _mail.Ledger.SendAsync(new PreviewMailQuery(invoice, null, subject is null ? null : new MailTexts(subject, "Text", html)));
    }

    private async Task<MailTemplateId> CreateAsync(string language, string subject, MailPurpose purpose = MailPurpose.Invoice, string text = "Text")
    {
        var id = MailTemplateId.New();
        await _mail.Ledger.SendAsync(new CreateMailTemplateCommand(id, _mail.Seller, purpose, language, new MailTexts(subject, text, null)));
        return id;
    }
}
