namespace Invoicing.Api.JsonApi;

internal static class JsonApiMediaType
{
    public const string Name = "application/vnd.api+json";

    public const string WithCharset = Name + "; charset=utf-8";
}
