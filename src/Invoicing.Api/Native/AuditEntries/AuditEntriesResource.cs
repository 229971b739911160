using Invoicing.Api.JsonApi.Resources;
using Invoicing.Application.Audit;

namespace Invoicing.Api.Native.AuditEntries;

internal static class AuditEntriesResource
{
    public static ResourceType Describe() => new ResourceType<AuditEntryView, AuditEntryAttributes>("auditEntries")
    {
        Singular = "auditEntry",
        Id = view => view.Id.ToString(),
        Fields = AuditEntryFields.Listed,
        Get = id => new GetAuditEntryQuery(id),
        Select = selection => new SelectAuditEntriesQuery(selection),
    };
}
