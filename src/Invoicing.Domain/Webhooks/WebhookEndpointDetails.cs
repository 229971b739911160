namespace Invoicing.Domain.Webhooks;

using Invoicing.Domain.Organizations;

/// <param name="OrganizationId">The one organization whose events are sent; null for every one of the account.</param>
/// <param name="EventTypes">Types, groups such as <c>invoice.*</c>, or <c>*</c>.</param>
public sealed record WebhookEndpointDetails(OrganizationId? OrganizationId, string Url, IReadOnlyList<string> EventTypes, string? Description);
