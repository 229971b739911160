using Invoicing.Application.Abstractions;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Mail;

namespace Invoicing.Application.Mail;

/// <summary>Says what a message says: in the customer's language where there is a template for it, else in the installation's, else in English.</summary>
internal sealed class MailComposer(IMailTemplateRepository templates, ICustomerRepository customers, IMailRenderer renderer, MailRules rules)
{
    public async Task<ComposedMail> ComposeAsync(MailWish wish, CancellationToken cancellationToken)
    {
        var languages = await LanguagesAsync(wish, cancellationToken);
        var own = await templates.ListAsync(wish.Invoice.OrganizationId, wish.Purpose, languages, cancellationToken);
        foreach (var language in languages)
        {
            if ((own.FirstOrDefault(template => template.Language == language)?.Texts ?? BuiltInTemplates.Find(language, wish.Purpose)) is { } found)
            {
                return new ComposedMail(language, renderer.Render(found, MailModel.Of(wish, language)));
            }
        }

        throw new InvalidOperationException("There is a built-in template in English.");
    }

    /// <summary>With the templates that are given, whatever is stored.</summary>
    public async Task<ComposedMail> ComposeAsync(MailWish wish, MailTexts given, CancellationToken cancellationToken)
    {
        var language = (await LanguagesAsync(wish, cancellationToken))[0];
        return new ComposedMail(language, renderer.Render(given, MailModel.Of(wish, language)));
    }

    private async Task<IReadOnlyList<string>> LanguagesAsync(MailWish wish, CancellationToken cancellationToken)
    {
        var locale = wish.Language;
        if (locale is null && wish.Invoice.CustomerId is { } customer)
        {
            locale = (await customers.FindAsync(customer, cancellationToken))?.Locale;
        }

        var own = locale is null ? null : locale.Split('-', '_')[0].ToLowerInvariant();
        return [.. new[] { own, rules.Language, BuiltInTemplates.LastResort }.OfType<string>().Distinct(StringComparer.Ordinal)];
    }
}

/// <param name="Language">Null for the customer's own.</param>
internal sealed record MailWish(Invoice Invoice, MailPurpose Purpose, string? TermsAddress, string? Language = null);

public sealed record ComposedMail(string Language, MailTexts Texts);
