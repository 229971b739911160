namespace Invoicing.Infrastructure.Tests.Documents;

internal static class FontFolders
{
    /// <summary>For documents that are to have the bundled fonts only.</summary>
    public const string Nowhere = "/nowhere/fonts";
}
