namespace Invoicing.Api.JsonApi.Documents;

/// <summary>The extensions that the module speaks.</summary>
internal static class Extensions
{
    public const string Atomic = "https://jsonapi.org/ext/atomic";
}
