namespace Invoicing.Infrastructure.Documents.Pdf.Wording;

/// <summary>Words, figures and dates of the people whom a document is for.</summary>
/// <param name="Tag">BCP 47.</param>
/// <param name="DateForm">In the terms of the invariant culture, whose names of months are English.</param>
internal sealed record Language(string Tag, Terms Terms, NumberForm Numbers, string DateForm);
