using System.Collections.Frozen;
using Invoicing.Domain.Mail;

namespace Invoicing.Application.Mail;

/// <summary>What messages say where an organization has no template of its own.</summary>
internal static class BuiltInTemplates
{
    public const string LastResort = "en";

    private static readonly FrozenDictionary<(string Language, MailPurpose Purpose), MailTexts> All = (
        from phrases in BuiltInPhrases.ByLanguage
        from purpose in Enum.GetValues<MailPurpose>()
        select KeyValuePair.Create((phrases.Key, purpose), Of(phrases.Key, phrases.Value, purpose))).ToFrozenDictionary();

    public static IEnumerable<string> Languages => BuiltInPhrases.ByLanguage.Keys;

    public static MailTexts? Find(string language, MailPurpose purpose) => All.GetValueOrDefault((language, purpose));

    private static MailTexts Of(string language, MailPhrases phrases, MailPurpose purpose) => purpose == MailPurpose.CreditNote
        ? new MailTexts(phrases.CreditNoteSubject, Text(phrases, phrases.CreditNote, ""), Html(language, phrases, phrases.CreditNote, ""))
        : new MailTexts(
            $"{{{{#if isFree}}}}{phrases.GettingStartedSubject}{{{{else}}}}{phrases.InvoiceSubject}{{{{/if}}}}",
            Text(phrases, phrases.Invoice, TextDues(phrases)),
            Html(language, phrases, phrases.Invoice, HtmlDues(phrases)));

    private static string Text(MailPhrases phrases, string sentence, string dues) => $$$"""
        {{{phrases.Greeting}}}

        {{{sentence}}}
        {{{dues}}}{{#if termsUrl}}

        {{{phrases.Terms}}}
        {{termsUrl}}
        {{/if}}

        {{{phrases.Regards}}}
        {{seller.name}}

        """;

    private static string TextDues(MailPhrases phrases) => $$$"""
        {{#each instalments}}
        - {{{phrases.Instalment}}}
        {{/each}}
        {{#unless instalments}}
        {{#if dueDate}}
        {{{phrases.PayBy}}}
        {{/if}}
        {{/unless}}

        """;

    private static string Html(string language, MailPhrases phrases, string sentence, string dues) => $$$"""
        <!DOCTYPE html>
        <html lang="{{{language}}}">
        <body style="font-family: sans-serif; line-height: 1.5">
        <p>{{{phrases.Greeting}}}</p>
        <p>{{{sentence}}}</p>
        {{{dues}}}{{#if termsUrl}}
        <p>{{{phrases.Terms}}}<br><a href="{{termsUrl}}">{{termsUrl}}</a></p>
        {{/if}}
        <p>{{{phrases.Regards}}}<br>{{seller.name}}</p>
        </body>
        </html>

        """;

    private static string HtmlDues(MailPhrases phrases) => $$$"""
        {{#if instalments}}
        <ul>
        {{#each instalments}}
        <li>{{{phrases.Instalment}}}</li>
        {{/each}}
        </ul>
        {{else}}
        {{#if dueDate}}
        <p>{{{phrases.PayBy}}}</p>
        {{/if}}
        {{/if}}

        """;
}
