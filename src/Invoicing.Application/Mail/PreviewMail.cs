using Invoicing.Application.Abstractions;
using Invoicing.Application.Invoices;
using Invoicing.Domain.Invoices;
using Invoicing.Domain.Mail;
using MediatR;

namespace Invoicing.Application.Mail;

/// <summary>Shows the message that would go out with an issued invoice. Nothing is stored or sent.</summary>
/// <param name="Language">Null for the customer's own.</param>
/// <param name="Texts">Templates to be tried; null for those that would be used.</param>
public sealed record PreviewMailQuery(InvoiceId InvoiceId, string? Language, MailTexts? Texts) : IQuery<MailPreview>;

public sealed record MailPreview(Guid InvoiceId, MailPurpose Purpose, string Language, string Subject, string Text, string? Html);

internal sealed class PreviewMailHandler(ICurrentActor actor, IInvoiceRepository invoices, MailComposer composer)
    : IRequestHandler<PreviewMailQuery, MailPreview>
{
    public async Task<MailPreview> Handle(PreviewMailQuery query, CancellationToken cancellationToken)
    {
        var invoice = await invoices.GetGrantedAsync(actor, query.InvoiceId, cancellationToken);
        var wish = new MailWish(invoice, MailKey.Of(invoice, "").Purpose, null, query.Language);
        var composed = query.Texts is { } texts
            ? await TriedAsync(wish, texts, cancellationToken)
            : await composer.ComposeAsync(wish, cancellationToken);
        return new MailPreview(invoice.Id.Value, wish.Purpose, composed.Language, composed.Texts.Subject, composed.Texts.Text, composed.Texts.Html);
    }

    private Task<ComposedMail> TriedAsync(MailWish wish, MailTexts texts, CancellationToken cancellationToken)
    {
        TemplateSyntax.Check(texts);
        return composer.ComposeAsync(wish, texts, cancellationToken);
    }
}
