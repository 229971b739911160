namespace Invoicing.Domain.Organizations;

/// <summary>Whom the buyer asks (BG-6): a name or a department (BT-41) and a telephone number (BT-42). The e-mail address is the organization's own.</summary>
public sealed record Contact(string? Name, string? Phone);
