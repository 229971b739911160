namespace Invoicing.Api.JsonApi;

internal static class JsonApiMediaType
{
    public const string Name = "application/vnd.api+json";

    public const string WithCharset = Name + "; charset=utf-8";

    /// <summary>With the only parameters that it may have.</summary>
    public static string With(string? extension, IReadOnlyList<string> profiles) =>
        Name + Parameter("ext", extension is null ? [] : [extension]) + Parameter("profile", profiles);

    private static string Parameter(string name, IReadOnlyList<string> uris) => uris.Count == 0 ? string.Empty : $"; {name}=\"{string.Join(' ', uris)}\"";
}
