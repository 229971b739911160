using System.Globalization;
using Invoicing.Domain.Common;

namespace Invoicing.Infrastructure.Documents.Pdf.Images;

internal static class LogoErrors
{
    internal static InvoicingException UnknownMediaType(string mediaType) =>
        new(ErrorKind.Invalid, "logo.media_type", $"A logo is image/png or image/jpeg, not {mediaType}.") { Field = "logo" };

    internal static InvoicingException TooLarge(int bytes, int side, int pixels) => new(
        ErrorKind.Unprocessable,
        "logo.too_large",
        string.Create(CultureInfo.InvariantCulture, $"A logo has at most {bytes} bytes, {side} pixels on a side and {pixels} pixels in all."))
    { Field = "logo" };

    internal static InvoicingException Unreadable(string why) =>
        new(ErrorKind.Unprocessable, "logo.unreadable", $"The logo cannot be read: {why}.") { Field = "logo" };

    internal static InvoicingException Unsupported(string what) =>
        new(ErrorKind.Unprocessable, "logo.unsupported", $"A logo cannot be {what}; save it in another way.") { Field = "logo" };
}
