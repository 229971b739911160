namespace Invoicing.Application.Organizations;

/// <param name="Key">Its handle, or its id where it has none.</param>
/// <param name="Json">What the owner keeps about it, or null.</param>
public sealed record OrganizationDocumentView(string Key, Guid AccountId, string Name, string? Email, string? Json);
