namespace Invoicing.Infrastructure.Tests.Documents;

/// <summary>Independent programs that set text, so that the writer is not judged by itself.</summary>
internal static class TextEngineFolder
{
    public const string Sources = "tests/Invoicing.Infrastructure.Tests/Documents/TextEngine";
}
