using Invoicing.Domain.Organizations;

namespace Invoicing.Api.Dialects.Zenskar;

/// <summary>The organization that the request speaks for, put among its features by <see cref="ZenskarAuthentication"/>.</summary>
internal sealed record ZenskarCaller(OrganizationId OrganizationId);
