using System.Text.Json;
using NUnit.Framework;
using Shouldly;
using static Invoicing.Api.Tests.Native.NativeApi;

namespace Invoicing.Api.Tests.Native;

[TestFixture]
public sealed class MailsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private NativeApi api = null!;

    [OneTimeSetUp]
    public async Task SetUpAsync() => api = await CreateAsync();

    [Test]
    public async Task A_sent_invoice_shows_what_became_of_its_message()
    {
        var invoice = await IssuedAsync("sent@example.com");
        (await api.PostAsync($"/invoices/{invoice}/send", null)).Status.ShouldBe(202);

        var mail = (await MailsAsync(invoice, 1, "sent")).Single();

        var attributes = mail.GetProperty("attributes");
        attributes.GetProperty("recipient").GetString().ShouldBe("sent@example.com");
        attributes.GetProperty("purpose").GetString().ShouldBe("invoice");
        attributes.GetProperty("attempts").GetInt32().ShouldBe(1);
        attributes.GetProperty("answer").GetString().ShouldBe("written");
        attributes.GetProperty("nextAttemptAt").ValueKind.ShouldBe(JsonValueKind.Null);
        attributes.GetProperty("sentAt").ValueKind.ShouldBe(JsonValueKind.String);
        var read = await api.GetAsync($"/mails/{mail.GetProperty("id").GetString()}?include=invoice");
        read.Json.GetProperty("included")[0].GetProperty("id").GetString().ShouldBe(invoice);
        (await api.PostAsync($"/mails/{mail.GetProperty("id").GetString()}/retry", null)).Code.ShouldBe("mail.not_given_up");
    }

    [Test]
    public async Task The_same_message_goes_out_once_unless_it_is_asked_for_again()
    {
        var invoice = await IssuedAsync("once@example.com");
        (await api.PostAsync($"/invoices/{invoice}/send", null)).Status.ShouldBe(202);
        await MailsAsync(invoice, 1, "sent");
        (await api.PostAsync($"/invoices/{invoice}/send", Document("sendings", attributes: """{"again":true}"""))).Status.ShouldBe(202);

        var mails = await MailsAsync(invoice, 2, "sent");

        mails.Select(mail => mail.GetProperty("attributes").GetProperty("repetition").GetInt32()).Order().ShouldBe([0, 1]);
    }

    [Test]
    public async Task A_recipient_with_a_line_break_is_refused()
    {
        var invoice = await IssuedAsync("crlf@example.com");

        var reply = await api.PostAsync($"/invoices/{invoice}/send", Document("sendings", attributes: """{"recipient":"a@example.com\r\nBcc: b@example.com"}"""));

        reply.Status.ShouldBe(422, reply.Body);
        reply.Pointer.ShouldBe("/data/attributes/recipient");
    }

    [Test]
    public async Task A_template_is_made_changed_tried_and_deleted()
    {
        var invoice = await IssuedAsync("template@example.com");
        var made = await TemplateAsync("""{"purpose":"invoice","language":"da","subject":"Faktura {{number}}","text":"{{due}}","html":"<p>{{due}}</p>"}""");
        made.Status.ShouldBe(201, made.Body);
        var twice = await TemplateAsync("""{"purpose":"invoice","language":"da","subject":"x","text":"y"}""");
        (twice.Status, twice.Code).ShouldBe((409, "mail.template_exists"));

        (await PreviewAsync($$"""{"invoice":"{{invoice}}","language":"da"}""")).Attributes.GetProperty("html").GetString()!.ShouldMatch("^<p>121\\.00.*EUR</p>$");
        var changed = await api.PatchAsync($"/mailTemplates/{made.Id}", Document("mailTemplates", made.Id, """{"html":null,"text":"Kun tekst"}"""));
        changed.Status.ShouldBe(200, changed.Body);
        var shown = (await PreviewAsync($$"""{"invoice":"{{invoice}}","language":"da"}""")).Attributes;
        (shown.GetProperty("text").GetString(), shown.GetProperty("html").ValueKind).ShouldBe(("Kun tekst", JsonValueKind.Null));
        var tried = (await PreviewAsync($$"""{"invoice":"{{invoice}}","subject":"{{"{{number}}"}}!","text":"t"}""")).Attributes;
        tried.GetProperty("subject").GetString().ShouldEndWith("!");

        (await api.DeleteAsync($"/mailTemplates/{made.Id}")).Status.ShouldBe(204);
        (await api.GetAsync($"/mailTemplates/{made.Id}")).Status.ShouldBe(404);
        (await PreviewAsync($$"""{"invoice":"{{invoice}}","language":"da"}""")).Attributes.GetProperty("language").GetString().ShouldBe("en");
    }

    [TestCase("""{"purpose":"invoice","language":"da","subject":"{{nothing}}","text":"y"}""", "mail.template_invalid", "/data/attributes/subject")]
    [TestCase("""{"purpose":"invoice","language":"da","subject":"x","text":"y","html":"{{{number}}}"}""", "mail.template_invalid", "/data/attributes/html")]
    [TestCase("""{"purpose":"invoice","language":"Danish","subject":"x","text":"y"}""", "mail.language_invalid", "/data/attributes/language")]
    [TestCase("""{"purpose":"poem","language":"da","subject":"x","text":"y"}""", "attribute.wrong_type", "/data/attributes/purpose")]
    public async Task What_a_template_can_not_be_is_refused_with_its_place(string attributes, string code, string pointer)
    {
        var reply = await TemplateAsync(attributes);

        (reply.Status, reply.Code, reply.Pointer).ShouldBe((422, code, pointer), reply.Body);
    }

    [Test]
    public async Task Another_accounts_messages_and_templates_are_unknown()
    {
        var invoice = await IssuedAsync("wall@example.com");
        await api.PostAsync($"/invoices/{invoice}/send", null);
        var mail = (await MailsAsync(invoice, 1, "sent")).Single().GetProperty("id").GetString();
        var template = (await TemplateAsync("""{"purpose":"creditNote","language":"da","subject":"x","text":"y"}""")).Id;
        var other = api.WithKey(api.Host.Demo.Native.OtherAccountApiKey);

        (await other.GetAsync($"/mails/{mail}")).Status.ShouldBe(404);
        (await other.PostAsync($"/mails/{mail}/retry", null)).Status.ShouldBe(404);
        (await other.GetAsync($"/mailTemplates/{template}")).Status.ShouldBe(404);
        (await other.DeleteAsync($"/mailTemplates/{template}")).Status.ShouldBe(404);
    }

    private async Task<string> IssuedAsync(string email)
    {
        var draft = await api.DraftAsync(await api.CustomerAsync("Mail Buyer", email));
        (await api.PostAsync($"/invoices/{draft.Id}/issue", null)).Status.ShouldBe(200);
        return draft.Id;
    }

    // The messages of an invoice, once there are that many in that state.
    private async Task<IReadOnlyList<JsonElement>> MailsAsync(string invoice, int expected, string state)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var listed = await api.GetAsync($"/invoices/{invoice}/mails?filter=equals(state,'{state}')");
            listed.Status.ShouldBe(200, listed.Body);
            JsonElement[] found = [.. listed.Json.GetProperty("data").EnumerateArray()];
            if (found.Length >= expected || patience.IsCancellationRequested)
            {
                found.Length.ShouldBe(expected);
                return found;
            }

            await Task.Delay(50);
        }
    }

    private Task<Reply> PreviewAsync(string attributes) => api.PostAsync("/mailTemplates/preview", Document("previews", attributes: attributes));

    private Task<Reply> TemplateAsync(string attributes) => api.PostAsync(
        "/mailTemplates", Document("mailTemplates", attributes: attributes, relationships: ToOne("organization", "organizations", api.Organization)));
}
