namespace Invoicing.Domain.Mail;

using System.Globalization;
using Invoicing.Domain.Common;

public static class MailErrors
{
    public static InvoicingException NotFound(object id) => new(ErrorKind.NotFound, "mail.not_found", $"There is no mail {id}.");

    public static InvoicingException NotGivenUp(OutgoingMailId id) => new(
        ErrorKind.Conflict, "mail.not_given_up", $"Mail {id} was sent or is still tried; send the invoice again if it shall go out once more.");

    public static InvoicingException AddressInvalid() => new(
        ErrorKind.Unprocessable, "mail.address_invalid", "Messages can not be sent to this e-mail address.") { Field = "recipient" };

    public static InvoicingException TemplateNotFound(object id) => new(
        ErrorKind.NotFound, "mail.template_not_found", $"There is no mail template {id}.");

    public static InvoicingException NotGranted() => new(
        ErrorKind.Forbidden, "mail.not_granted", "Mail templates are their owner's business; use a credential with the role of an owner.");

    public static InvoicingException TemplateExists(string? existing) => new(
        ErrorKind.Conflict, "mail.template_exists", "The organization has a template of this purpose and language; change that one.")
    { ExistingId = existing };

    public static InvoicingException LanguageInvalid(string language) => new(
        ErrorKind.Unprocessable, "mail.language_invalid", $"'{language}' is not a language; write its two or three small letters, such as en.")
    { Field = "language" };

    public static InvoicingException TemplateInvalid(string field, string why) => new(
        ErrorKind.Unprocessable, "mail.template_invalid", $"The template can not be used: {why}") { Field = field };

    public static InvoicingException TooLong(string field, int longest) => new(
        ErrorKind.Unprocessable, "mail.too_long", string.Create(CultureInfo.InvariantCulture, $"What comes of the template's {field} is longer than {longest} characters."))
    { Field = field };
}
