namespace Invoicing.Application.Documents;

/// <param name="MissingCharacters">What no font has and the page shows as its code point, as <c>U+1F600</c>, in order. Empty for formats without fonts.</param>
public sealed record WrittenDocument(byte[] Content, IReadOnlyList<string> MissingCharacters);
