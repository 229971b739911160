namespace Invoicing.Api.Dialects.Zenskar.Validation;

/// <summary>The header that names a dated version. There is one behaviour; it must only be a number.</summary>
internal static class ApiVersion
{
    public const string Header = "apiversion";

    public static void Check(RequestReader reader, HttpRequest request) =>
        reader.Text(request.Headers.TryGetValue(Header, out var sent) ? sent[0] : null, "header", Header, LaxInteger.Read);
}
