namespace Invoicing.Application.Documents;

/// <param name="MissingCharacters">Code points that the pages show in place of characters that no font has, separated by blanks.</param>
public sealed record DocumentContent(string FileName, string MediaType, string ContentHash, byte[] Content, string MissingCharacters = "");
