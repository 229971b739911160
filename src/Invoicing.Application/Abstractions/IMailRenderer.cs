using Invoicing.Domain.Mail;

namespace Invoicing.Application.Abstractions;

/// <summary>Fills in templates. They see the values of the model and nothing else.</summary>
public interface IMailRenderer
{
    /// <param name="model">Texts, dictionaries of texts, and lists of them, by name.</param>
    /// <exception cref="Domain.Common.InvoicingException">Unprocessable, where too much comes of it.</exception>
    MailTexts Render(MailTexts templates, IReadOnlyDictionary<string, object?> model);
}
