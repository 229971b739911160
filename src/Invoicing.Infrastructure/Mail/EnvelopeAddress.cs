using System.Globalization;
using System.Text;
using Invoicing.Domain.Mail;

namespace Invoicing.Infrastructure.Mail;

/// <summary>An address as it is written in commands and headers: in ASCII, the domain in its encoded form.</summary>
internal static class EnvelopeAddress
{
    /// <returns>Null for what is no address, or has a name that only servers with SMTPUTF8 understand.</returns>
    public static string? Of(string address)
    {
        var at = address.LastIndexOf('@');
        if (!MailAddressForm.IsWellFormed(address) || !Ascii.IsValid(address.AsSpan(0, at)))
        {
            return null;
        }

        try
        {
            return $"{address[..at]}@{new IdnMapping().GetAscii(address[(at + 1)..])}";
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
